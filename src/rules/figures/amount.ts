import { ok, type Result } from "../result";
import { convert } from "./convert";
import { type Figure, type NumberFigure, singleNumber } from "./figure";
import { multiply, type Rational, rationalOf } from "./rational";

/** A figure and the unit that stands beside it. */
export interface FigureWithUnit {
  readonly figure: Figure | null;
  readonly unit: string;
}

/** An exact amount, and how exactly it is printed. */
export interface Amount {
  readonly value: Rational;
  /** Printed decimals; negative where the last printed digit stands for tens, hundreds … */
  readonly decimals: number;
  readonly bound: NumberFigure["bound"];
}

export function amountOf({ value, decimals, bound }: NumberFigure): Amount {
  return { value: rationalOf(value), decimals, bound };
}

/**
 * [§9] The amount of a figure in another unit of its family; the last printed digit moves along, so
 * that 2.8万人次 are 28000人次 known to the thousand. Null for a blank or `-`. Brackets do not
 * count here: prose prints the same total without them.
 */
export function amountIn(printed: FigureWithUnit, unit: string): Result<Amount | null> {
  const number = singleNumber(printed.figure);
  if (!number.ok) return number;
  if (number.value === null) return ok(null);
  const amount = amountOf(number.value);
  // [§1] A unit that is written into the figure is compared, never dropped.
  const from = number.value.unit ?? printed.unit;
  if (from === unit) return ok(amount);
  const scale = convert(1, from, unit);
  if (!scale.ok) return scale;
  const value = multiply(amount.value, rationalOf(scale.value));
  return ok({ ...amount, value, decimals: amount.decimals - Math.round(Math.log10(scale.value)) });
}
