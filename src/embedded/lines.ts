import { COLUMN_LIMIT, ROW_LIMIT } from "./address";
import { clippedArea } from "./cells";
import type { RangeTarget } from "./host";
import { hostError } from "./hostError";
import { growSheet, sheetOf } from "./sheets";
import { pixelsOfPoints, pointsOfPixels } from "./sizes";

/** Excel's limits: 255 characters and 409 points. */
const WIDTH_LIMIT_POINTS = 1790 * 0.75;
const HEIGHT_LIMIT_POINTS = 409.5;

function uniform<T>(count: number, read: (index: number) => T): T | null {
  const first = read(0);
  for (let index = 1; index < count; index += 1) {
    if (read(index) !== first) {
      return null;
    }
  }
  return first;
}

export function readColumnWidth(target: RangeTarget): number | null {
  const sheet = sheetOf(target);
  const { column, columnCount } = clippedArea(target);
  return uniform(columnCount, (index) => pointsOfPixels(sheet.getColumnWidth(column + index)));
}

export function readRowHeight(target: RangeTarget): number | null {
  const sheet = sheetOf(target);
  const { row, rowCount } = clippedArea(target);
  return uniform(rowCount, (index) => pointsOfPixels(sheet.getRowHeight(row + index)));
}

function checkSize(points: number, limit: number): void {
  if (points < 0 || points > limit) {
    throw hostError("InvalidArgument", `A size is between 0 and ${limit} points.`);
  }
}

export function setColumnWidth(target: RangeTarget, points: number): void {
  checkSize(points, WIDTH_LIMIT_POINTS);
  const sheet = sheetOf(target);
  if (target.area.columnCount < COLUMN_LIMIT) {
    growSheet(sheet, { ...target.area, row: 0, rowCount: 1 });
  }
  const { column, columnCount } = clippedArea(target);
  sheet.setColumnWidths(column, columnCount, pixelsOfPoints(points));
}

export function setRowHeight(target: RangeTarget, points: number): void {
  checkSize(points, HEIGHT_LIMIT_POINTS);
  const sheet = sheetOf(target);
  if (target.area.rowCount < ROW_LIMIT) {
    growSheet(sheet, { ...target.area, column: 0, columnCount: 1 });
  }
  const { row, rowCount } = clippedArea(target);
  sheet.setRowHeightsForced(row, rowCount, pixelsOfPoints(points));
}

/** True or false for all the rows (columns) of the range, null where they differ. */
export function readHidden(target: RangeTarget, line: "row" | "column"): boolean | null {
  const sheet = sheetOf(target).getSheet();
  const { row, column, rowCount, columnCount } = clippedArea(target);
  return line === "row"
    ? uniform(rowCount, (index) => !sheet.getRowRawVisible(row + index))
    : uniform(columnCount, (index) => !sheet.getColVisible(column + index));
}

export function setHidden(target: RangeTarget, line: "row" | "column", isHidden: boolean): void {
  const sheet = sheetOf(target);
  const { row, column, rowCount, columnCount } = clippedArea(target);
  if (line === "row") {
    growSheet(sheet, { ...target.area, column: 0, columnCount: 1 });
    if (isHidden) {
      sheet.hideRows(row, rowCount);
    } else {
      sheet.showRows(row, rowCount);
    }
    return;
  }
  growSheet(sheet, { ...target.area, row: 0, rowCount: 1 });
  if (isHidden) {
    sheet.hideColumns(column, columnCount);
  } else {
    sheet.showColumns(column, columnCount);
  }
}
