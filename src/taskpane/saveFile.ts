import { nativeDialect } from "../layout/dialects/nativeDialect";
import { layoutSheets, NEW_WORKBOOK, type SheetRequest } from "../layout/layoutSheets";
import { saveModels } from "./saveModels";

/**
 * Downloads the template as an .xlsx file with native formulas, with the sheets that it refers to
 * behind it.
 */
export const saveFile = (request: SheetRequest): Promise<string> =>
  saveModels(layoutSheets(request, NEW_WORKBOOK, nativeDialect).toReversed());
