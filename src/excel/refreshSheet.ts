import type { KeyedGrid } from "../layout/keys/keyedGrid";
import { freeSheetName } from "../layout/layoutSheets";
import { withEntries } from "../layout/refresh/carriedOver";
import { type Difference, differences, isLoss } from "../layout/refresh/differences";
import type { SheetModel } from "../layout/sheetModel";
import { hostReason } from "./hostReason";
import { IDENTITY_KEY, markText } from "./ownSheets";
import { takeProtectionAway } from "./protection";
import {
  foundSheet,
  type FoundWorkbook,
  isRefusal,
  type Refusal,
  refused,
  workbookAction,
} from "./workbookAction";
import { addSheet, writeSheet } from "./writeSheet";

/**
 * What the sheet would be if it was laid out now, behind the sheets that it refers to and the workbook
 * has lost; null: its plan, table or template is not known here.
 */
export type LayOutAgain = (
  sheet: KeyedGrid,
  workbook: FoundWorkbook,
) => readonly SheetModel[] | null;

export interface Inspection {
  readonly ok: true;
  readonly differences: readonly Difference[];
}

/** Tells cell by cell what about a sheet is not as its template would make it now. */
export async function inspectSheet(
  sheetName: string,
  layOut: LayOutAgain,
): Promise<Inspection | Refusal> {
  return workbookAction(async (_context, workbook) => {
    const found = foundSheet(workbook, sheetName);
    if (isRefusal(found)) return Promise.resolve(found);
    const model = layOut(found, workbook)?.at(-1);
    if (model === undefined) return refused({ name: "unknownOrigin", sheetName });
    return { ok: true, differences: openDifferences(model, found) };
  });
}

export type RefreshOutcome =
  | { readonly ok: true }
  /** Nothing was changed: these have to be looked at, and accepted where nothing would be lost. */
  | { readonly ok: false; readonly reason: null; readonly differences: readonly Difference[] }
  | Refusal;

/**
 * Writes what the template owns anew and keeps every value that the user entered, wherever its row
 * stands. A copy of the sheet stands beside it until the writing is done.
 *
 * @param accepted the user has seen the differences; what would be lost is refused all the same
 */
export async function refreshSheet(
  sheetName: string,
  layOut: LayOutAgain,
  accepted: boolean,
): Promise<RefreshOutcome> {
  let backup: string | null = null;
  return workbookAction<RefreshOutcome>(async (context, workbook) => {
    const found = foundSheet(workbook, sheetName);
    if (isRefusal(found)) return found;
    const models = layOut(found, workbook) ?? [];
    const model = models.at(-1);
    if (model === undefined) return refused({ name: "unknownOrigin", sheetName });
    const open = openDifferences(model, found);
    if (open.some(isLoss) || (open.length > 0 && !accepted)) {
      return { ok: false, reason: null, differences: open };
    }

    // The copy is a sheet, too.
    if (workbook.isProtected) return refused({ name: "workbookProtected" });
    const sheet = context.workbook.worksheets.getItem(sheetName);
    if (!(await takeProtectionAway(context, sheet)))
      return refused({ name: "sheetProtected", sheetName });
    const kept = sheet.copy("End");
    kept.name = freeSheetName(`${sheetName} ~`, workbook.takenNames);
    kept.load("name");
    await context.sync();
    backup = kept.name;
    try {
      await emptySheet(context, sheet);
      for (const lost of models.slice(0, -1)) {
        addSheet(context.workbook.worksheets, lost, crypto.randomUUID());
      }
      sheet.customProperties.add(IDENTITY_KEY, markText(model.identity, crypto.randomUUID()));
      writeSheet(sheet, withEntries(model, found));
      kept.delete();
      await context.sync();
    } catch (error) {
      return refused(hostReason(error, backup));
    }
    return { ok: true };
  });
}

/** Of a sheet in another form, a copy that was made to be shared, only what would be lost is told. */
function openDifferences(model: SheetModel, found: KeyedGrid): readonly Difference[] {
  const all = differences(model, found);
  return found.identity.form === model.identity.form ? all : all.filter(isLoss);
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
