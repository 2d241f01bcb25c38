import { cellAddress } from "../layout/cells/address";
import { STYLES } from "../layout/cells/styles";
import {
  nextTrailCell,
  TRAIL_COLUMNS,
  type TrailLine,
  trailRoom,
  trailsOf,
} from "../layout/keys/correctionTrail";
import { gridOfModel, keyedGrid, type KeyedGrid } from "../layout/keys/keyedGrid";
import type { SheetModel } from "../layout/sheetModel";
import { plainValue } from "./ownSheets";
import { PROTECTION, takeProtectionAway } from "./protection";
import {
  foundSheet,
  type FoundWorkbook,
  isRefusal,
  type Refusal,
  refused,
  workbookAction,
} from "./workbookAction";
import { addSheet } from "./writeSheet";
import { readPlainNumber } from "../rules/notation/plainNumber";
import { RULE_STATES } from "../text/sheets/reviewWords";

/** An entry of one of this product's sheets, as the user sees it. */
export interface Entry {
  readonly sheetName: string;
  /** A1 */
  readonly address: string;
  readonly rowLabel: string;
  readonly columnLabel: string;
  /** As it stands; an empty text for a blank. */
  readonly value: string;
  readonly acceptsText: boolean;
}

/** The selected cell; null where it is no entry of one of this product's sheets. */
export async function selectedEntry(): Promise<
  { readonly ok: true; readonly entry: Entry | null } | Refusal
> {
  return workbookAction(async (context, workbook) => {
    const cell = context.workbook.getActiveCell();
    const entry = await entryAt(context, cell, workbook);
    return { ok: true, entry };
  });
}

export interface Correction {
  readonly sheetName: string;
  readonly address: string;
  /** What the user saw when he began: another value by now is not overwritten. */
  readonly oldValue: string;
  readonly newValue: string;
  /** What it was before somebody changed it by hand: only the line is missing. Absent: `oldValue`. */
  readonly before?: string;
  readonly by: string;
  readonly reason: string;
  /** When, as the trail shall say it. */
  readonly at: string;
}

/**
 * Changes a submitted value and writes down what it was, what it is, who changed it, when and why: the
 * trail first, so that no value ever changes without its line.
 *
 * @param layOutTrail a new sheet of the trail for the plan of the corrected sheet
 */
export async function correctEntry(
  correction: Correction,
  layOutTrail: (sheet: KeyedGrid, workbook: FoundWorkbook) => SheetModel | null,
): Promise<{ readonly ok: true; readonly trailName: string } | Refusal> {
  const { sheetName, address, oldValue, newValue } = correction;
  return workbookAction(async (context, workbook) => {
    const found = foundSheet(workbook, sheetName);
    if (isRefusal(found)) return found;
    const cell = context.workbook.worksheets.getItem(sheetName).getRange(address);
    const entry = await entryAt(context, cell, workbook);
    if (entry === null) return refused({ name: "noEntry", address });
    if (entry.value !== oldValue) {
      return refused({ name: "entryChanged", address, found: entry.value });
    }
    const value = enteredValue(newValue, entry.acceptsText || isRuleState(newValue, found));
    if (value === null) return refused({ name: "noNumber", address, read: newValue });

    if (!(await takePercentFormatAway(context, cell))) {
      return refused({ name: "sheetProtected", sheetName });
    }
    const present = trailOf(found, workbook);
    if (present === null && workbook.isProtected) return refused({ name: "workbookProtected" });
    const trail = present ?? addTrail(context, found, workbook, layOutTrail);
    const next = trail === null ? null : nextTrailCell(trail);
    if (trail === null || next === null) {
      return refused({ name: "unknownOrigin", sheetName });
    }
    const line = trailLine(correction, entry);
    const before = cell.values as unknown[][];
    const trailSheet = context.workbook.worksheets.getItem(trail.name);
    // A new one is protected only once its first line is written.
    if (present !== null && !(await takeProtectionAway(context, trailSheet))) {
      return refused({ name: "sheetProtected", sheetName: trail.name });
    }
    const lineRange = trailSheet.getRangeByIndexes(next.row, next.column, 1, TRAIL_COLUMNS.length);
    lineRange.values = [TRAIL_COLUMNS.map((key) => line[key])];
    trailSheet.protection.protect(PROTECTION);
    cell.values = [[value]];
    cell.dataValidation.load("valid");
    const takeBack = async (): Promise<void> => {
      cell.values = before;
      if (present === null) trailSheet.delete();
      else if (await takeProtectionAway(context, trailSheet)) {
        lineRange.clear("Contents");
        trailSheet.protection.protect(PROTECTION);
      }
      await context.sync();
    };
    try {
      await context.sync();
    } catch (error) {
      // The first failure is the one to report.
      await takeBack().catch(() => undefined);
      throw error;
    }
    if (cell.dataValidation.valid) return { ok: true, trailName: trail.name };

    // What is set by a program passes by the validation.
    await takeBack();
    return refused({ name: "notAllowed", address, read: newValue });
  });
}

async function entryAt(
  context: Excel.RequestContext,
  cell: Excel.Range,
  { sheets }: FoundWorkbook,
): Promise<Entry | null> {
  cell.load("rowIndex,columnIndex,values,numberFormat,cellCount");
  cell.worksheet.load("name");
  cell.format.protection.load("locked");
  await context.sync();
  const { rowIndex, columnIndex } = cell;
  const sheet = sheets.find(({ name }) => name === cell.worksheet.name);
  if (sheet === undefined || cell.cellCount !== 1 || cell.format.protection.locked) return null;
  const key = sheet.rowKeys.get(rowIndex);
  if (key === undefined) return null;
  return {
    sheetName: sheet.name,
    address: cellAddress(rowIndex, columnIndex),
    rowLabel: labelAt(sheet, rowIndex, sheet.columns.get("name") ?? columnIndex - 1),
    columnLabel: headingAbove(sheet, rowIndex, columnIndex),
    value: String(plainValue((cell.values as unknown[][])[0]?.[0]) ?? ""),
    acceptsText: (cell.numberFormat as unknown[][])[0]?.[0] === "@",
  };
}

/**
 * A cell in which Excel made a percent of `92.5%` would show 92.5 as 9250%. It gets the format of an
 * input again, which a protected sheet does not allow.
 *
 * @returns false where a user has set a password
 */
async function takePercentFormatAway(
  context: Excel.RequestContext,
  cell: Excel.Range,
): Promise<boolean> {
  const format = String((cell.numberFormat as unknown[][])[0]?.[0]);
  if (!format.includes("%")) return true;
  const { worksheet } = cell;
  if (!(await takeProtectionAway(context, worksheet))) return false;
  // As it was loaded: before the protection was taken away.
  const wasProtected = worksheet.protection.protected;
  cell.numberFormat = [[STYLES.inputNumber.numberFormat]];
  if (wasProtected) worksheet.protection.protect(PROTECTION);
  return true;
}

function labelAt({ grid }: KeyedGrid, row: number, column: number): string {
  return String(grid.cells[row]?.[column]?.value ?? "");
}

/** The heading of the table that the row stands in: the nearest row of headings above. */
function headingAbove(sheet: KeyedGrid, row: number, column: number): string {
  const headings = [...sheet.rows]
    .filter(([key, at]) => key.endsWith(".headings") && at < row)
    .map(([, at]) => at);
  return headings.length === 0 ? "" : labelAt(sheet, Math.max(...headings), column);
}

/** Limits of the review are numbers, or say that the rule is switched off. */
const isRuleState = (text: string, { identity }: KeyedGrid): boolean =>
  identity.template === "rules" && text.trim() === RULE_STATES.off;

/** Null: a number cell takes no words. A blank is a blank. */
function enteredValue(text: string, acceptsText: boolean): string | number | null {
  const trimmed = text.trim();
  if (acceptsText || trimmed === "") return trimmed;
  return readPlainNumber(trimmed);
}

/**
 * The trail that goes on: the first that has room.
 *
 * @param lineCount for so many lines
 */
export const trailOf = (
  { identity }: KeyedGrid,
  workbook: FoundWorkbook,
  lineCount = 1,
): KeyedGrid | null =>
  trailsOf(identity.plan, workbook).find((trail) => trailRoom(trail) >= lineCount) ?? null;

/** Queues a new sheet of the trail, not protected yet. */
export function addTrail(
  context: Excel.RequestContext,
  found: KeyedGrid,
  workbook: FoundWorkbook,
  layOut: (sheet: KeyedGrid, workbook: FoundWorkbook) => SheetModel | null,
): KeyedGrid | null {
  const model = layOut(found, workbook);
  if (model === null) return null;
  addSheet(context.workbook.worksheets, { ...model, isProtected: false }, crypto.randomUUID());
  return keyedGrid(gridOfModel(model));
}

const trailLine = (correction: Correction, entry: Entry): TrailLine => ({
  correctedAt: correction.at,
  correctedSheet: entry.sheetName,
  correctedCell: entry.address,
  correctedRow: entry.rowLabel,
  correctedColumn: entry.columnLabel,
  oldValue: correction.before ?? entry.value,
  newValue: correction.newValue.trim(),
  correctedBy: correction.by,
  reason: correction.reason,
});
