import { difference } from "../figures/compare";
import type { NumberFigure } from "../figures/figure";
import type { JudgedNature } from "../figures/nature";
import { isNumberMet } from "../judging/met";
import type { Period } from "../time/period";
import { elapsedShare, yearOfPeriod } from "../time/progress";
import type { PlanDate } from "../time/readDate";

/**
 * [§2] A target that the base already meets is to be kept, in every year. The last plan's total, printed as
 * the base of a total, plays no part; an upper bound is kept whatever its base is.
 */
export function isKept(target: NumberFigure, base: number | null): boolean {
  if (target.bound === "upper") return true;
  return base !== null && !target.isTotal && isNumberMet(base, target);
}

/**
 * [T3] The value on schedule at a date. Null: a level on its way whose base is unknown.
 *
 * A total grows evenly to its target; a level goes straight from base to target; a year's own count or
 * rate has its target of that year on that line, and inside a year a count has the elapsed share of it.
 * What is to be kept stands at its target the whole time, and so do bounds.
 */
export function onSchedule(
  target: NumberFigure,
  base: number | null,
  nature: JudgedNature,
  date: PlanDate,
  period: Period,
): number | null {
  const isSteady = target.bound !== null || isKept(target, base);
  if (target.bound === "upper") return target.value;
  if (nature === "total") return target.value * elapsedShare(date, period);
  if (nature === "level") {
    if (isSteady) return target.value;
    return base === null ? null : onLine(target.value, base, elapsedShare(date, period));
  }
  const { year, years, yearShare } = yearOfPeriod(date, period);
  const share = nature === "annual" ? yearShare : 1;
  if (isSteady || year === years) return target.value * share;
  return base === null ? null : onLine(target.value, base, year / years) * share;
}

/** On the straight line from base to target, exactly the target at its end. */
export function onLine(target: number, base: number, share: number): number {
  return share === 1 ? target : base + difference(target, base) * share;
}
