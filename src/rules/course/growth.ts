import { difference } from "../figures/compare";
import { convertFigure } from "../figures/convert";
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
  const comparable = inUnitOf(now.value, before.value);
  return comparable.ok ? growthPercent(comparable.value, before.value.value, years) : comparable;
}

function inUnitOf(now: NumberFigure, before: NumberFigure): Result<number> {
  if (now.isTotal !== before.isTotal) {
    return fail({
      name: "totalAgainstSingleYear",
      actual: now.isTotal ? now.text : before.text,
      target: now.isTotal ? before.text : now.text,
    });
  }
  if (now.unit === null || before.unit === null) return ok(now.value);
  const converted = convertFigure(now, now.unit, before.unit);
  return converted.ok ? ok(converted.value.value) : converted;
}

/** The same of two numbers. */
export function growthPercent(now: number, before: number, years: number): Result<number> {
  if (before === 0) return fail({ name: "zeroPrevious" });
  if (before < 0 || !(years > 0)) return fail({ name: "impossibleGrowth" });
  const percent =
    years === 1
      ? (difference(now, before) / before) * 100
      : ((now / before) ** (1 / years) - 1) * 100;
  // A fall below zero has no average rate, and a double may not hold what a tiny base gives.
  return Number.isFinite(percent) ? ok(percent) : fail({ name: "impossibleGrowth" });
}
