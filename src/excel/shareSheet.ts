import type { KeyedGrid } from "../layout/keyedGrid";
import type { SheetModel } from "../layout/sheetModel";
import { addSheet } from "./addSheet";
import {
  foundSheet,
  isRefusal,
  refused,
  workbookAction,
  type FoundWorkbook,
  type Refusal,
} from "./workbookAction";

/** The copies of a sheet and of those that it refers to, the sheet itself last; null: its origin is not known. */
export type LayOutCopies = (
  sheet: KeyedGrid,
  workbook: FoundWorkbook,
) => readonly SheetModel[] | null;

export type ShareOutcome =
  | { readonly ok: true; readonly sheetName: string; readonly alsoInserted: readonly string[] }
  | Refusal;

/**
 * Adds a copy of a sheet that works without this product, for those who do not have it, behind copies
 * of the sheets that its formulas refer to. The originals stay as they are.
 */
export async function shareSheet(sheetName: string, layOut: LayOutCopies): Promise<ShareOutcome> {
  return workbookAction(async (context, workbook) => {
    const found = foundSheet(workbook, sheetName);
    if (isRefusal(found)) return found;
    const models = layOut(found, workbook);
    const copy = models?.at(-1);
    if (models === null || copy === undefined) return refused({ name: "unknownOrigin", sheetName });
    const mark = crypto.randomUUID();
    for (const model of models) addSheet(context.workbook.worksheets, model, mark);
    context.workbook.worksheets.getItem(copy.name).activate();
    await context.sync();
    return {
      ok: true,
      sheetName: copy.name,
      alsoInserted: models.slice(0, -1).map(({ name }) => name),
    };
  });
}
