import { type ICellData, type Nullable, type IRange, ObjectMatrix } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import { sheetOf } from "../workbook/sheets";
import { type Area, intersection } from "../workbook/address";
import type { Host, RangeTarget, SheetTarget } from "../workbook/host";

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

/** The areas that array formulas of a sheet fill, each with the formula's cell at its top left. */
function spillsOf(host: Host, sheetId: string): IRange[] {
  const ofSheet = host.formulaData.getArrayFormulaRange()[host.workbook.getId()]?.[sheetId];
  const cells = sheetOf({ host, sheetId }).getSheet();
  const spills: IRange[] = [];
  if (ofSheet) {
    new ObjectMatrix<IRange>(ofSheet).forValue((row, column, spill) => {
      const isBlocked = cells.getCellRaw(row, column)?.v === ErrorType.SPILL;
      if (!isBlocked) {
        spills.push(spill);
      }
    });
  }
  return spills;
}

function areaOfSpill(spill: IRange): Area {
  return {
    row: spill.startRow,
    column: spill.startColumn,
    rowCount: spill.endRow - spill.startRow + 1,
    columnCount: spill.endColumn - spill.startColumn + 1,
  };
}

function spillAreas(target: RangeTarget): Area[] {
  return spillsOf(target.host, target.sheetId)
    .map(areaOfSpill)
    .filter((area) => area.rowCount > 1 || area.columnCount > 1);
}

/** The area that the formula in the range's first cell fills; null: it does not spill. */
export function spillFrom({ area, ...sheet }: RangeTarget): Area | null {
  const all = spillAreas({ area, ...sheet });
  return all.find((spill) => spill.row === area.row && spill.column === area.column) ?? null;
}

/** The area of the spill that the range's first cell is part of. */
export function spillAround(target: RangeTarget): Area | null {
  const cell: Area = { ...target.area, rowCount: 1, columnCount: 1 };
  return spillAreas(target).find((spill) => intersection(spill, cell) !== null) ?? null;
}

/** True: every cell belongs to a spill; false: none; null: some. */
export function hasSpill(target: RangeTarget): boolean | null {
  const covered = spillAreas(target)
    .map((spill) => intersection(spill, target.area))
    .reduce((sum, part) => sum + (part === null ? 0 : part.rowCount * part.columnCount), 0);
  if (covered === 0) {
    return false;
  }
  return covered === target.area.rowCount * target.area.columnCount ? true : null;
}
