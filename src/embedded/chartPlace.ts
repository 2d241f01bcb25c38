import type { Area } from "./address";
import type { ChartBox, ChartPlace } from "./chartState";
import type { SheetTarget } from "./host";
import { clipToSheet, sheetOf } from "./sheets";
import { pointsOfPixels } from "./sizes";

/** Excel's size of a new chart, in points. */
export const USUAL_SIZE = { width: 360, height: 216 } as const;

function sum(count: number, sizeAt: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => sizeAt(index)).reduce(
    (total, size) => total + size,
    0,
  );
}

function boxOfCells(target: SheetTarget, area: Area): ChartBox {
  const sheet = sheetOf(target);
  const { row, column, rowCount, columnCount } = clipToSheet(sheet, area);
  const width = (index: number) => pointsOfPixels(sheet.getColumnWidth(index));
  const height = (index: number) => pointsOfPixels(sheet.getRowHeight(index));
  return {
    left: sum(column, width),
    top: sum(row, height),
    width: sum(columnCount, (index) => width(column + index)),
    height: sum(rowCount, (index) => height(row + index)),
  };
}

/** Where a chart is now: over cells it has moved and grown with them. */
export function boxOf(target: SheetTarget, place: ChartPlace): ChartBox {
  return place.kind === "cells" ? boxOfCells(target, place.area) : place;
}

/** Excel puts a new chart in the middle of the window, which this host has not: beside its cells. */
export function placeBeside(target: SheetTarget, area: Area): ChartPlace {
  const { left, top, width } = boxOfCells(target, area);
  return { kind: "points", left: left + width, top, ...USUAL_SIZE };
}
