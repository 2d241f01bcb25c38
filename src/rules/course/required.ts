import { difference } from "../figures/compare";
import type { Figure } from "../figures/figure";
import { type JudgedNature, judgedTarget, natureOf } from "../figures/nature";
import { isNumberMet } from "../judging/met";
import { pairOf } from "../judging/pair";
import { fail, ok, type Result } from "../result";
import type { Period } from "../time/period";
import { remainingYears } from "../time/progress";
import type { PlanDate } from "../time/readDate";

/** By what stretch of time a requirement is said. */
export type RequiredBy = "year" | "quarter" | "month";

const STEPS_A_YEAR: Readonly<Record<RequiredBy, number>> = { year: 1, quarter: 4, month: 12 };

/**
 * [F4] What is asked for from now on, a year, quarter or month. Of a total: what each must bring. Of a level:
 * by how much it must rise in each. Of a year's own count: its target, by the share that each has in the year. 0 where the
 * target is met. Null: nothing was reported.
 */
export function required(
  actual: Figure | null,
  target: Figure | null,
  date: PlanDate,
  period: Period,
  by: RequiredBy = "year",
  nature: JudgedNature | null = null,
): Result<number | null> {
  const pair = pairOf(actual, judgedTarget(target));
  if (!pair.ok) return pair;
  if (pair.value === null) return ok(null);
  if (pair.value.kind === "structure") {
    return fail({ name: "noSingleNumber", read: pair.value.target.text });
  }
  const { actual: reached, target: wanted } = pair.value;
  if (wanted.bound === "upper") return fail({ name: "nothingRequired" });
  const counted = natureOf(wanted, nature);
  if (!counted.ok) return counted;
  const years = remainingYears(date, period);
  if (years === 0) return fail({ name: "nothingLeft" });
  const steps = STEPS_A_YEAR[by];
  if (counted.value === "annual") return ok(wanted.value / steps);
  if (isNumberMet(reached.value, wanted)) return ok(0);
  return ok(difference(wanted.value, reached.value) / (years * steps));
}
