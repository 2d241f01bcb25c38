import { decimalsOf } from "./decimalsOf";
import type { NumberFigure } from "./figure";
import { numberFigure } from "./numberFigure";
import { fail, ok } from "./result";
import type { Result } from "./result";
import { UNITS } from "./units";

/**
 * [§9] Converts within a family of units, exactly: sizes are whole, so one multiplication and one
 * division round as little as doubles can. Across families is an error.
 */
export function convert(value: number, from: string, to: string): Result<number> {
  const source = UNITS.get(from);
  const result = UNITS.get(to);
  if (source === undefined) return fail({ name: "unknownUnit", read: from });
  if (result === undefined) return fail({ name: "unknownUnit", read: to });
  if (source.family !== result.family) return fail({ name: "differentUnits", from, to });
  const larger = source.size / result.size;
  const converted = larger >= 1 ? value * larger : value / (result.size / source.size);
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
