import type { Shape } from "../../rules/reasons";
import type { Result } from "../../rules/result";
import { type Answer, cellOf, errorOf, type Output } from "./cell";
import type { FunctionReason } from "./functionReason";

/** One cell of each argument. */
export type Cells = readonly unknown[];

/** Looked up once: what a single cell costs is mostly look-ups of globals. */
const { isArray } = Array;

type Rows = readonly (readonly unknown[])[];

/** Answers for every cell of the arguments, in their shape. */
export function spread(args: Cells, answer: (cells: Cells) => Answer): unknown {
  return spreadOutputs(args, (cells) => cellOf(answer(cells)));
}

/**
 * Outputs for every cell of the arguments. These are single cells or ranges; the ranges must have
 * one shape, which is the result's, and a single cell serves every cell of it. One bad cell spoils
 * only its own output. `cells` is the same array each time: a sheet has a hundred thousand rows.
 */
export function spreadOutputs(args: Cells, output: (cells: Cells) => Output): unknown {
  if (!args.some(isArray)) return scalar(output(args));
  return outputs(args, output);
}

/** The outputs of arguments, each row an array. Single values are a range of one cell. */
export function outputs<T>(args: Cells, output: (cells: Cells) => T): T[][] {
  const cells = [...args];
  const ranges: { readonly index: number; readonly rows: Rows }[] = [];
  let shape: Shape | null = null;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index];
    if (!isArray(arg)) continue;
    const rows = rowsOf(arg);
    if (isSingle(rows)) {
      cells[index] = rows[0]?.[0];
      continue;
    }
    const own = shapeOf(rows);
    shape ??= own;
    if (own.rows !== shape.rows || own.columns !== shape.columns) {
      throw errorOf({ name: "shapesDoNotFit", first: shape, second: own });
    }
    ranges.push({ index, rows });
  }
  if (shape === null) return [[output(cells)]];
  const lines: T[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    for (const { index, rows } of ranges) cells[index] = rows[row]?.[0];
    // Most ranges are columns, and pushing onto an empty array reserves room for many.
    const line = [output(cells)];
    for (let column = 1; column < shape.columns; column++) {
      for (const { index, rows } of ranges) cells[index] = rows[row]?.[column];
      line.push(output(cells));
    }
    lines.push(line);
  }
  return lines;
}

/** The output of a function whose arguments are all single values: an error is thrown. */
export function scalar(output: Output): string | number | boolean {
  if (typeof output === "object") throw output;
  return output;
}

/** Every cell of an argument, row after row. */
export function cellsOf(arg: unknown): readonly unknown[] {
  return isArray(arg) ? rowsOf(arg).flat() : [arg];
}

/** A range as Excel hands it over, or a list as one row. */
export function rowsOf(range: readonly unknown[]): Rows {
  return isArray(range[0]) ? (range as Rows) : [range];
}

export function shapeOf(rows: Rows): Shape {
  return { rows: rows.length, columns: rows[0]?.length ?? 0 };
}

function isSingle(rows: Rows): boolean {
  return rows.length === 1 && (rows[0]?.length ?? 0) <= 1;
}

/** The yearly figures of one indicator, in order. */
type Series = readonly unknown[];

/**
 * Answers for series of yearly figures. A row or a column is one indicator; a block has one in each
 * row, and gives a column. The other arguments are single cells, or a column with a cell for each
 * series.
 */
export function spreadSeries(
  series: unknown,
  others: Cells,
  answer: (series: Series, cells: Cells) => Answer,
): unknown {
  if (![series, ...others].some(Array.isArray)) return scalar(cellOf(answer([series], others)));
  const indicators = seriesOf(series, others);
  const numbers = indicators.map((_, index) => [index]);
  return outputs([numbers, ...others], ([index, ...cells]) =>
    cellOf(answer(indicators[Number(index)] ?? [], cells)),
  );
}

function seriesOf(series: unknown, others: Cells): readonly Series[] {
  if (!Array.isArray(series)) return [[series]];
  const rows = rowsOf(series);
  const isColumn = rows.length > 1 && shapeOf(rows).columns === 1;
  // A column beside a column of targets holds one figure of each indicator.
  const isOneEach = others.some((other) => Array.isArray(other) && other.length === rows.length);
  return isColumn && !isOneEach ? [rows.flat()] : rows;
}

/** What a function computes for one row: several cells side by side. */
type ListAnswer = Result<readonly (string | number | null)[], FunctionReason>;

/**
 * Lists of cells for every cell of the arguments: a row for each cell of a column, a column for
 * each cell of a row. Shorter lists are filled with blanks; an error fills its own list.
 */
export function spreadLists(args: Cells, answer: (cells: Cells) => ListAnswer): unknown {
  const answers = outputs(args, answer);
  const [first = []] = answers;
  if (answers.length > 1 && first.length > 1) {
    const shape = { rows: answers.length, columns: first.length };
    const column = { rows: answers.length, columns: 1 };
    throw errorOf({ name: "shapesDoNotFit", first: shape, second: column });
  }
  const lists = answers.flat();
  // A sheet has a million rows, and a call takes no more arguments than some hundred thousand.
  const width = lists.reduce((most, list) => Math.max(most, list.ok ? list.value.length : 1), 1);
  const lines = lists.map((list) => lineOf(list, width));
  if (!args.some(Array.isArray)) lines.flat().forEach(scalar);
  return first.length > 1 ? transposed(lines) : lines;
}

function lineOf(list: ListAnswer, width: number): Output[] {
  if (!list.ok) return new Array<Output>(width).fill(errorOf(list.reason));
  return Array.from({ length: width }, (_, index) =>
    cellOf({ ok: true, value: list.value[index] ?? null }),
  );
}

function transposed(lines: readonly Output[][]): Output[][] {
  const [first = []] = lines;
  return first.map((_, column) => lines.map((line) => line[column] ?? ""));
}
