import { readSheet } from "../excel/readSheet";
import { refused, type Refusal } from "../excel/workbookAction";
import { portableSheets } from "../layout/portableSheets";
import { plans } from "../plan/registry";
import { saveModels } from "./saveModels";

/**
 * Downloads a sheet of the workbook as a file that needs no add-in, with what was entered in it and in
 * those that it refers to. The workbook stays as it is.
 */
export async function saveCopy(
  sheetName: string,
): Promise<{ readonly ok: true; readonly fileName: string } | Refusal> {
  const read = await readSheet(sheetName);
  if (!read.ok) return read;
  const models = portableSheets(read.sheet, read.workbook, plans(), "native", {
    takenNames: [],
    nameSuffix: "",
  });
  if (models === null) return refused({ name: "unknownOrigin", sheetName });
  return { ok: true, fileName: await saveModels(models.toReversed()) };
}
