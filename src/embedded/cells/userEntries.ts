import { type ICellData, type Nullable, type Univer, CellValueType } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { type Area, intersection, isInsideGrid } from "../workbook/address";
import type { Host, RangeTarget } from "../workbook/host";
import { mapArea, patternOfCell } from "./cells";
import { type CellChanges, commandCells } from "./cellWriting";
import { cellOfText } from "./entries";

/** Before Univer's own reading of numbers, which is not Excel's. */
const FIRST = 10_000;

function typedText(cell: Nullable<ICellData>): string | null {
  const isDecided = !cell || Boolean(cell.f) || Boolean(cell.p);
  // An apostrophe before the text has been taken away by now, but is remembered in the type.
  if (isDecided || cell.t === CellValueType.FORCE_STRING || typeof cell.v !== "string") {
    return null;
  }
  return cell.v;
}

/** In a cell formatted as a percentage, Excel takes a typed 50 for 50 %. */
function asPercentage(text: string, pattern: string): string {
  const isPercentage = pattern.includes("%") && /^[+-]?[\d.,]+$/.test(text.trim());
  return isPercentage ? `${text.trim()}%` : text;
}

/** Reads what a user types as Excel does: the same rules as for `range.values`. */
export function readTypedEntries(univer: Univer, host: Host): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, place, next) => {
      const text = typedText(cell);
      if (text === null) {
        return cell?.t === CellValueType.FORCE_STRING ? cell : next(cell);
      }
      const area = { row: place.row, column: place.col, rowCount: 1, columnCount: 1 };
      const target: RangeTarget = { host, sheetId: place.subUnitId, area };
      const pattern = patternOfCell(target, place.row, place.col);
      const entered = cellOfText(target, asPercentage(text, pattern), pattern);
      return { ...cell, ...entered };
    },
  });
}

/** One copied cell fills the whole selection; several take their own shape from its first cell. */
function areaFor(rows: readonly (readonly string[])[], selection: Area): Area {
  const columnCount = Math.max(...rows.map((row) => row.length));
  const isOne = rows.length === 1 && columnCount === 1;
  return isOne ? selection : { ...selection, rowCount: rows.length, columnCount };
}

/** Enters a text from the clipboard as Excel does: cell by cell, and the formats stay as they are. */
export function pasteText(host: Host, sheetId: string, selection: Area, text: string): void {
  const rows = readPastedText(text);
  const area = areaFor(rows, selection);
  if (!isInsideGrid(area) || intersection(area, selection) === null) {
    return;
  }
  const target = { host, sheetId, area };
  const isOne = area === selection;
  const changes: CellChanges = {};
  mapArea(area, (row, column) => {
    const entered = isOne
      ? (rows[0]?.[0] ?? "")
      : (rows[row - area.row]?.[column - area.column] ?? "");
    const pattern = patternOfCell(target, row, column);
    (changes[row] ??= {})[column] = cellOfText(target, entered, pattern);
  });
  commandCells(target, changes);
}

/** Cells of a text from the clipboard: tabs part them, and quotes hold what has tabs or lines in it. */
export function readPastedText(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  const body = text.replace(/(\r\n|\n|\r)$/, "");
  for (;;) {
    const match = field.exec(body);
    if (match === null) {
      return rows;
    }
    const [, quoted, plain = "", end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "") {
      return rows;
    }
    if (end !== "\t") {
      rows.push([]);
    }
  }
}
