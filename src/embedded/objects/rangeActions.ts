import { Dimension } from "@univerjs/core";
import { COLUMN_LIMIT, ROW_LIMIT } from "../address";
import { isGiven, readBoolean, readOneOf } from "../arguments";
import { clippedArea, toUniverRange } from "../cells";
import { clearContents, clearFormats } from "../clearing";
import { clearConditionalFormats } from "../conditionalRules";
import { clearValidation } from "../validationRules";
import type { RangeTarget } from "../host";
import { hostError } from "../hostError";
import type { MethodDefinition } from "../hostObject";
import { assertAllowed, assertCanEdit } from "../protection";
import { growSheet, sheetOf } from "../sheets";
import { rangeObject } from "./rangeObject";

type Method = MethodDefinition<RangeTarget>;

const CLEARABLE = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function univerRange(target: RangeTarget) {
  const sheet = sheetOf(target);
  growSheet(sheet, { ...target.area, rowCount: 1, columnCount: 1 });
  return sheet.getRange(toUniverRange(target.area));
}

const clear: Method = (target, [applyTo]) => {
  const what = isGiven(applyTo) ? readOneOf(applyTo, CLEARABLE, "applyTo") : "All";
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") {
    throw hostError("NotImplemented", "The embedded workbook keeps no hyperlinks.");
  }
  assertCanEdit(target);
  if (what !== "Contents") {
    assertAllowed(target, "allowFormatCells");
    clearFormats(target);
    clearConditionalFormats(target);
  }
  if (what !== "Formats") {
    clearContents(target);
  }
  if (what === "All") {
    clearValidation(target);
  }
};

const remove: Method = (target, [shift]) => {
  const direction = readOneOf(shift, ["Up", "Left"], "shift");
  const { row, column, rowCount, columnCount } = target.area;
  const sheet = sheetOf(target);
  if (columnCount === COLUMN_LIMIT) {
    assertAllowed(target, "allowDeleteRows");
    sheet.deleteRows(row, rowCount);
    return;
  }
  if (rowCount === ROW_LIMIT) {
    assertAllowed(target, "allowDeleteColumns");
    sheet.deleteColumns(column, columnCount);
    return;
  }
  assertAllowed(target, null);
  growSheet(sheet, target.area);
  univerRange(target).deleteCells(direction === "Up" ? Dimension.ROWS : Dimension.COLUMNS);
};

const insert: Method = (target, [shift]) => {
  const direction = readOneOf(shift, ["Down", "Right"], "shift");
  const { row, column, rowCount, columnCount } = target.area;
  const sheet = sheetOf(target);
  if (columnCount === COLUMN_LIMIT) {
    assertAllowed(target, "allowInsertRows");
    sheet.insertRows(row, rowCount);
  } else if (rowCount === ROW_LIMIT) {
    assertAllowed(target, "allowInsertColumns");
    sheet.insertColumns(column, columnCount);
  } else {
    assertAllowed(target, null);
    growSheet(sheet, target.area);
    univerRange(target).insertCells(direction === "Down" ? Dimension.ROWS : Dimension.COLUMNS);
  }
  return rangeObject(target);
};

const merge: Method = (target, [across]) => {
  assertAllowed(target, null);
  growSheet(sheetOf(target), target.area);
  const range = univerRange(target);
  const isAcross = isGiven(across) && readBoolean(across, "across");
  if (isAcross) {
    range.mergeAcross({ isForceMerge: true });
  } else {
    range.merge({ isForceMerge: true });
  }
};

const unmerge: Method = (target) => {
  assertAllowed(target, null);
  univerRange(target).breakApart();
};

const select: Method = (target) => {
  const sheet = sheetOf(target);
  target.host.workbook.setActiveSheet(sheet);
  growSheet(sheet, { ...target.area, rowCount: 1, columnCount: 1 });
  const { row, column, rowCount, columnCount } = clippedArea(target);
  sheet.setActiveRange(sheet.getRange(row, column, rowCount, columnCount));
};

export const RANGE_ACTIONS: Readonly<Record<string, Method>> = {
  // Every change is computed before its batch is answered: there is nothing left to compute.
  calculate: () => undefined,
  // The runtime asks this before it cuts a large array into blocks.
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (rows !== area.rowCount || columns !== area.columnCount) {
      throw hostError("InvalidArgument", "The array's size is not the range's.");
    }
  },
  clear,
  delete: remove,
  insert,
  merge,
  unmerge,
  select,
};
