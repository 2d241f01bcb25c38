import { isNumberMet } from "../judging/met";
import type { Outcome } from "./finding";
import { isTotalRow, numberInUnit, type ReviewedRow } from "./reviewedRow";

/** [E13] A year left out between two that are reported. */
export const isGap = (blanks: readonly boolean[], index: number): boolean =>
  blanks[index] === true &&
  blanks.slice(0, index).includes(false) &&
  blanks.slice(index + 1).includes(false);

/** [E14] What is to be kept stands at its target every year, not only in the last one. */
export function isBroken(value: number, read: string, row: ReviewedRow): Outcome {
  const { target } = row;
  if (target?.kind !== "number" || !isKept(row)) return "notJudged";
  return isNumberMet(value, target) ? "passed" : { rule: "E14", read, target: target.text };
}

/** [§2] An upper bound, and a target that the base keeps already; a total is for its whole period. */
export function isKept(row: ReviewedRow): boolean {
  const { target, base, unit } = row;
  if (target?.kind !== "number" || isTotalRow(row)) return false;
  if (target.bound === "upper") return true;
  const start = numberInUnit(base, unit);
  return start !== null && isNumberMet(start, target);
}
