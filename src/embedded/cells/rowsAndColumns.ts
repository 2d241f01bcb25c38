import { SetWorksheetColWidthMutation } from "@univerjs/sheets";
import { hostError } from "../wire/hostError";
import { growSheet, sheetOf } from "../workbook/sheets";
import { COLUMN_LIMIT, intersection, ROW_LIMIT } from "../workbook/address";
import type { RangeTarget } from "../workbook/host";
import { clippedArea, readTexts, toUniverRange } from "./cells";
import { usedArea } from "./usedArea";

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

/** Univer's command measures all rows anew for each column's width; in Excel their heights stay. */
export function setColumnWidth(target: RangeTarget, points: number): void {
  checkSize(points, WIDTH_LIMIT_POINTS);
  const sheet = sheetOf(target);
  if (target.area.columnCount < COLUMN_LIMIT) {
    growSheet(sheet, { ...target.area, row: 0, rowCount: 1 });
  }
  target.host.univerAPI.syncExecuteCommand(SetWorksheetColWidthMutation.id, {
    unitId: target.host.workbook.getId(),
    subUnitId: target.sheetId,
    ranges: [toUniverRange(clippedArea(target))],
    colWidth: pixelsOfPoints(points),
  });
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

const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;

/** Counts a Chinese character as two: near enough without a screen to measure on. */
function widthInCharacters(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/** Makes each column as wide as its longest text; columns without text stay as they are. */
export function autofitColumns(target: RangeTarget): void {
  const sheet = sheetOf(target);
  const used = usedArea(target, true);
  const area = used === null ? null : intersection(target.area, used);
  if (area === null) {
    return;
  }
  const texts = readTexts({ ...target, area });
  for (let index = 0; index < area.columnCount; index += 1) {
    const widths = texts.map((row) => widthInCharacters(row[index] ?? ""));
    const longest = Math.max(0, ...widths);
    if (longest > 0) {
      const pixels = longest * PIXELS_PER_CHARACTER + PADDING_PIXELS;
      sheet.setColumnWidth(area.column + index, pixels);
    }
  }
}

/** Univer measures the rows itself, where it has a screen. */
export function autofitRows(target: RangeTarget): void {
  const { row, rowCount } = clippedArea(target);
  sheetOf(target).setRowAutoHeight(row, rowCount);
}

/**
 * Office.js gives column widths and row heights in points, 72 to the inch; Univer in pixels, 96 to
 * the inch. (A width in characters, as Excel's dialogs show it, is for the add-in to convert.)
 */
const PIXELS_PER_POINT = 96 / 72;

export function pixelsOfPoints(points: number): number {
  return points * PIXELS_PER_POINT;
}

export function pointsOfPixels(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}
