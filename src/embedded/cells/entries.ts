import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { hostError } from "../wire/hostError";
import type { RangeTarget } from "../workbook/host";
import { mapArea, patternOfCell } from "./cells";
import { type CellChanges, writeCells } from "./cellWriting";
import { isTextPattern, readEntry } from "./coercion";
import { assertCanEdit } from "./protection";

export const CLEARED: ICellData = { v: null, f: null, si: null, p: null };

function textCell(text: string, isForced: boolean): ICellData {
  return { ...CLEARED, v: text, t: isForced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function numberCell(value: number, pattern: string | null): ICellData {
  const style = pattern === null ? {} : { s: { n: { pattern } } };
  return { ...CELL_NUMBER, v: value, ...style };
}

const CELL_NUMBER: ICellData = { ...CLEARED, t: CellValueType.NUMBER };

/** The formula as it stands `rows` and `columns` further: what Excel does with one for a range. */
function shiftFormula(target: RangeTarget, formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) {
    return formula;
  }
  return target.host.univerAPI.getFormula().moveFormulaRefOffset(formula, columns, rows);
}

/** Read without Univer's finishing touches: it would remember a tree that knows no names. */
function assertIsFormula(target: RangeTarget, formula: string): void {
  const tree = target.host.univerAPI.getFormula().lexerTreeBuilder.treeBuilder(formula, false);
  if (typeof tree === "string") {
    throw hostError("InvalidArgument", `The formula cannot be read: ${formula}`);
  }
}

/** The cell that an entered text becomes, under the number format that stands there. */
export function cellOfText(target: RangeTarget, text: string, pattern: string): ICellData {
  const { isChinese } = target.host;
  const entry = readEntry(text, { pattern, isChinese, currentYear: new Date().getFullYear() });
  switch (entry.kind) {
    case "empty":
      return CLEARED;
    case "text":
      return textCell(entry.text, entry.hasApostrophe);
    case "number":
      return numberCell(entry.value, pattern === "General" ? entry.pattern : null);
    case "boolean":
      return { ...CLEARED, v: entry.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "formula":
      assertIsFormula(target, entry.formula);
      return { ...CLEARED, f: entry.formula };
  }
}

function cellOf(target: RangeTarget, value: unknown, pattern: string): ICellData {
  if (typeof value === "string") {
    return cellOfText(target, value, pattern);
  }
  if (isTextPattern(pattern) && (typeof value === "number" || typeof value === "boolean")) {
    return textCell(typeof value === "boolean" ? String(value).toUpperCase() : `${value}`, false);
  }
  if (typeof value === "number") {
    return numberCell(value, null);
  }
  if (typeof value === "boolean") {
    return { ...CLEARED, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  throw hostError("InvalidArgument", "A cell takes a number, a text, a boolean or null.");
}

function onlyElement(value: unknown): unknown {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const row: readonly unknown[] = rows.length === 1 && Array.isArray(rows[0]) ? rows[0] : [];
  return row.length === 1 ? row[0] : value;
}

/** One value for all cells (written plainly or as `[[value]]`), or an array of the range's shape. */
export function readMatrix(value: unknown, { area }: RangeTarget): MatrixReading {
  const only = onlyElement(value);
  if (!Array.isArray(only)) {
    return { isOneForAll: true, at: () => only };
  }
  const rows: readonly unknown[] = only;
  const fits =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) {
    throw hostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return {
    isOneForAll: false,
    at: (row, column) => (rows[row] as readonly unknown[])[column],
  };
}

export interface MatrixReading {
  readonly isOneForAll: boolean;
  /** By offset from the range's first cell. */
  readonly at: (row: number, column: number) => unknown;
}

/** Enters values or formulas as an add-in does: null leaves a cell as it is, "" empties it. */
export function enterValues(target: RangeTarget, value: unknown): void {
  const { isOneForAll, at } = readMatrix(value, target);
  assertCanEdit(target);
  const changes: CellChanges = {};
  mapArea(target.area, (row, column) => {
    const rows = row - target.area.row;
    const columns = column - target.area.column;
    const wanted = at(rows, columns);
    if (wanted === null || wanted === undefined) {
      return;
    }
    const isFormula = typeof wanted === "string" && wanted.startsWith("=");
    const entered = isFormula && isOneForAll ? shiftFormula(target, wanted, rows, columns) : wanted;
    (changes[row] ??= {})[column] = cellOf(target, entered, patternOfCell(target, row, column));
  });
  if (Object.keys(changes).length > 0) {
    writeCells(target, changes);
  }
}
