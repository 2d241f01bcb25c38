import type { Shape } from "../rules/reasons";
import { type Answer, cellOf, errorOf, type Output } from "./cell";

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
