import type { SheetModel } from "../layout/sheetModel";
import { fileName } from "../xlsx/fileName";
import { writeXlsx } from "../xlsx/writeXlsx";
import { download } from "./download";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Downloads sheets as an .xlsx file.
 *
 * @param models the sheet that is asked for first, those that it refers to behind it
 * @param wanted the file's name without its ending; absent: that of the first sheet
 * @returns the file's name
 */
export async function saveModels(
  models: readonly SheetModel[],
  wanted: string = models[0]?.name ?? "",
): Promise<string> {
  const name = fileName(`${wanted}.xlsx`, []);
  download(name, await writeXlsx(models, new Date()), TYPE);
  return name;
}
