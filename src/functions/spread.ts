import { fail, ok } from "../rules/result";
import type { Result } from "../rules/result";
import { cellOf, errorOf } from "./cell";
import type { Answer, Output } from "./cell";
import type { FunctionReason, Shape } from "./functionReason";

/** A row of the arguments' cells, one of each argument. */
export type Cells = readonly unknown[];

const SINGLE_CELL: Shape = { rows: 1, columns: 1 };

interface Argument {
  readonly rows: readonly (readonly unknown[])[];
  readonly isSingle: boolean;
}

/**
 * Answers for every cell of the arguments. They are single cells or ranges; the ranges must have
 * one shape, which is the result's, and a single cell serves every cell of it. One bad cell spoils
 * only its own result. `cells` is the same array each time: a sheet has a hundred thousand rows.
 */
export function spread(args: readonly unknown[], answer: (cells: Cells) => Answer): unknown {
  if (!args.some(Array.isArray)) return single(answer(args));
  const ranges = args.map(argument);
  const shape = commonShape(ranges);
  if (!shape.ok) throw errorOf(shape.reason);
  const { rows, columns } = shape.value;
  const cells: unknown[] = ranges.map(({ rows: [first] }) => first?.[0]);
  const wide = ranges.flatMap(({ isSingle, rows: source }, index) =>
    isSingle ? [] : [{ index, source }],
  );
  const output: Output[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Output[] = [];
    for (let column = 0; column < columns; column++) {
      for (const { index, source } of wide) cells[index] = source[row]?.[column];
      line.push(cellOf(answer(cells)));
    }
    output.push(line);
  }
  return output;
}

/** The answer of a function whose arguments are all single values: an error is thrown. */
export function single(answer: Answer): string | number | boolean {
  const output = cellOf(answer);
  if (typeof output === "object") throw output;
  return output;
}

/** A single value, a range as Excel hands it over, or a list as a row. An empty range is a blank. */
function argument(arg: unknown): Argument {
  if (!Array.isArray(arg)) return { rows: [[arg]], isSingle: true };
  const list: readonly unknown[] = arg;
  const rows = list.every(Array.isArray) ? list : [list];
  const columns = rows[0]?.length ?? 0;
  return { rows, isSingle: rows.length <= 1 && columns <= 1 };
}

/** The shape of the ranges; single cells fit any. */
function commonShape(ranges: readonly Argument[]): Result<Shape, FunctionReason> {
  const [first = SINGLE_CELL, ...others] = ranges.filter(({ isSingle }) => !isSingle).map(shapeOf);
  const second = others.find(
    ({ rows, columns }) => rows !== first.rows || columns !== first.columns,
  );
  return second === undefined ? ok(first) : fail({ name: "shapesDoNotFit", first, second });
}

function shapeOf({ rows }: Argument): Shape {
  return { rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
}

/** Every cell of an argument, row after row. */
export function cellsOf(arg: unknown): readonly unknown[] {
  return argument(arg).rows.flat();
}
