import { plainDecimal } from "./plainDecimal";

/** An exact fraction; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The decimal that a number is written as, exactly: 1.005 is 1005/1000, not the binary number
 * next to it.
 */
export function rationalOf(value: number): Rational {
  return rationalOfText(plainDecimal(value));
}

/** The decimal that a figure is printed as: all its digits, even those a double cannot hold. */
export function rationalOfText(digits: string): Rational {
  const pointAt = digits.indexOf(".");
  const decimals = pointAt < 0 ? 0 : digits.length - pointAt - 1;
  return { numerator: BigInt(digits.replace(".", "")), denominator: 10n ** BigInt(decimals) };
}

/** 10 to the power of `exponent`, which may be negative. */
export function powerOfTen(exponent: number): Rational {
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0
    ? { numerator: 1n, denominator: power }
    : { numerator: power, denominator: 1n };
}

export function add(a: Rational, b: Rational): Rational {
  // Decimals have denominators that divide each other; long sums would grow without end otherwise.
  if (a.denominator % b.denominator === 0n) {
    const scale = a.denominator / b.denominator;
    return { numerator: a.numerator + b.numerator * scale, denominator: a.denominator };
  }
  if (b.denominator % a.denominator === 0n) return add(b, a);
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function multiply(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

/** a ÷ b for a positive b. */
export function divide(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.denominator,
    denominator: a.denominator * b.numerator,
  };
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compareRationals(a: Rational, b: Rational): number {
  const apart = a.numerator * b.denominator - b.numerator * a.denominator;
  if (apart === 0n) return 0;
  return apart < 0n ? -1 : 1;
}

/** The number of a fraction that is a decimal, as roundings of one are. */
export function numberOf({ numerator, denominator }: Rational): number {
  const decimals = denominator.toString().length;
  const size = numerator < 0n ? -numerator : numerator;
  const fraction = ((size % denominator) * 10n ** BigInt(decimals)) / denominator;
  const sign = numerator < 0n ? "-" : "";
  const digits = fraction.toString().padStart(decimals, "0");
  return Number(`${sign}${size / denominator}.${digits}`) + 0;
}
