import type { Result } from "../rules/result";
import { cellOf, errorOf } from "./cell";
import type { Output } from "./cell";
import type { FunctionReason } from "./functionReason";
import { outputs, scalar } from "./spread";
import type { Cells } from "./spread";

/** What a function computes for one row: several cells side by side. */
export type ListAnswer = Result<readonly (string | number | null)[], FunctionReason>;

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
  const width = Math.max(1, ...lists.map((list) => (list.ok ? list.value.length : 1)));
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
