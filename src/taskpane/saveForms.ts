import type { SheetRequest } from "../layout/layoutSheets";
import { templateWords } from "../text/templateWords";
import { fileName } from "../xlsx/fileName";
import { unitWorkbooks } from "../xlsx/unitWorkbooks";
import { zipFiles } from "../xlsx/zipFiles";
import { download } from "./download";

/** Downloads a form for each unit of the request, packed into one .zip, and answers with its name. */
export async function saveForms(request: SheetRequest): Promise<string> {
  const { template, plan, table } = request;
  const files = await unitWorkbooks(request, new Date());
  const all = templateWords(template.id).sheetName(plan, table, { unit: null, other: null });
  const name = fileName(`${all}.zip`, []);
  download(name, zipFiles(files), "application/zip");
  return name;
}
