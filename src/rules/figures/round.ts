import type { NumberFigure } from "./figure";
import {
  multiply,
  numberOf,
  powerOfTen,
  type Rational,
  rationalOf,
  rationalOfFigure,
} from "./rational";

/**
 * Named roundings of an exact value to `digits` decimals (negative: tens, hundreds …). All work
 * on the size and keep the sign, as Excel's ROUND does.
 */
export type Rounding = (value: Rational, digits: number) => Rational;

/** 四舍五入: a half goes away from zero. [§3, I] The plans' printed ratios follow it. */
export const roundHalfUp: Rounding = (value, digits) =>
  roundSize(value, digits, (twiceRest, whole) => twiceRest >= whole);

/** 四舍六入五成双 (GB/T 8170): an exact half goes to the even neighbour. */
export const roundHalfEven: Rounding = (value, digits) =>
  roundSize(
    value,
    digits,
    (twiceRest, whole, units) => twiceRest > whole || (twiceRest === whole && units % 2n === 1n),
  );

/** 截尾: what stands behind the last digit is dropped. */
export const truncate: Rounding = (value, digits) => roundSize(value, digits, () => false);

/** The rounded decimal figure of a number as it is written: 1.005 to two decimals is 1.01. */
export function roundNumber(value: number, digits: number, rounding: Rounding): number {
  return numberOf(rounding(rationalOf(value), digits));
}

/** The same of a figure, down to digits that a double cannot hold. */
export function roundFigure(figure: NumberFigure, digits: number, rounding: Rounding): number {
  return numberOf(rounding(rationalOfFigure(figure), digits));
}

/** The rounded value with all its digits: 1.5 to two decimals is 1.50. */
export function printRounded(rounded: Rational, digits: number): string {
  const { numerator, denominator } = multiply(rounded, powerOfTen(digits));
  const units = numerator / denominator;
  const size = (units < 0n ? -units : units).toString();
  const sign = units < 0n ? "-" : "";
  if (digits <= 0) return sign + size + (units === 0n ? "" : "0".repeat(-digits));
  const filled = size.padStart(digits + 1, "0");
  return `${sign}${filled.slice(0, -digits)}.${filled.slice(-digits)}`;
}

function roundSize(
  value: Rational,
  digits: number,
  goesUp: (twiceRest: bigint, whole: bigint, units: bigint) => boolean,
): Rational {
  const scaled = multiply(value, powerOfTen(digits));
  const isNegative = scaled.numerator < 0n;
  const size = isNegative ? -scaled.numerator : scaled.numerator;
  const units = size / scaled.denominator;
  const rest = size % scaled.denominator;
  const rounded = units + (goesUp(2n * rest, scaled.denominator, units) ? 1n : 0n);
  return multiply(
    { numerator: isNegative ? -rounded : rounded, denominator: 1n },
    powerOfTen(-digits),
  );
}

/** The decimals that the plans print. */
const DECIMALS = 2;

/** [§3] A ratio as the plans print it, rounded half-up: 102.37%. */
export function printedPercent(percent: number): string {
  return `${printRounded(roundHalfUp(rationalOf(percent), DECIMALS), DECIMALS)}%`;
}
