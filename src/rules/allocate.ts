import { add, compareRationals, divide, multiply, negate, powerOfTen } from "./rational";
import type { Rational } from "./rational";
import { fail, ok } from "./result";
import type { Result } from "./result";
import { truncate } from "./round";

const ZERO: Rational = { numerator: 0n, denominator: 1n };

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
  if (compareRationals(total, ZERO) < 0) {
    const mirrored = allocate(negate(total), weights, digits);
    return mirrored.ok ? ok(mirrored.value.map(negate)) : mirrored;
  }
  const shares = weights.map((weight) => divide(multiply(total, weight), whole));
  const parts = shares.map((share) => truncate(share, digits));
  const order = shares
    .map((share, index) => ({ index, remainder: add(share, negate(parts[index] ?? ZERO)) }))
    .sort((one, other) => compareRationals(other.remainder, one.remainder));
  const unit = powerOfTen(-digits);
  let left = add(total, negate(parts.reduce(add, ZERO)));
  for (const { index } of order) {
    const more = compareRationals(left, unit) < 0 ? left : unit;
    parts[index] = add(parts[index] ?? ZERO, more);
    left = add(left, negate(more));
  }
  return ok(parts);
}
