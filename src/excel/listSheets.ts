import type { SheetIdentity } from "../layout/sheetModel";
import { sheetPrefix } from "../layout/cells/address";
import { workbookAction, type FoundWorkbook, type Refusal } from "./workbookAction";

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
