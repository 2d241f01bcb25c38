import { annualNumbers, sumOf } from "../course/total";
import type { Figure } from "../figures/figure";
import { comparableUnit } from "../figures/units";
import { ok, type Result } from "../result";

/** [B3] What a rate divides and by what, both in one unit. */
export interface RateParts {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * [B3] Numerators and denominators of units put together, so that 50 of 100 and 9 of 10 are 59 of 110. A unit
 * that lacks one of them is left out. Null: no unit has both.
 */
export function partsTogether(
  parts: readonly (readonly [numerator: Figure | null, denominator: Figure | null])[],
): Result<RateParts | null> {
  const alike = annualNumbers(parts.flat());
  if (!alike.ok) return alike;
  const numerators: number[] = [];
  const denominators: number[] = [];
  for (let at = 0; at < alike.value.length; at += 2) {
    const [numerator, denominator] = alike.value.slice(at, at + 2);
    if (numerator == null || denominator == null) continue;
    numerators.push(numerator.value);
    denominators.push(denominator.value);
  }
  if (denominators.length === 0) return ok(null);
  return ok({ numerator: sumOf(numerators), denominator: sumOf(denominators) });
}

/** What one of a rate is in its unit: 95% is 95 of a hundred, 6‰ is 6 of a thousand. */
const WHOLES: ReadonlyMap<string, number> = new Map([
  ["%", 100],
  ["‰", 1000],
]);

/** Of how many a rate in a unit is; null for a unit that does not say it. */
export const rateWhole = (unit: string): number | null => WHOLES.get(comparableUnit(unit)) ?? null;

/** [B3] The rate that its parts make; null where there is nothing to divide by, or the unit is no rate's. */
export function rateOfParts({ numerator, denominator }: RateParts, unit: string): number | null {
  const whole = rateWhole(unit);
  if (whole === null || denominator === 0) return null;
  return (numerator / denominator) * whole;
}
