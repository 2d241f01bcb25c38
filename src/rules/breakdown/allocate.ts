import { add, compareRationals, divide, multiply, negate, powerOfTen } from "../figures/rational";
import type { Rational } from "../figures/rational";
import { truncate } from "../figures/round";
import { fail, ok } from "../result";
import type { Result } from "../result";

const ZERO: Rational = { numerator: 0n, denominator: 1n };
const ONE: Rational = { numerator: 1n, denominator: 1n };

/**
 * [B1] Splits a total by weights into parts that add up to it exactly, by largest remainders with
 * ties to the earlier part. Parts have `digits` decimals; what the total has beyond them stays with
 * the next part in line, for the sum is what must be right.
 */
export function allocate(
  total: Rational,
  weights: readonly Rational[],
  digits: number,
): Result<readonly Rational[]> {
  const whole = weights.reduce(add, ZERO);
  if (compareRationals(whole, ZERO) === 0) return fail({ name: "zeroWeights" });
  return ok(split(total, weights, whole, digits));
}

/** [B1] The same into equal parts. */
export function allocateEvenly(total: Rational, count: number, digits: number): Rational[] {
  const weights = new Array<Rational>(count).fill(ONE);
  return split(total, weights, { numerator: BigInt(count), denominator: 1n }, digits);
}

function split(
  total: Rational,
  weights: readonly Rational[],
  whole: Rational,
  digits: number,
): Rational[] {
  if (compareRationals(total, ZERO) < 0) {
    return split(negate(total), weights, whole, digits).map(negate);
  }
  const unit = powerOfTen(-digits);
  const shares = weights.map((weight, index) => {
    const share = divide(multiply(total, weight), whole);
    const part = truncate(share, digits);
    return { index, part, remainder: add(share, negate(part)) };
  });
  let left = add(total, negate(shares.map(({ part }) => part).reduce(add, ZERO)));
  return shares
    .sort((one, other) => compareRationals(other.remainder, one.remainder))
    .map(({ index, part }) => {
      const more = compareRationals(left, unit) < 0 ? left : unit;
      left = add(left, negate(more));
      return { index, part: add(part, more) };
    })
    .sort((one, other) => one.index - other.index)
    .map(({ part }) => part);
}
