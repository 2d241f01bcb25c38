import type { CellObject, Range, WorkSheet } from "@e965/xlsx";
import { columnLetters } from "../layout/cells/address";
import type { GridCell, SheetGrid } from "../layout/keys/keyedGrid";
import { shownFormula } from "../layout/shownFormula";
import { columnNumber, placeOf, positionOf, type StoredSheet } from "./xlsxParts";
import { LIMITS, refuse } from "./xlsxProblem";

const EMPTY: GridCell = { value: null, formula: null, isError: false };

/** Row by row; rows and cells that hold nothing are missing. */
type Rows = Map<number, Map<number, GridCell>>;

interface SheetFacts {
  readonly name: string;
  /** Of the area from A1 to the last filled cell. */
  readonly mostCells: number;
  /** Numbers that are shown as dates count from 1904. */
  readonly isFrom1904: boolean;
}

/**
 * A sheet as SheetJS read it, as the grid that a sheet of Excel's gives: as far as its cells hold
 * something, nothing under merged areas but each one's first cell. Null where it is damaged.
 */
export function gridOfSheet(
  sheet: WorkSheet,
  { name, mostCells, isFrom1904 }: SheetFacts,
): SheetGrid | null {
  const rows: Rows = new Map();
  let columnCount = 0;
  for (const [row, column, stored] of cellsOf(sheet)) {
    const formula = stored.f === undefined || stored.f === "" ? null : `=${shownFormula(stored.f)}`;
    const value = valueOf(stored, isFrom1904);
    if (value === undefined) return null;
    if (value === null && formula === null) continue;
    if (row >= LIMITS.rows || column >= LIMITS.columns) {
      const lastColumn = columnLetters(LIMITS.columns - 1);
      return refuse({ name: "outsideSheet", sheet: name, lastRow: LIMITS.rows, lastColumn });
    }
    columnCount = Math.max(columnCount, column + 1);
    if ((row + 1) * columnCount > mostCells) {
      return refuse({ name: "tooManyCells", sheet: name, most: LIMITS.cells });
    }
    const cells = rows.get(row) ?? new Map<number, GridCell>();
    rows.set(row, cells.set(column, { value, formula, isError: stored.t === "e" }));
  }
  const size = { rowCount: lastKey(rows) + 1, columnCount };
  return takeAwayCovered(rows, sheet["!merges"] ?? [], size) ? gridOf(name, rows) : null;
}

/**
 * Brings into a sheet of an .xlsx file what SheetJS does not read as it is stored; false where it read
 * other cells than the part has.
 *
 * Formulas are not asked of it: it moves those that cells share by a simple pattern (not `A:A`, but the
 * `A1` of a text), misses some, and takes a formula without a result for one whose result is 0. Texts
 * that formulas gave it unescapes twice, errors that came later than 2007 it does not know, and times
 * without a day neither.
 */
export function complete(
  sheet: WorkSheet,
  { cells, mergeCount }: StoredSheet,
  formatOf: (style: number) => string,
): boolean {
  for (const [row, column, { v }] of cellsOf(sheet)) {
    const isFilled = v !== undefined && v !== "";
    if (isFilled && (cells.get(placeOf(row, column))?.value ?? "") === "") return false;
  }
  const data = (sheet["!data"] ??= []);
  for (const [place, { type, style, value, formula, from }] of cells) {
    const [row, column] = positionOf(place);
    const inRow = (data[row] ??= []);
    const read = inRow[column];
    const f = from === null ? unescaped(formula) : movedFormula(unescaped(formula), ...from);
    if (value === "") inRow[column] = { t: "z", f };
    else if (type === "str") inRow[column] = { t: "s", v: unescaped(value), f };
    else if (type === "e") inRow[column] = { t: "e", v: 0, w: value, f };
    else if (type === "d" && /^[TP]/u.test(value))
      inRow[column] = { t: "n", v: value.startsWith("T") ? shareOfDay(value) : daysOf(value), f };
    else if (read?.v === undefined) return false;
    else if (typeof read.v === "string") inRow[column] = { t: "s", v: unescaped(read.v), f };
    else if (type === "n" && read.v !== Number(value)) return false;
    else Object.assign(read, { f, z: type === "d" ? "yyyy" : formatOf(style) });
  }
  return (sheet["!merges"] ?? []).length === mergeCount;
}

/** `T06:00:00` is a quarter of a day. */
const shareOfDay = (time: string): number =>
  Date.parse(`1970-01-01${time}Z`) / Date.parse("1970-01-02T00:00:00Z");

/** `PT36H30M` is a day and a half, and 30 minutes. */
function daysOf(duration: string): number {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/u.exec(duration) ?? [];
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return days + (hours * 3600 + minutes * 60 + seconds) / SECONDS_A_DAY;
}

const SECONDS_A_DAY = 86_400;

/** Characters that XML cannot hold, as workbooks write them: `_x000D_` is a carriage return. */
const unescaped = (text: string): string =>
  text.replace(/_x([\da-f]{4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** From the top, in each row from the left. */
function* cellsOf(
  sheet: WorkSheet,
): Generator<readonly [row: number, column: number, cell: CellObject]> {
  const rows = Object.entries((sheet["!data"] ?? []) as (CellObject[] | undefined)[]);
  for (const [row, cells] of rows) {
    for (const [column, cell] of Object.entries(cells ?? [])) {
      yield [Number(row), Number(column), cell];
    }
  }
}

/** A cell's value, or its formula's last result; undefined where SheetJS found a kind that there is not. */
function valueOf(cell: CellObject, isFrom1904: boolean): GridCell["value"] | undefined {
  switch (cell.t) {
    case "s":
      return typeof cell.v === "string" && cell.v !== "" ? cell.v : null;
    case "n":
      if (typeof cell.v !== "number" || !Number.isFinite(cell.v)) return undefined;
      return isFrom1904 && showsDate(String(cell.z ?? "")) ? cell.v + DAYS_TO_1904 : cell.v;
    case "b":
      return cell.v === true;
    case "e":
      return cell.w ?? null;
    case "z":
      return null;
    case "d":
      return undefined;
  }
}

/** From the first day of the 1900 date system to that of the 1904 one. */
const DAYS_TO_1904 = 1_462;

/**
 * Texts in quotes, escaped and padding characters, powers of ten, and what stands in square brackets
 * but for `[h]`, an hour that goes on behind 24.
 */
const NO_CODES = /"[^"]*"|\\.|_.|\*.|E[+-]|General|\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu;

/** A month alone is a date; beside hours or seconds an `m` means minutes, and no date is shown. */
function showsDate(formatCode: string): boolean {
  const codes = formatCode.replace(NO_CODES, "");
  return /[yde]/iu.test(codes) || (/m/iu.test(codes) && !/[hs[]/iu.test(codes));
}

/**
 * Takes away what stands under merged areas, where nobody sees it, but for each area's first cell. Of areas
 * that overlap the first counts, and what stands under the others stays. False for more than can be gone through.
 */
function takeAwayCovered(
  rows: Rows,
  merges: readonly Range[],
  { rowCount, columnCount }: { rowCount: number; columnCount: number },
): boolean {
  const covered = new Set<number>();
  let lookedAt = 0;
  for (const { s: first, e: last } of merges) {
    const endRow = Math.min(last.r + 1, rowCount);
    const endColumn = Math.min(last.c + 1, columnCount);
    lookedAt += Math.max(0, endRow - first.r) * Math.max(0, endColumn - first.c);
    // Keeps a file of many huge areas from taking for ever.
    if (lookedAt > MOST_TIMES * rowCount * columnCount) return false;
    const places: (readonly [row: number, column: number])[] = [];
    for (let row = first.r; row < endRow; row++) {
      for (let column = first.c; column < endColumn; column++) places.push([row, column]);
    }
    if (places.some(([row, column]) => covered.has(placeOf(row, column)))) continue;
    for (const [row, column] of places) {
      covered.add(placeOf(row, column));
      if (row !== first.r || column !== first.c) rows.get(row)?.delete(column);
    }
  }
  return true;
}

/** So many times over may merged areas cover a sheet. */
const MOST_TIMES = 4;

function gridOf(name: string, rows: Rows): SheetGrid {
  const filled = new Map([...rows].filter(([, cells]) => cells.size > 0));
  const columnCount = [...filled.values()].reduce(
    (count, cells) => Math.max(count, lastKey(cells) + 1),
    0,
  );
  return {
    name,
    cells: Array.from({ length: lastKey(filled) + 1 }, (_, row) =>
      Array.from({ length: columnCount }, (__, column) => rows.get(row)?.get(column) ?? EMPTY),
    ),
  };
}

const lastKey = (map: ReadonlyMap<number, unknown>): number =>
  [...map.keys()].reduce((last, key) => Math.max(last, key), -1);

/**
 * Texts, sheet names and names in square brackets, which stay; then references to a cell, to whole
 * columns, to whole rows, where no letter, digit or dot before or behind makes them part of a name,
 * and no bracket or `!` behind makes them a function or a sheet.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.\\$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!\\])/gu;

/**
 * A formula as it reads this many rows further down and columns further right: what a cell that
 * shares another's formula holds. Behind the sheet's edge counting begins anew, as in Excel.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const row = (dollar: string, digits: string): string =>
    dollar + (dollar === "$" ? digits : String(moved(Number(digits) - 1, rows, LIMITS.rows) + 1));
  const column = (dollar: string, letters: string): string => {
    if (dollar === "$") return dollar + letters;
    return columnLetters(moved(columnNumber(letters), columns, LIMITS.columns));
  };
  return formula.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) => {
    const [a, cellColumn, b, cellRow, c, firstColumn, d, lastColumn, e, firstRow, f, lastRow] =
      groups.map((group) => group ?? "");
    if (cellColumn) return column(a ?? "", cellColumn) + row(b ?? "", cellRow ?? "");
    if (firstColumn) return `${column(c ?? "", firstColumn)}:${column(d ?? "", lastColumn ?? "")}`;
    if (firstRow) return `${row(e ?? "", firstRow)}:${row(f ?? "", lastRow ?? "")}`;
    return token;
  });
}

function moved(from: number, by: number, count: number): number {
  return (((from + by) % count) + count) % count;
}
