import { COLUMN_LIMIT, formatArea, quoteSheetName, ROW_LIMIT } from "../address";
import { readBoolean } from "../arguments";
import { readCells } from "../cells";
import { enterValues } from "../entries";
import type { RangeTarget } from "../host";
import { hostError } from "../hostError";
import type { HostObject, ObjectDefinition, PropertyDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { readHidden, setHidden } from "../lines";
import { readNumberFormats, writeNumberFormats } from "../numberFormats";
import { assertAllowed } from "../protection";
import { sheetOf } from "../sheets";
import { hasSpill } from "../spills";
import { readTexts } from "../texts";
import { conditionalFormatsObject } from "./conditionalFormatsObject";
import { dataValidationObject } from "./dataValidationObject";
import { formatObject } from "./formatObject";
import { RANGE_ACTIONS } from "./rangeActions";
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

export const RANGE: ObjectDefinition<RangeTarget> = {
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
