import type { ICellData, Nullable } from "@univerjs/core";
import type { Area } from "./address";
import type { SheetTarget } from "./host";
import { sheetOf } from "./sheets";
import { spillsOf } from "./spills";

function hasValue(cell: ICellData): boolean {
  const isEmptyText = cell.v === "" && !cell.f;
  return Boolean(cell.f ?? cell.si ?? cell.p) || ((cell.v ?? null) !== null && !isEmptyText);
}

function isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (!cell) {
    return false;
  }
  return hasValue(cell) || (!valuesOnly && Boolean(cell.s));
}

interface Corners {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

function include(corners: Corners | null, row: number, column: number): Corners {
  return {
    firstRow: Math.min(corners?.firstRow ?? row, row),
    lastRow: Math.max(corners?.lastRow ?? row, row),
    firstColumn: Math.min(corners?.firstColumn ?? column, column),
    lastColumn: Math.max(corners?.lastColumn ?? column, column),
  };
}

/** The smallest area that holds every cell with a value, or with a format too. */
export function usedArea(target: SheetTarget, valuesOnly: boolean): Area | null {
  const { host, sheetId } = target;
  let corners: Corners | null = null;
  sheetOf(target)
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (isUsed(cell, valuesOnly)) {
        corners = include(corners, row, column);
      }
    });
  for (const spill of spillsOf(host, sheetId)) {
    corners = include(corners, spill.startRow, spill.startColumn);
    corners = include(corners, spill.endRow, spill.endColumn);
  }
  return corners === null ? null : areaOf(corners);
}

function areaOf({ firstRow, lastRow, firstColumn, lastColumn }: Corners): Area {
  return {
    row: firstRow,
    column: firstColumn,
    rowCount: lastRow - firstRow + 1,
    columnCount: lastColumn - firstColumn + 1,
  };
}
