import type { KeyedGrid } from "../layout/keyedGrid";
import {
  foundSheet,
  isRefusal,
  workbookAction,
  type FoundWorkbook,
  type Refusal,
} from "./workbookAction";

/** The sheet with those of this product that stand in the workbook, for what is done without changing it. */
export async function readSheet(
  sheetName: string,
): Promise<
  { readonly ok: true; readonly sheet: KeyedGrid; readonly workbook: FoundWorkbook } | Refusal
> {
  return workbookAction(async (_context, workbook) => {
    const sheet = foundSheet(workbook, sheetName);
    return Promise.resolve(isRefusal(sheet) ? sheet : { ok: true, sheet, workbook });
  });
}
