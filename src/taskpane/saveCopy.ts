import { readSheets } from "../excel/readSheets";
import { refused } from "../excel/workbookAction";
import { portableSheets } from "../layout/refresh/portableSheets";
import type { SheetModel } from "../layout/sheetModel";
import { plans } from "../plan/registry";
import { workbookName } from "../text/sheets";
import { saveModels } from "./saveModels";
import type { SaveOutcome } from "./sheetServices";

/**
 * Downloads sheets of the workbook as a file that needs no add-in, with what was entered in them and in
 * those that they refer to. The workbook stays as it is.
 *
 * @param sheetName null: all sheets that need this product
 */
export async function saveCopy(sheetName: string | null): Promise<SaveOutcome> {
  const read = await readSheets(sheetName);
  if (!read.ok) return read;
  const made = portableSheets(read.wanted, read.workbook, plans(), "native", {
    takenNames: [],
    nameSuffix: "",
  });
  const { copies, links, unknown, lost } = made;
  if (copies.length === 0) {
    return refused({ name: "unknownOrigin", sheetName: unknown[0] ?? "" });
  }
  const models = [...copies, ...links.toReversed()];
  const name = sheetName === null ? workbookName(planNames(copies)) : undefined;
  return { ok: true, fileName: await saveModels(models, name), unknown, lost };
}

/** The plans that the sheets are of, as they are known here. */
function planNames(models: readonly SheetModel[]): readonly string[] {
  const ids = new Set(models.map(({ identity }) => identity.plan));
  return plans()
    .filter(({ id }) => ids.has(id))
    .map(({ name }) => name);
}
