import { MOST_DIGITS } from "../rules/defaults";
import { fail } from "../rules/result";
import type { Result } from "../rules/result";
import type { FunctionReason } from "./functionReason";
import { numberIn } from "./numberIn";

/** As many as a double holds. */

/** The number of decimals that a cell asks for, negative for tens and hundreds; null for a blank. */
export function digitsIn(cell: unknown): Result<number | null, FunctionReason> {
  const digits = numberIn(cell);
  if (!digits.ok || digits.value === null) return digits;
  const { value } = digits;
  if (Number.isInteger(value) && Math.abs(value) <= MOST_DIGITS) return digits;
  return fail({ name: "digitsOutOfRange", read: String(value) });
}
