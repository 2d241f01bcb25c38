import { freeSheetName } from "../layout/layoutSheets";
import type { SheetModel } from "../layout/sheetModel";
import { removeHalfSheets } from "./halfSheets";
import { hostReason } from "./hostReason";
import { markSheet, markText } from "./ownSheets";
import { takeProtectionAway, whileUnprotected } from "./protection";
import { type FoundWorkbook, type Refusal, refused, workbookAction } from "./workbookAction";
import { addSheet, writeSheet } from "./writeSheet";

/**
 * Writes a sheet anew; references to it stay. A copy of the sheet stands beside it until the writing is done.
 *
 * @param added sheets that it refers to and that come with it
 * @returns why it was not written; null: it was
 */
export async function rewriteSheet(
  context: Excel.RequestContext,
  workbook: FoundWorkbook,
  sheetName: string,
  model: SheetModel,
  added: readonly SheetModel[] = [],
): Promise<Refusal | null> {
  // The copy is a sheet, too.
  if (workbook.isProtected) return refused({ name: "workbookProtected" });
  const sheet = context.workbook.worksheets.getItem(sheetName);
  if (!(await takeProtectionAway(context, sheet)))
    return refused({ name: "sheetProtected", sheetName });
  const kept = sheet.copy("End");
  kept.name = freeSheetName(`${sheetName} ~`, workbook.takenNames);
  kept.load("name");
  try {
    await whileUnprotected(context, sheet, () => context.sync());
  } catch (error) {
    return refused(hostReason(error, await newSheet(workbook.takenNames)));
  }
  const backup = kept.name;
  const insertionId = crypto.randomUUID();
  try {
    await emptySheet(context, sheet);
    for (const each of added) addSheet(context.workbook.worksheets, each, insertionId);
    markSheet(sheet, markText(model.identity, crypto.randomUUID()));
    writeSheet(sheet, model);
    kept.delete();
    await context.sync();
    return null;
  } catch (error) {
    await removeHalfSheets(
      added.map(({ name }) => name),
      insertionId,
      error,
    );
    return refused(hostReason(error, backup));
  }
}

/** A sheet that was not there before, such as a copy that has not got its name; null: there is none. */
async function newSheet(takenNames: readonly string[]): Promise<string | null> {
  const now = await workbookAction(async (_context, workbook) => Promise.resolve(workbook));
  return "takenNames" in now
    ? (now.takenNames.find((name) => !takenNames.includes(name)) ?? null)
    : null;
}

/** Takes contents, formats, rules, charts and hidden lines off a sheet; references to it stay. */
async function emptySheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const used = sheet.getUsedRange();
  sheet.charts.load("items");
  await context.sync();
  for (const chart of sheet.charts.items) chart.delete();
  used.unmerge();
  used.conditionalFormats.clearAll();
  used.dataValidation.clear();
  used.rowHidden = false;
  used.columnHidden = false;
  used.clear();
  sheet.freezePanes.unfreeze();
}
