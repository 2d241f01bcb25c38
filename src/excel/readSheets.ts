import type { KeyedGrid } from "../layout/keys/keyedGrid";
import { wantedSheets } from "./wantedSheets";
import { isRefusal, workbookAction, type FoundWorkbook, type Refusal } from "./workbookAction";

/**
 * Sheets of this product with all of it that stand in the workbook, for what is done without changing it.
 *
 * @param sheetName null: all sheets that need this product
 */
export async function readSheets(
  sheetName: string | null,
): Promise<
  | { readonly ok: true; readonly wanted: readonly KeyedGrid[]; readonly workbook: FoundWorkbook }
  | Refusal
> {
  return workbookAction(async (_context, workbook) => {
    const wanted = wantedSheets(workbook, sheetName);
    return Promise.resolve(isRefusal(wanted) ? wanted : { ok: true, wanted, workbook });
  });
}
