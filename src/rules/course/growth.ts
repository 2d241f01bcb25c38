import { difference } from "../figures/compare";
import { inUnitOf } from "../figures/convert";
import { type Figure, type NumberFigure, singleNumber } from "../figures/figure";
import { fail, ok, type Result } from "../result";

/**
 * Growth in percent from the previous figure to the current one; over several years the average
 * annual growth. Null where one of them is blank.
 */
export function growth(
  current: Figure | null,
  previous: Figure | null,
  years: number,
): Result<number | null> {
  const now = singleNumber(current);
  if (!now.ok) return now;
  const before = singleNumber(previous);
  if (!before.ok) return before;
  if (now.value === null || before.value === null) return ok(null);
  const alike = measuredAs(now.value, before.value);
  return alike.ok ? growthPercent(alike.value.value, before.value.value, years) : alike;
}

/** The figure in the other's unit; a total is compared with a total alone. */
export function measuredAs(now: NumberFigure, before: NumberFigure): Result<NumberFigure> {
  if (now.isTotal !== before.isTotal) {
    return fail({
      name: "totalAgainstSingleYear",
      actual: now.isTotal ? now.text : before.text,
      target: now.isTotal ? before.text : now.text,
    });
  }
  return inUnitOf(now, before);
}

/** [F5] The same of two numbers: from 0 or less, or to less than 0, there is no percentage. */
export function growthPercent(now: number, before: number, years: number): Result<number> {
  if (before === 0) return fail({ name: "zeroPrevious" });
  if (before < 0 || now < 0 || !(years > 0)) return fail({ name: "impossibleGrowth" });
  const percent =
    years === 1
      ? (difference(now, before) / before) * 100
      : ((now / before) ** (1 / years) - 1) * 100;
  // A double may not hold what a tiny base gives.
  return Number.isFinite(percent) ? ok(percent) : fail({ name: "impossibleGrowth" });
}
