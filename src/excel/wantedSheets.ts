import type { KeyedGrid } from "../layout/keys/keyedGrid";
import { foundSheet, isRefusal, refused, type FoundWorkbook, type Refusal } from "./workbookAction";

/**
 * The sheets of this product that copies are made of, or why there are none.
 *
 * @param sheetName null: all that need this product; copies that were made before do not
 */
export function wantedSheets(
  workbook: FoundWorkbook,
  sheetName: string | null,
): readonly KeyedGrid[] | Refusal {
  if (sheetName !== null) {
    const sheet = foundSheet(workbook, sheetName);
    return isRefusal(sheet) ? sheet : [sheet];
  }
  const originals = workbook.sheets.filter(({ identity }) => identity.form === "functions");
  return originals.length === 0 ? refused({ name: "nothingToShare" }) : originals;
}
