import { cellAddress } from "../layout/cells/address";
import { nextTrailCell, TRAIL_COLUMNS, type TrailLine } from "../layout/keys/correctionTrail";
import type { KeyedGrid, ReadWorkbook } from "../layout/keys/keyedGrid";
import type { SheetModel } from "../layout/sheetModel";
import type { CarriedTotal } from "../returns/desk/carry";
import { addTrail, trailOf } from "./correctEntry";
import { plainValue } from "./ownSheets";
import { PROTECTION, takeProtectionAway } from "./protection";
import { rewriteSheet } from "./rewriteSheet";
import { foundSheet, isRefusal, type Refusal, refused, workbookAction } from "./workbookAction";
import { addSheet } from "./writeSheet";

/**
 * Writes the sheets that are laid out for the workbook as it is found: those that it has are written anew,
 * the others are added.
 *
 * @param layOut the sheets, and what came of them; null as sheets: nothing is to be written
 */
export async function writeLaidOut<T>(
  layOut: (workbook: ReadWorkbook) => {
    readonly models: readonly SheetModel[];
    readonly answer: T;
  },
): Promise<{ readonly ok: true; readonly answer: T } | Refusal> {
  return workbookAction(async (context, workbook) => {
    const { models, answer } = layOut(workbook);
    const isNew = ({ name }: SheetModel): boolean =>
      !workbook.sheets.some((sheet) => sheet.name === name);
    if (workbook.isProtected && models.some(isNew)) return refused({ name: "workbookProtected" });
    for (const model of models) {
      if (isNew(model)) {
        addSheet(context.workbook.worksheets, model, crypto.randomUUID());
        await context.sync();
      } else {
        const refusal = await rewriteSheet(context, workbook, model.name, model);
        if (refusal !== null) return refusal;
      }
    }
    return { ok: true as const, answer };
  });
}

/** Looks at the workbook's sheets of this product; nothing is written. */
export const lookAtSheets = <T>(
  look: (workbook: ReadWorkbook) => T,
): Promise<{ readonly ok: true; readonly answer: T } | Refusal> =>
  workbookAction((_context, workbook) =>
    Promise.resolve({ ok: true as const, answer: look(workbook) }),
  );

/**
 * Writes totals into the cells of 年度监测, and for each what stood there, what stands there now, and why: the
 * trail first. A cell that holds something else by now is not overwritten.
 */
export async function carryTotals(
  sheetName: string,
  totals: readonly CarriedTotal[],
  said: { readonly by: string; readonly at: string; readonly reason: string },
  layOutTrail: (sheet: KeyedGrid, workbook: ReadWorkbook) => SheetModel | null,
): Promise<{ readonly ok: true; readonly trailName: string } | Refusal> {
  return workbookAction(async (context, workbook) => {
    const found = foundSheet(workbook, sheetName);
    if (isRefusal(found)) return found;
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const cells = totals.map((total) => {
      const cell = sheet.getCell(total.row, total.column);
      cell.load("values,numberFormat");
      return { cell, total };
    });
    await context.sync();
    for (const { cell, total } of cells) {
      const held = plainValue((cell.values as unknown[][])[0]?.[0]);
      if (held !== total.before) {
        const address = cellAddress(total.row, total.column);
        return refused({ name: "entryChanged", address, found: String(held ?? "") });
      }
    }
    const present = trailOf(found, workbook, totals.length);
    if (present === null && workbook.isProtected) return refused({ name: "workbookProtected" });
    const trail = present ?? addTrail(context, found, workbook, layOutTrail);
    const next = trail === null ? null : nextTrailCell(trail);
    if (trail === null || next === null) return refused({ name: "unknownOrigin", sheetName });
    const trailSheet = context.workbook.worksheets.getItem(trail.name);
    // A new one is protected only once its first lines are written.
    if (present !== null && !(await takeProtectionAway(context, trailSheet))) {
      return refused({ name: "sheetProtected", sheetName: trail.name });
    }
    const lines = totals.map((total) => trailLine(total, sheetName, said));
    trailSheet.getRangeByIndexes(next.row, next.column, lines.length, TRAIL_COLUMNS.length).values =
      lines.map((line) => TRAIL_COLUMNS.map((key) => line[key]));
    trailSheet.protection.protect(PROTECTION);
    for (const { cell, total } of cells) {
      const isText = (cell.numberFormat as unknown[][])[0]?.[0] === "@";
      cell.values = [[isText ? String(total.now) : total.now]];
    }
    await context.sync();
    return { ok: true, trailName: trail.name };
  });
}

const trailLine = (
  { row, column, name, columnName, before, now, missing }: CarriedTotal,
  sheetName: string,
  { by, at, reason }: { readonly by: string; readonly at: string; readonly reason: string },
): TrailLine => ({
  correctedAt: at,
  correctedSheet: sheetName,
  correctedCell: cellAddress(row, column),
  correctedRow: name,
  correctedColumn: columnName,
  oldValue: String(before ?? ""),
  newValue: String(now),
  correctedBy: by,
  reason: missing === "" ? reason : `${reason}；${missing}`,
});
