import { toFifteenDigits } from "./compare";
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

/**
 * [§3] A number rounded after it was brought to 15 significant digits: 28.999999999999996, which is
 * 29 ÷ 100 × 100, is 29 however it is cut.
 */
export function roundNumber(value: number, digits: number, rounding: Rounding): number {
  const quick = roundQuickly(value, digits, rounding);
  return quick ?? numberOf(rounding(rationalOf(toFifteenDigits(value)), digits));
}

/** The same of a figure, down to digits that a double cannot hold. */
export function roundFigure(figure: NumberFigure, digits: number, rounding: Rounding): number {
  if (figure.text.length <= DIGITS) return roundNumber(figure.value, digits, rounding);
  return numberOf(rounding(rationalOfFigure(figure), digits));
}

const DIGITS = 15;
/** Looked up once, for loops over many rows. */
const { abs, floor } = Math;
const TENS = Array.from({ length: 23 }, (_, power) => 10 ** power);
/** Up to here a number's units and their halves are told apart from what lies behind 15 digits. */
const MOST_UNITS = 1e13;
/** Binary noise of a product, and the most that bringing a number to 15 digits moves it. */
const NOISE = 5e-16;
const MOST_MOVED = 1e-14;

/**
 * The rounding without exact fractions, for a hundred thousand rows. Null where the number lies so near
 * to a whole unit or its half that only its digits can tell.
 */
function roundQuickly(value: number, digits: number, rounding: Rounding): number | null {
  const scale = TENS[abs(digits)];
  if (scale === undefined) return null;
  const size = abs(value);
  const units = digits < 0 ? size / scale : size * scale;
  if (!(units < MOST_UNITS)) return null;
  const whole = floor(units);
  const rest = units - whole;
  const rounded = roundedUnits(whole, rest, units, rounding);
  if (rounded === null) return null;
  const result = digits < 0 ? rounded * scale : rounded / scale;
  return value < 0 ? 0 - result : result;
}

function roundedUnits(
  whole: number,
  rest: number,
  units: number,
  rounding: Rounding,
): number | null {
  const noise = units * NOISE;
  const moved = units * MOST_MOVED;
  if (rounding === truncate) {
    if (rest > moved && 1 - rest > moved) return whole;
    if (rest <= noise) return whole;
    return 1 - rest <= noise ? whole + 1 : null;
  }
  const fromHalf = abs(rest - HALF);
  if (fromHalf > moved) return rest > HALF ? whole + 1 : whole;
  if (fromHalf > noise) return null;
  return rounding === roundHalfUp || whole % 2 === 1 ? whole + 1 : whole;
}

const HALF = 0.5;

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
const WHOLE_PERCENT = 100;

/** [§3] A number as reports print it: 5.00. */
export function printedNumber(value: number): string {
  return printRounded(roundHalfUp(rationalOf(toFifteenDigits(value)), DECIMALS), DECIMALS);
}

/**
 * [§3, F6] A ratio as the plans print it, rounded half-up: 102.37. One that falls short of its target is
 * never rounded up to it: 48.0999 of 48.1 is 99.99, not 100.00.
 */
export function printedRatio(percent: number, decimals: number = DECIMALS): string {
  const value = toFifteenDigits(percent);
  const ratio = rationalOf(value);
  const rounded = roundHalfUp(ratio, decimals);
  const isMissed = value < WHOLE_PERCENT && numberOf(rounded) >= WHOLE_PERCENT;
  return printRounded(isMissed ? truncate(ratio, decimals) : rounded, decimals);
}

/** The same with its sign, as it stands in a sentence: 102.37%. */
export function printedPercent(percent: number): string {
  return `${printedRatio(percent)}%`;
}
