import { fail, ok } from "../rules/result";
import type { Result } from "../rules/result";
import type { FunctionReason } from "./functionReason";
import { cellsOf, rowsOf, shapeOf } from "./spread";

/** The cell of an argument that must be one: a value, or a range of a single cell. */
export function oneCell(arg: unknown): Result<unknown, FunctionReason> {
  const [cell, ...more] = cellsOf(arg);
  if (more.length === 0 || !Array.isArray(arg)) return ok(cell);
  return fail({ name: "notOneCell", shape: shapeOf(rowsOf(arg)) });
}
