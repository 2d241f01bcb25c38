import type { PlanDate } from "../rules/planDate";
import { readDate } from "../rules/readDate";
import type { Result } from "../rules/result";
import { valueIn } from "./cell";
import type { FunctionReason } from "./functionReason";

/** [T2] The date that a cell holds; a blank is no date. */
export function dateIn(cell: unknown): Result<PlanDate | null, FunctionReason> {
  const value = valueIn(cell);
  return value.ok ? readDate(value.value) : value;
}
