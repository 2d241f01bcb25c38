import { nativeDialect } from "../layout/dialects/nativeDialect";
import { layoutSheets, NEW_WORKBOOK, type SheetRequest } from "../layout/layoutSheets";
import { writeXlsx } from "../xlsx/writeXlsx";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Long enough for any browser to have taken the file. */
const KEPT_MS = 60_000;

/**
 * Downloads the template as an .xlsx file with native formulas, with the sheets that it refers to
 * behind it; nothing leaves the machine.
 */
export async function saveFile(request: SheetRequest): Promise<string> {
  const models = layoutSheets(request, NEW_WORKBOOK, nativeDialect).toReversed();
  const bytes = await writeXlsx(models, new Date());
  const url = URL.createObjectURL(new Blob([bytes], { type: TYPE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${models[0]?.name ?? ""}.xlsx`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
  return link.download;
}
