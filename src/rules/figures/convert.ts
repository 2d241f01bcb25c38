import { fail, ok, type Result } from "../result";
import { type Figure, numberFigure, type NumberFigure } from "./figure";
import { decimalsOf, plainDecimal } from "./rational";
import { comparableUnit, UNITS } from "./units";

const MOST_OFFERED = 3;

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

/** Units are too short to be misspelt: near ones contain what was read, or are contained in it. */
function unknownUnit(read: string): Result<never> {
  const nearMatches = [...UNITS.keys()]
    .filter((unit) => read !== "" && (unit.includes(read) || read.includes(unit)))
    .slice(0, MOST_OFFERED);
  return fail({ name: "unknownUnit", read, nearMatches });
}

/** [§9] A target's number in another unit; null where it has none, or the units do not convert. */
export function convertedTarget(figure: Figure, unit: string, to: string): number | null {
  if (figure.kind !== "number") return null;
  const [from, wanted] = [comparableUnit(unit), comparableUnit(to)];
  if (from === wanted) return figure.value;
  const converted = convert(figure.value, from, wanted);
  return converted.ok ? converted.value : null;
}
