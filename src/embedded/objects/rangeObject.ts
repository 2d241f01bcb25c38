import { Dimension } from "@univerjs/core";
import { isGiven, readBoolean, readOneOf } from "../wire/arguments";
import { clippedArea, readCells, readTexts, toUniverRange } from "../cells/cells";
import { clearConditionalFormats } from "../cells/conditionalFormats";
import {
  clearContents,
  clearFormats,
  readNumberFormats,
  writeNumberFormats,
} from "../cells/formatting";
import { assertAllowed, assertCanEdit } from "../cells/protection";
import { readHidden, setHidden } from "../cells/rowsAndColumns";
import { hasSpill } from "../cells/usedArea";
import { clearValidation } from "../cells/validation";
import { enterValues } from "../cells/entries";
import { hostError } from "../wire/hostError";
import { growSheet, sheetOf } from "../workbook/sheets";
import {
  bindObject,
  type HostObject,
  type MethodDefinition,
  type ObjectDefinition,
  type PropertyDefinition,
} from "../wire/hostObject";
import { COLUMN_LIMIT, formatArea, quoteSheetName, ROW_LIMIT } from "../workbook/address";
import type { RangeTarget } from "../workbook/host";
import { conditionalFormatsObject } from "./conditionalFormatsObject";
import { dataValidationObject } from "./dataValidationObject";
import { formatObject } from "./formatObject";
import { cellProperties, mergedAreas } from "./rangeAreas";
import { RANGE_NAVIGATION } from "./rangeNavigation";
import { worksheetObject } from "./worksheetObject";

type Property = PropertyDefinition<RangeTarget>;

/** Excel, too, answers no cells for a range as large as a sheet: it would take all memory. */
const CELL_LIMIT = 5_000_000;

function bounded<T>(read: (target: RangeTarget) => T): (target: RangeTarget) => T {
  return (target) => {
    if (target.area.rowCount * target.area.columnCount > CELL_LIMIT) {
      throw hostError("RangeExceedsLimit", "The range has too many cells to be read at once.");
    }
    return read(target);
  };
}

const addressOf = (target: RangeTarget): string =>
  `${quoteSheetName(sheetOf(target).getSheetName())}!${formatArea(target.area)}`;

const values: Property = {
  get: bounded((target) => readCells(target).map((row) => row.map((cell) => cell.value))),
  set: enterValues,
};

const formulas: Property = {
  get: bounded((target) => readCells(target).map((row) => row.map((cell) => cell.formula))),
  set: enterValues,
};

const numberFormat: Property = { get: bounded(readNumberFormats), set: writeNumberFormats };

function hidden(line: "row" | "column"): Property {
  return {
    get: (target) => readHidden(target, line),
    set: (target, value) => {
      assertAllowed(target, line === "row" ? "allowFormatRows" : "allowFormatColumns");
      setHidden(target, line, readBoolean(value, `${line}Hidden`));
    },
  };
}

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

const RANGE_ACTIONS: Readonly<Record<string, Method>> = {
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
  getCellProperties: cellProperties,
  getMergedAreasOrNullObject: mergedAreas,
  insert,
  merge,
  unmerge,
  select,
};

const RANGE: ObjectDefinition<RangeTarget> = {
  type: "Range",
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    cellCount: { get: ({ area }) => area.rowCount * area.columnCount },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rowCount },
    columnCount: { get: ({ area }) => area.columnCount },
    isEntireRow: { get: ({ area }) => area.columnCount === COLUMN_LIMIT },
    isEntireColumn: { get: ({ area }) => area.rowCount === ROW_LIMIT },
    rowHidden: hidden("row"),
    columnHidden: hidden("column"),
    hidden: {
      get: (target) => readHidden(target, "row") === true || readHidden(target, "column") === true,
    },
    values,
    formulas,
    // Function names are the same in every language of this host.
    formulasLocal: formulas,
    numberFormat,
    valueTypes: {
      get: bounded((target) => readCells(target).map((row) => row.map((cell) => cell.valueType))),
    },
    text: { get: bounded(readTexts) },
    hasSpill: { get: hasSpill },
    format: { get: formatObject },
    dataValidation: { get: dataValidationObject },
    conditionalFormats: { get: conditionalFormatsObject },
    worksheet: { get: worksheetObject },
  },
  methods: { ...RANGE_ACTIONS, ...RANGE_NAVIGATION },
};

export function rangeObject(target: RangeTarget): HostObject {
  return bindObject(RANGE, target);
}
