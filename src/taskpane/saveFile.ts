import { nativeDialect } from "../layout/dialects/nativeDialect";
import { layoutSheets, NEW_WORKBOOK, type SheetRequest } from "../layout/layoutSheets";
import { forItsUnit } from "./forItsUnit";
import { saveModels } from "./saveModels";

/**
 * Downloads the template as an .xlsx file with native formulas, with the sheets that it refers to
 * behind it.
 */
export async function saveFile(wanted: SheetRequest): Promise<string> {
  const request = await forItsUnit(wanted);
  return saveModels(layoutSheets(request, NEW_WORKBOOK, nativeDialect).toReversed());
}
