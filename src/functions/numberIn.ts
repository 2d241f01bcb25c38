import { fail, ok } from "../rules/result";
import type { Result } from "../rules/result";
import { figureIn } from "./cell";
import type { FunctionReason } from "./functionReason";

/** The plain number that a cell holds; null for a blank. */
export function numberIn(cell: unknown): Result<number | null, FunctionReason> {
  const figure = figureIn(cell);
  if (!figure.ok) return figure;
  const { value } = figure;
  if (value === null) return ok(null);
  const isPlain = value.kind === "number" && value.bound === null && !value.isTotal;
  if (isPlain && value.unit === null) return ok(value.value);
  return fail({ name: "unreadableNumber", read: value.text });
}
