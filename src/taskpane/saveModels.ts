import type { SheetModel } from "../layout/sheetModel";
import { fileName } from "../xlsx/fileName";
import { writeXlsx } from "../xlsx/writeXlsx";
import { download } from "./download";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Downloads sheets as an .xlsx file that has the name of the first.
 *
 * @param models the sheet that is asked for first, those that it refers to behind it
 * @returns the file's name
 */
export async function saveModels(models: readonly SheetModel[]): Promise<string> {
  const name = fileName(`${models[0]?.name ?? ""}.xlsx`, []);
  download(name, await writeXlsx(models, new Date()), TYPE);
  return name;
}
