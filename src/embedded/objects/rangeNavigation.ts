import { isGiven, readBoolean, readInteger } from "../wire/arguments";
import { spillAround, spillFrom, usedArea } from "../cells/usedArea";
import { hostError } from "../wire/hostError";
import { rangeOfArea, readRange } from "../workbook/ranges";
import { type HostObject, type MethodDefinition, NULL_OBJECT } from "../wire/hostObject";
import { type Area, COLUMN_LIMIT, intersection, ROW_LIMIT } from "../workbook/address";
import type { RangeTarget } from "../workbook/host";
import { rangeObject } from "./rangeObject";

type Method = MethodDefinition<RangeTarget>;

function inSheet(target: RangeTarget, area: Area): HostObject {
  return rangeObject(rangeOfArea(target, area));
}

function orNull(target: RangeTarget, area: Area | null): HostObject {
  return area === null ? NULL_OBJECT : inSheet(target, area);
}

function orFail(target: RangeTarget, area: Area | null): HostObject {
  if (area === null) {
    throw hostError("ItemNotFound", "The requested resource doesn't exist.");
  }
  return inSheet(target, area);
}

function common(target: RangeTarget, other: unknown): Area | null {
  const range = readRange(target, other);
  return range.sheetId === target.sheetId ? intersection(target.area, range.area) : null;
}

function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const lastRow = Math.max(one.row + one.rowCount, other.row + other.rowCount);
  const lastColumn = Math.max(one.column + one.columnCount, other.column + other.columnCount);
  return { row, column, rowCount: lastRow - row, columnCount: lastColumn - column };
}

function used(target: RangeTarget, valuesOnly: unknown): Area | null {
  const isValuesOnly = isGiven(valuesOnly) && readBoolean(valuesOnly, "valuesOnly");
  const ofSheet = usedArea(target, isValuesOnly);
  return ofSheet === null ? null : intersection(ofSheet, target.area);
}

const getCell: Method = (target, [row, column]) =>
  inSheet(target, {
    row: target.area.row + readInteger(row, "row"),
    column: target.area.column + readInteger(column, "column"),
    rowCount: 1,
    columnCount: 1,
  });

const getRow: Method = (target, [row]) =>
  inSheet(target, {
    ...target.area,
    row: target.area.row + readInteger(row, "row"),
    rowCount: 1,
  });

const getColumn: Method = (target, [column]) =>
  inSheet(target, {
    ...target.area,
    column: target.area.column + readInteger(column, "column"),
    columnCount: 1,
  });

const getResizedRange: Method = (target, [rows, columns]) =>
  inSheet(target, {
    ...target.area,
    rowCount: target.area.rowCount + readInteger(rows, "deltaRows"),
    columnCount: target.area.columnCount + readInteger(columns, "deltaColumns"),
  });

const getAbsoluteResizedRange: Method = (target, [rows, columns]) =>
  inSheet(target, {
    ...target.area,
    rowCount: readInteger(rows, "numRows"),
    columnCount: readInteger(columns, "numColumns"),
  });

const getOffsetRange: Method = (target, [rows, columns]) =>
  inSheet(target, {
    ...target.area,
    row: target.area.row + readInteger(rows, "rowOffset"),
    column: target.area.column + readInteger(columns, "columnOffset"),
  });

const getLastCell: Method = (target) =>
  inSheet(target, {
    row: target.area.row + target.area.rowCount - 1,
    column: target.area.column + target.area.columnCount - 1,
    rowCount: 1,
    columnCount: 1,
  });

/** The rows below (count > 0) or above the range: `step` says where the count points. */
const rowsBeside =
  (step: 1 | -1): Method =>
  (target, [given]) => {
    const count = (isGiven(given) ? readInteger(given, "count") : 1) * step;
    const { row, rowCount } = target.area;
    return inSheet(target, {
      ...target.area,
      row: count > 0 ? row + rowCount : row + count,
      rowCount: Math.abs(count),
    });
  };

const columnsBeside =
  (step: 1 | -1): Method =>
  (target, [given]) => {
    const count = (isGiven(given) ? readInteger(given, "count") : 1) * step;
    const { column, columnCount } = target.area;
    return inSheet(target, {
      ...target.area,
      column: count > 0 ? column + columnCount : column + count,
      columnCount: Math.abs(count),
    });
  };

export const RANGE_NAVIGATION: Readonly<Record<string, Method>> = {
  getCell,
  getRow,
  getColumn,
  getResizedRange,
  getAbsoluteResizedRange,
  getOffsetRange,
  getLastCell,
  getLastRow: (target) => getRow(target, [target.area.rowCount - 1]),
  getLastColumn: (target) => getColumn(target, [target.area.columnCount - 1]),
  getEntireRow: (target) =>
    inSheet(target, { ...target.area, column: 0, columnCount: COLUMN_LIMIT }),
  getEntireColumn: (target) => inSheet(target, { ...target.area, row: 0, rowCount: ROW_LIMIT }),
  getRowsAbove: rowsBeside(-1),
  getRowsBelow: rowsBeside(1),
  getColumnsBefore: columnsBeside(-1),
  getColumnsAfter: columnsBeside(1),
  getBoundingRect: (target, [other]) =>
    inSheet(target, boundingArea(target.area, readRange(target, other).area)),
  getIntersection: (target, [other]) => orFail(target, common(target, other)),
  getIntersectionOrNullObject: (target, [other]) => orNull(target, common(target, other)),
  getUsedRange: (target, [valuesOnly]) => orFail(target, used(target, valuesOnly)),
  getUsedRangeOrNullObject: (target, [valuesOnly]) => orNull(target, used(target, valuesOnly)),
  getSpillingToRange: (target) => orFail(target, spillFrom(target)),
  getSpillingToRangeOrNullObject: (target) => orNull(target, spillFrom(target)),
  getSpillParent: (target) => orFail(target, firstCell(spillAround(target))),
  getSpillParentOrNullObject: (target) => orNull(target, firstCell(spillAround(target))),
};

function firstCell(area: Area | null): Area | null {
  return area === null ? null : { ...area, rowCount: 1, columnCount: 1 };
}
