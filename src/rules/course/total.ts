import { difference } from "../figures/compare";
import { inUnitOf } from "../figures/convert";
import { type Figure, type NumberFigure, singleNumber } from "../figures/figure";
import { isRateUnit } from "../figures/units";
import { fail, ok, type Result } from "../result";

/**
 * [C2, B2] Total to date of yearly figures, blanks skipped; rates are never summed. Null: nothing was
 * reported in any year.
 */
export function total(annual: readonly (Figure | null)[]): Result<number | null> {
  const reported = annualNumbers(annual);
  if (!reported.ok) return reported;
  const figures = reported.value.flatMap((figure) => figure ?? []);
  const rate = figures.find(({ unit }) => unit !== null && isRateUnit(unit) === true);
  if (rate !== undefined) return fail({ name: "notAdditive", read: rate.text, why: "rate" });
  const values = figures.map(({ value }) => value);
  return ok(values.length === 0 ? null : sumOf(values));
}

/** The numbers of yearly figures, all in the unit of the first. */
export function annualNumbers(
  annual: readonly (Figure | null)[],
): Result<readonly (NumberFigure | null)[]> {
  const numbers: (NumberFigure | null)[] = [];
  let first: NumberFigure | null = null;
  for (const figure of annual) {
    const number = singleNumber(figure);
    if (!number.ok) return number;
    const { value } = number;
    if (value?.isTotal === true) return fail({ name: "notAnnual", read: value.text });
    first ??= value;
    const alike = value === null || first === null ? number : inUnitOf(value, first);
    if (!alike.ok) return alike;
    numbers.push(alike.value);
  }
  return ok(numbers);
}

/** a + b + … as on paper, without binary noise. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => difference(sum, -value), 0);
}
