import { difference } from "../figures/compare";
import type { Figure } from "../figures/figure";
import { isNumberMet } from "../judging/met";
import { pairOf } from "../judging/pair";
import { fail, ok, type Result } from "../result";
import type { Period } from "../time/period";
import { remainingYears } from "../time/progress";
import type { PlanDate } from "../time/readDate";

/**
 * What each remaining year must bring for the target to be reached at the end: what is still
 * missing, divided by the years that are left; nothing where the target is met. Null: nothing was
 * reported.
 */
export function required(
  actual: Figure | null,
  target: Figure | null,
  date: PlanDate,
  period: Period,
): Result<number | null> {
  const pair = pairOf(actual, target);
  if (!pair.ok) return pair;
  if (pair.value === null) return ok(null);
  if (pair.value.kind === "structure") {
    return fail({ name: "noSingleNumber", read: pair.value.target.text });
  }
  const { actual: reached, target: wanted } = pair.value;
  if (wanted.bound === "upper") return fail({ name: "nothingRequired" });
  const years = remainingYears(date, period);
  if (years === 0) return fail({ name: "nothingLeft" });
  if (isNumberMet(reached.value, wanted)) return ok(0);
  return ok(difference(wanted.value, reached.value) / years);
}
