import type { SheetIdentity } from "../layout/sheetModel";
import { isSameSheet } from "../layout/keys/identity";
import type { KeyedGrid } from "../layout/keys/keyedGrid";
import { countFindings, type FindingCounts, NOT_REVIEWED } from "../layout/review/entryFinding";
import type { OpenChoice } from "../layout/refresh/layoutAgain";
import { sheetsNamedIn } from "../layout/sheetReferences";
import {
  workbookAction,
  type FoundWorkbook,
  type Refusal,
  foundSheet,
  isRefusal,
  refused,
} from "./workbookAction";
import { hostReason, type HostReason } from "./hostReason";
import type { ReviewOf } from "./refreshSheet";

export interface ListedSheet {
  readonly name: string;
  readonly identity: SheetIdentity;
  /** Sheets of this product whose formulas refer to it. */
  readonly referredBy: readonly string[];
  /** Sheets that are the same but for what was entered: it is a copy, or was copied. */
  readonly sameAs: readonly string[];
  /** What it refers to and the workbook has more than once. */
  readonly choices: readonly OpenChoice[];
  /** [§14] How many findings about its entries are open. */
  readonly open: FindingCounts;
}

/**
 * The sheets of this product that the workbook has, in the order of its tabs.
 *
 * @param choicesOf what a sheet refers to and the workbook has more than once
 * @param reviewOf what the review says of a sheet's entries
 */
export async function listSheets(
  choicesOf: (sheet: KeyedGrid, workbook: FoundWorkbook) => readonly OpenChoice[],
  reviewOf: ReviewOf = () => NOT_REVIEWED,
): Promise<{ readonly ok: true; readonly sheets: readonly ListedSheet[] } | Refusal> {
  return workbookAction(async (_context, found) => {
    const sheets = found.sheets.map((sheet) => ({
      name: sheet.name,
      identity: sheet.identity,
      referredBy: referringTo(sheet.name, found),
      sameAs: found.sheets
        .filter((other) => other !== sheet && isCopy(other, sheet))
        .map(({ name }) => name),
      choices: choicesOf(sheet, found),
      open: countFindings(reviewOf(sheet, found).findings),
    }));
    return Promise.resolve({ ok: true, sheets });
  });
}

/** A trail that is full is followed by another one, which is no copy. */
const isCopy = ({ identity }: KeyedGrid, other: KeyedGrid): boolean =>
  identity.template !== "corrections" && isSameSheet(identity, other.identity);

function referringTo(name: string, { sheets }: FoundWorkbook): readonly string[] {
  return sheets
    .filter((sheet) => sheet.name !== name)
    .filter(({ grid }) =>
      grid.cells.some((line) =>
        line.some(({ formula }) => formula !== null && sheetsNamedIn(formula).has(name)),
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

/** The sheet that the workbook shows. */
export async function shownSheet(): Promise<
  | { readonly ok: true; readonly sheetName: string }
  | { readonly ok: false; readonly reason: HostReason }
> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return { ok: true, sheetName: sheet.name };
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
