import { readPeriod } from "../rules/period";
import type { Period } from "../rules/period";
import type { Result } from "../rules/result";
import { valueIn } from "./cell";
import type { FunctionReason } from "./functionReason";

/** [T1] The period that a cell names; a blank is the default. */
export function periodIn(cell: unknown): Result<Period, FunctionReason> {
  const value = valueIn(cell);
  return value.ok ? readPeriod(value.value) : value;
}
