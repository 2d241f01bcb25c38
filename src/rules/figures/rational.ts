import { plainSigns } from "../notation/lookAlikes";
import type { NumberFigure } from "./figure";

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

/** The first number of a text: remarks such as （含60） stand behind it. */
const FIRST_NUMBER = /[+-]?(?:\d[\d, ]*(?:\.\d+)?|\.\d+)/u;

/**
 * The decimal that a figure is printed as, even to digits that a double cannot hold. A figure that was
 * converted keeps its text, and is its number.
 */
export function rationalOfFigure({ value, text }: NumberFigure): Rational {
  const [read = ""] = FIRST_NUMBER.exec(plainSigns(text)) ?? [];
  const digits = read.replace(/[+, ]/gu, "");
  return digits !== "" && Number(digits) === value ? rationalOfText(digits) : rationalOf(value);
}

function rationalOfText(digits: string): Rational {
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

/**
 * The shortest decimal text that reads back as this finite number, without an exponent:
 * 1e-7 is 0.0000001. Excel shows figures so, and decimals are counted on it.
 */
export function plainDecimal(value: number): string {
  const shortest = String(value);
  const exponentAt = shortest.indexOf("e");
  if (exponentAt < 0) return shortest;
  const sign = value < 0 ? "-" : "";
  const exponent = Number(shortest.slice(exponentAt + 1));
  const digits = shortest.slice(sign.length, exponentAt).replace(".", "");
  // A shortest text with an exponent has one digit before its point.
  const pointAt = 1 + exponent;
  if (pointAt <= 0) return `${sign}0.${"0".repeat(-pointAt)}${digits}`;
  return sign + digits.padEnd(pointAt, "0");
}

const TENS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6];
/** Below 15 digits no two decimals are the same double, so no shorter text is this number. */
const MOST_UNITS = 1e15;

/** How many decimals the shortest text has that reads back as this number. */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < TENS.length; decimals++) {
    const scale = Number(TENS[decimals]);
    const units = Math.round(value * scale);
    if (units / scale === value && Math.abs(units) < MOST_UNITS) return decimals;
  }
  const text = plainDecimal(value);
  const pointAt = text.indexOf(".");
  return pointAt < 0 ? 0 : text.length - pointAt - 1;
}
