import type { Amount } from "../figures/amount";
import { add, compareRationals, multiply, negate, powerOfTen } from "../figures/rational";
import type { Rational } from "../figures/rational";
import { roundHalfUp } from "../figures/round";

const HALF: Rational = { numerator: 1n, denominator: 2n };

/**
 * [§4] 一致 where the computed value rounds half-up to what is printed, 舍入差异 where some value
 * from `low` to `high`, which the rounding of the inputs leaves open, can be printed so.
 */
export function roundingVerdict(
  printed: Amount,
  computed: Rational,
  low: Rational,
  high: Rational,
): "agrees" | "roundingDifference" | "differs" {
  const rounded = roundHalfUp(computed, printed.decimals);
  if (compareRationals(rounded, printed.value) === 0) return "agrees";
  return canPrintAs(printed, low, high) ? "roundingDifference" : "differs";
}

/** [§4] Half a unit of the last printed decimal: as far as the true amount may lie away. */
export function slackOf({ decimals }: Pick<Amount, "decimals">): Rational {
  return multiply(HALF, powerOfTen(-decimals));
}

/**
 * True where some value from `low` to `high` rounds half-up or truncates to `printed`: both keep
 * the sign, so the values that do reach half a unit towards zero and a whole unit away from it.
 */
export function canPrintAs(printed: Amount, low: Rational, high: Rational): boolean {
  const p = printed.value;
  const unit = powerOfTen(-printed.decimals);
  const half = slackOf(printed);
  if (p.numerator < 0n) {
    return (
      compareRationals(high, add(p, negate(unit))) > 0 && compareRationals(low, add(p, half)) <= 0
    );
  }
  const towardsZero = p.numerator === 0n ? unit : half;
  return (
    compareRationals(low, add(p, unit)) < 0 &&
    compareRationals(high, add(p, negate(towardsZero))) >= 0
  );
}
