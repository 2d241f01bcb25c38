import type { SheetIdentity } from "../layout/sheetModel";
import { sheetPrefix } from "../layout/cells/address";
import {
  workbookAction,
  type FoundWorkbook,
  type Refusal,
  foundSheet,
  isRefusal,
  refused,
} from "./workbookAction";
import { hostReason, type HostReason } from "./hostReason";

export interface ListedSheet {
  readonly name: string;
  readonly identity: SheetIdentity;
  /** Sheets of this product whose formulas refer to it. */
  readonly referredBy: readonly string[];
}

/** The sheets of this product that the workbook has, in the order of its tabs. */
export async function listSheets(): Promise<
  { readonly ok: true; readonly sheets: readonly ListedSheet[] } | Refusal
> {
  return workbookAction(async (_context, found) => {
    const sheets = found.sheets.map(({ name, identity }) => ({
      name,
      identity,
      referredBy: referringTo(name, found),
    }));
    return Promise.resolve({ ok: true, sheets });
  });
}

function referringTo(name: string, { sheets }: FoundWorkbook): readonly string[] {
  const bare = `${name}!`;
  const prefix = sheetPrefix(name);
  return sheets
    .filter((sheet) => sheet.name !== name)
    .filter(({ grid }) =>
      grid.cells.some((line) =>
        line.some(({ formula }) => {
          if (formula === null) return false;
          return formula.includes(prefix) || formula.includes(bare);
        }),
      ),
    )
    .map((sheet) => sheet.name);
}

export type GoToOutcome =
  { readonly ok: true } | { readonly ok: false; readonly reason: HostReason };

/** Shows a sheet of the workbook; one that has been renamed or removed meanwhile is reported. */
export async function goToSheet(sheetName: string): Promise<GoToOutcome> {
  return goTo(sheetName, null);
}

/** Shows a sheet and selects a cell of it. */
export async function goToCell(sheetName: string, address: string): Promise<GoToOutcome> {
  return goTo(sheetName, address);
}

async function goTo(sheetName: string, address: string | null): Promise<GoToOutcome> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      await context.sync();
      if (sheet.isNullObject) {
        return { ok: false, reason: { name: "sheetMissing", sheetName } };
      }
      sheet.activate();
      if (address !== null) sheet.getRange(address).select();
      await context.sync();
      return { ok: true };
    });
  } catch (error) {
    return { ok: false, reason: hostReason(error, null) };
  }
}

/** Takes a sheet of this product out of the workbook; whoever calls it has asked the user. */
export async function removeSheet(sheetName: string): Promise<{ readonly ok: true } | Refusal> {
  return workbookAction(async (context, workbook) => {
    const found = foundSheet(workbook, sheetName);
    if (isRefusal(found)) return found;
    if (workbook.isProtected) return refused({ name: "workbookProtected" });
    if (workbook.takenNames.length === 1) return refused({ name: "lastSheet", sheetName });
    context.workbook.worksheets.getItem(sheetName).delete();
    await context.sync();
    return { ok: true };
  });
}
