import { type ICellData, type IStyleData, CellValueType } from "@univerjs/core";
import { ERROR_TYPE_SET } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { clipToSheet, sheetOf } from "../workbook/sheets";
import type { Area } from "../workbook/address";
import type { RangeTarget } from "../workbook/host";

type ExcelValue = string | number | boolean;
type ExcelValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export interface CellReading {
  readonly value: ExcelValue;
  readonly valueType: ExcelValueType;
  /** The formula with its `=`, the text as it would be typed, or the plain value. */
  readonly formula: ExcelValue;
}

const EMPTY: CellReading = { value: "", valueType: "Empty", formula: "" };
const ERROR_TEXTS: ReadonlySet<string> = ERROR_TYPE_SET;
/** Univer's own error names that Excel does not know, and what Excel shows in their place. */
const EXCEL_NAME_OF_ERROR: Readonly<Record<string, string>> = {
  "#CYCLE!": "0",
  "#ERROR!": "#VALUE!",
};

function readValue(cell: ICellData, isResult: boolean): CellReading {
  const value = cell.v ?? cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  if (cell.t === CellValueType.BOOLEAN || typeof value === "boolean") {
    const isTrue = value === true || value === 1 || /^(1|true)$/i.test(String(value));
    return { value: isTrue, valueType: "Boolean", formula: isTrue };
  }
  if (typeof value === "number") {
    return { value, valueType: "Double", formula: value };
  }
  if (isResult && ERROR_TEXTS.has(value)) {
    const name = EXCEL_NAME_OF_ERROR[value] ?? value;
    return { value: name, valueType: "Error", formula: name };
  }
  const isEmpty = value === "" && !isResult;
  return { value, valueType: isEmpty ? "Empty" : "String", formula: value };
}

function readCell(target: RangeTarget, sheet: FWorksheet, row: number, column: number) {
  const { host, sheetId } = target;
  const unitId = host.workbook.getId();
  const own = sheet.getSheet().getCellRaw(row, column);
  const formula = host.formulaData.getFormulaStringByCell(row, column, sheetId, unitId);
  if (formula) {
    return { ...readValue(own ?? {}, true), formula };
  }
  const spilled = host.formulaData.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column];
  if (spilled && (own?.v ?? null) === null) {
    return readValue(spilled, true);
  }
  return own ? readValue(own, false) : EMPTY;
}

/** Visits the cells of an area, row by row, including those beyond what Univer's grid has. */
export function mapArea<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) =>
      read(area.row + row, area.column + column),
    ),
  );
}

export function readCells(target: RangeTarget): CellReading[][] {
  const sheet = sheetOf(target);
  return mapArea(target.area, (row, column) => readCell(target, sheet, row, column));
}

export function toUniverRange(area: Area) {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rowCount - 1,
    endColumn: area.column + area.columnCount - 1,
  };
}

/** The area clipped to what the sheet has; a whole column then ends with the grid. */
export function clippedArea(target: RangeTarget): Area {
  return clipToSheet(sheetOf(target), target.area);
}

function shownText(target: RangeTarget, cell: CellReading, row: number, column: number): string {
  if (typeof cell.value === "boolean") {
    return String(cell.value).toUpperCase();
  }
  if (typeof cell.value === "string") {
    return cell.value;
  }
  if (patternOfCell(target, row, column) === "General") {
    return formatGeneral(cell.value);
  }
  const shown = sheetOf(target).getSheet().getCell(row, column)?.v ?? cell.value;
  return String(shown);
}

/** The cells as they are shown: formatted numbers, TRUE and FALSE, error names. */
export function readTexts(target: RangeTarget): string[][] {
  const { area } = target;
  return readCells(target).map((cells, row) =>
    cells.map((cell, column) => shownText(target, cell, area.row + row, area.column + column)),
  );
}

/** Digits that a General cell shows before and after the point together. */
const SHOWN_DIGITS = 10;
const LARGEST_PLAIN = 1e11;
const SMALLEST_PLAIN = 1e-9;

function scientific(value: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  const digits = exponent.replace(/^[+-]/, "").padStart(2, "0");
  return `${Number(mantissa)}E${sign}${digits}`;
}

/** A number as a General cell of the usual width shows it. */
function formatGeneral(value: number): string {
  const size = Math.abs(value);
  if (size >= LARGEST_PLAIN || (size > 0 && size < SMALLEST_PLAIN)) {
    return scientific(value);
  }
  if (Number.isInteger(value)) {
    return String(value);
  }
  const digitsBefore = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const decimals = Math.max(0, SHOWN_DIGITS - digitsBefore);
  const digits = value.toFixed(decimals);
  return decimals === 0 ? digits : digits.replace(/\.?0+$/, "");
}

/** The number format of a cell; Excel's word for none is General. */
export function patternOfCell(target: RangeTarget, row: number, column: number): string {
  return storedStyle(target, row, column).n?.pattern ?? "General";
}

/** A cell's style as it is kept, without what rules and formats make of it on the screen. */
export function storedStyle(target: RangeTarget, row: number, column: number): IStyleData {
  const sheet = sheetOf(target).getSheet();
  const cell = sheet.getCellRaw(row, column);
  const hasOwnOnly =
    !sheet.getRowStyle(row) && !sheet.getColumnStyle(column) && !sheet.getDefaultCellStyle();
  return hasOwnOnly
    ? (target.host.workbook.getWorkbook().getStyles().getStyleByCell(cell) ?? {})
    : sheet.getComposedCellStyleByCellData(row, column, cell);
}
