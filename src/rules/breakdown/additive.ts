import type { NumberFigure } from "../figures/figure";
import { isRateUnit } from "../figures/units";
import { fail, ok, type Result } from "../result";

/**
 * [B2, B3] A figure that can be split into parts or added to others: a bound and a rate are handed down
 * as they are.
 */
export function additive(figure: NumberFigure): Result<NumberFigure> {
  const { bound, unit, text } = figure;
  if (bound !== null) return fail({ name: "notAdditive", read: text, why: "bound" });
  if (unit !== null && isRateUnit(unit) === true) {
    return fail({ name: "notAdditive", read: text, why: "rate" });
  }
  return ok(figure);
}
