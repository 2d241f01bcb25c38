import type { CellObject, Range, WorkSheet } from "@e965/xlsx";
import { columnLetters } from "../layout/cells/address";
import type { GridCell, SheetGrid } from "../layout/keys/keyedGrid";
import { shownFormula } from "../layout/shownFormula";
import { fail, ok, type Result } from "../rules/result";
import { DAYS_TO_1904, SHARED_FORMULA, showsDate } from "./plainWorkbook";
import { LIMITS, MEGABYTE, type XlsxProblem } from "./xlsxProblem";

const EMPTY: GridCell = { value: null, formula: null, isError: false };

/** Row by row; rows and cells that hold nothing are missing. */
type Rows = Map<number, Map<number, GridCell>>;

interface SheetFacts {
  readonly name: string;
  /** Named where the sheet is damaged. */
  readonly part: string;
  /** Of the area from A1 to the last filled cell. */
  readonly mostCells: number;
  /** Numbers that are shown as dates count from 1904. */
  readonly isFrom1904: boolean;
}

/**
 * A sheet as SheetJS read it, as the grid that a sheet of Excel's gives: as far as its cells hold
 * something, shared formulas written out, nothing under merged areas but each one's first cell.
 */
export function gridOfSheet(
  sheet: WorkSheet | undefined,
  { name, part, mostCells, isFrom1904 }: SheetFacts,
): Result<SheetGrid, XlsxProblem> {
  const damaged = fail({ name: "damagedPart", part } as const);
  if (sheet === undefined) return damaged;
  const formulaOf = formulaReader();
  const rows: Rows = new Map();
  let columnCount = 0;
  let formulaLength = 0;
  for (const [row, column, stored] of cellsOf(sheet)) {
    const formula = formulaOf(stored, row, column);
    const value = valueOf(stored, isFrom1904);
    if (formula === undefined || value === undefined) return damaged;
    if (value === null && formula === null) continue;
    if (row >= LIMITS.rows || column >= LIMITS.columns) {
      const lastColumn = columnLetters(LIMITS.columns - 1);
      return fail({ name: "outsideSheet", sheet: name, lastRow: LIMITS.rows, lastColumn });
    }
    columnCount = Math.max(columnCount, column + 1);
    if ((row + 1) * columnCount > mostCells) {
      return fail({ name: "tooManyCells", sheet: name, most: LIMITS.cells });
    }
    // One long formula that a million cells share is a short file.
    formulaLength += formula?.length ?? 0;
    if (formulaLength > LIMITS.megabytes * MEGABYTE) {
      return fail({ name: "tooMuchData", mostMegabytes: LIMITS.megabytes });
    }
    const cells = rows.get(row) ?? new Map<number, GridCell>();
    rows.set(row, cells.set(column, { value, formula, isError: stored.t === "e" }));
  }
  const size = { rowCount: lastKey(rows) + 1, columnCount };
  return takeAwayCovered(rows, sheet["!merges"] ?? [], size) ? ok(gridOf(name, rows)) : damaged;
}

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
      if (typeof cell.v !== "number") return undefined;
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

/**
 * Tells every cell's formula as a user reads it, null where it has none. A formula that cells share
 * stands in the first of them, so cells must be asked for from the top; undefined where it is missing.
 */
function formulaReader(): (
  cell: CellObject,
  row: number,
  column: number,
) => string | null | undefined {
  const firsts = new Map<string, { formula: string; row: number; column: number }>();
  return ({ f }, row, column) => {
    if (f === undefined || f === "") return null;
    if (!f.startsWith(SHARED_FORMULA)) return `=${shownFormula(f)}`;
    const [, number = "", ...texts] = f.split(SHARED_FORMULA);
    const formula = texts.join(SHARED_FORMULA);
    if (formula !== "") firsts.set(number, { formula, row, column });
    const first = firsts.get(number);
    if (first === undefined) return undefined;
    return `=${shownFormula(movedFormula(first.formula, row - first.row, column - first.column))}`;
  };
}

/**
 * Takes away what stands under merged areas, where nobody sees it, but for each area's first cell.
 * False where areas overlap.
 */
function takeAwayCovered(
  rows: Rows,
  merges: readonly Range[],
  { rowCount, columnCount }: { rowCount: number; columnCount: number },
): boolean {
  let coveredCount = 0;
  for (const { s: first, e: last } of merges) {
    const endRow = Math.min(last.r + 1, rowCount);
    const endColumn = Math.min(last.c + 1, columnCount);
    coveredCount += Math.max(0, endRow - first.r) * Math.max(0, endColumn - first.c);
    // Also keeps a file of many huge areas from taking for ever.
    if (coveredCount > rowCount * columnCount) return false;
    for (let row = first.r; row < endRow; row++) {
      for (let column = first.c; column < endColumn; column++) {
        if (row !== first.r || column !== first.c) rows.get(row)?.delete(column);
      }
    }
  }
  return true;
}

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

/** A is 0, AA is 26. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
