import { fail, ok, type Result } from "../result";
import { type Figure, numberFigure, type NumberFigure } from "./figure";
import { decimalsOf, plainDecimal } from "./rational";
import { comparableUnit, nearUnits, UNITS } from "./units";

/**
 * [§9] Converts within a family of units, exactly: units are powers of ten of each other, so only
 * the decimal point moves. Across families is an error.
 */
export function convert(value: number, from: string, to: string): Result<number> {
  const source = UNITS.get(from);
  const result = UNITS.get(to);
  if (source === undefined) return unknownUnit(from);
  if (result === undefined) return unknownUnit(to);
  if (source.family !== result.family) return fail({ name: "differentUnits", from, to });
  const converted = Number(`${plainDecimal(value)}e${source.power - result.power}`);
  return Number.isFinite(converted) ? ok(converted) : fail({ name: "tooLarge" });
}

/** [§9] The amount of a figure printed `from` a unit, in another; bound, brackets and text stay. */
export function convertFigure(
  figure: NumberFigure,
  from: string,
  to: string,
): Result<NumberFigure> {
  const converted = convert(figure.value, from, to);
  if (!converted.ok) return converted;
  const { value } = converted;
  const { bound, isTotal, text } = figure;
  return ok(numberFigure(value, decimalsOf(value), bound, isTotal, to, text));
}

/**
 * [§1] A figure in the unit of another: a unit that is written into one of them is compared, never
 * dropped. Where only one has a unit, and it is not %, nobody has said what the other counts in.
 */
export function inUnitOf(figure: NumberFigure, other: NumberFigure): Result<NumberFigure> {
  if (figure.unit === other.unit) return ok(figure);
  if (figure.unit !== null && other.unit !== null) {
    return convertFigure(figure, figure.unit, other.unit);
  }
  if (figure.unit === BARE_RATE || other.unit === BARE_RATE) return ok(figure);
  const [withUnit, bare] = figure.unit === null ? [other, figure] : [figure, other];
  return fail({ name: "unitMissing", withUnit: withUnit.text, bare: bare.text });
}

/** [§1] Rates are printed with and without their sign: 95% and 95 are the same. */
const BARE_RATE = "%";

/** [§9] */
export function unknownUnit(read: string): Result<never> {
  return fail({ name: "unknownUnit", read, nearMatches: nearUnits(read) });
}

/** [§9] A target's number in another unit; null where it has none, or the units do not convert. */
export function convertedTarget(figure: Figure, unit: string, to: string): number | null {
  if (figure.kind !== "number") return null;
  const [from, wanted] = [comparableUnit(unit), comparableUnit(to)];
  if (from === wanted) return figure.value;
  const converted = convert(figure.value, from, wanted);
  return converted.ok ? converted.value : null;
}
