import { readOriginals } from "../excel/shareSheets";
import { refused } from "../excel/workbookAction";
import { nativeDialect } from "../layout/dialects/nativeDialect";
import { layoutSheets, NEW_WORKBOOK, type SheetRequest } from "../layout/layoutSheets";
import { portableSheets } from "../layout/refresh/portableSheets";
import type { SheetModel } from "../layout/sheetModel";
import { plans } from "../plan/registry";
import { sentBackZip } from "../text/sheets/returnDesk";
import { workbookName } from "../text/sheets/sheets";
import { templateWords } from "../text/sheets/templateWords";
import { fileName, zipFiles } from "../xlsx/fileName";
import { type SentBackRequest, sentBackFiles } from "../xlsx/sentBackFiles";
import { unitWorkbooks } from "../xlsx/unitWorkbooks";
import { writeXlsx } from "../xlsx/writeXlsx";
import type { SaveOutcome } from "./paneServices";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Long enough for any browser to have taken the file. */
const KEPT_MS = 60_000;

/**
 * Downloads the template as an .xlsx file with native formulas, with the sheets that it refers to
 * behind it.
 */
export function saveTemplate(request: SheetRequest): Promise<string> {
  return saveModels(layoutSheets(request, NEW_WORKBOOK, nativeDialect).toReversed());
}

/** Downloads a form for each unit of the request, packed into one .zip, and answers with its name. */
export async function saveForms(request: SheetRequest): Promise<string> {
  const { template, plan, table } = request;
  const files = await unitWorkbooks(request, new Date());
  const all = templateWords(template.id).sheetName(plan, table, { unit: null, other: null });
  const name = fileName(`${all}.zip`, []);
  download(name, zipFiles(files), "application/zip");
  return name;
}

/** Downloads forms that are sent back as one .zip, and answers with its name. */
export async function saveSentBack(
  requests: readonly SentBackRequest[],
  { plan, table }: Pick<SheetRequest, "plan" | "table">,
): Promise<string> {
  const files = await sentBackFiles(requests, plans(), new Date());
  const name = fileName(sentBackZip(plan.name, table.id), []);
  download(name, zipFiles(files), "application/zip");
  return name;
}

/**
 * Downloads sheets of the workbook as a file that needs no add-in, with what was entered in them and in
 * those that they refer to. The workbook stays as it is.
 *
 * @param sheetName null: all sheets that need this product
 */
export async function saveCopy(sheetName: string | null): Promise<SaveOutcome> {
  const read = await readOriginals(sheetName);
  if (!read.ok) return read;
  const made = portableSheets(read.originals, read.workbook, plans(), "native", {
    takenNames: [],
    nameSuffix: "",
  });
  const { copies, links, unknown, lost, errors } = made;
  if (copies.length === 0) {
    return refused({ name: "unknownOrigin", sheetName: unknown[0] ?? "" });
  }
  const models = [...copies, ...links.toReversed()];
  const name = sheetName === null ? workbookName(planNames(copies)) : undefined;
  return { ok: true, fileName: await saveModels(models, name), unknown, lost, errors };
}

/** The plans that the sheets are of, as they are known here. */
function planNames(models: readonly SheetModel[]): readonly string[] {
  const ids = new Set(models.map(({ identity }) => identity.plan));
  return plans()
    .filter(({ id }) => ids.has(id))
    .map(({ name }) => name);
}

/**
 * Downloads sheets as an .xlsx file.
 *
 * @param models the sheet that is asked for first, those that it refers to behind it
 * @param wanted the file's name without its ending; absent: that of the first sheet
 * @returns the file's name
 */
async function saveModels(
  models: readonly SheetModel[],
  wanted: string = models[0]?.name ?? "",
): Promise<string> {
  const name = fileName(`${wanted}.xlsx`, []);
  download(name, await writeXlsx(models, new Date()), XLSX_TYPE);
  return name;
}

/** Hands a file that was made in the page over to the browser; nothing leaves the machine. */
/** The plan as JSON, as `seeds` has plans, for `从文件读取`. */
export function savePlanJson(name: string, json: unknown): string {
  const fileName = `${name}.json`;
  const bytes = new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`);
  download(fileName, bytes, "application/json");
  return fileName;
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
