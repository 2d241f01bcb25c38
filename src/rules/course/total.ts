import { difference } from "../figures/compare";
import { convertFigure } from "../figures/convert";
import { type Figure, type NumberFigure, singleNumber } from "../figures/figure";
import { fail, ok, type Result } from "../result";

/** [C2] Total to date of yearly figures, blanks skipped. Null: nothing was reported in any year. */
export function total(annual: readonly (Figure | null)[]): Result<number | null> {
  const reported = annualNumbers(annual);
  if (!reported.ok) return reported;
  const values = reported.value.flatMap((figure) => figure ?? []).map(({ value }) => value);
  return ok(values.length === 0 ? null : sumOf(values));
}

/** The numbers of yearly figures, all in the unit of the first that has one. */
export function annualNumbers(
  annual: readonly (Figure | null)[],
): Result<readonly (NumberFigure | null)[]> {
  const numbers: (NumberFigure | null)[] = [];
  let unit: string | null = null;
  for (const figure of annual) {
    const number = singleNumber(figure);
    if (!number.ok) return number;
    const { value } = number;
    if (value?.isTotal === true) return fail({ name: "notAnnual", read: value.text });
    if (value?.unit == null || value.unit === unit) {
      numbers.push(value);
      continue;
    }
    unit ??= value.unit;
    const converted = convertFigure(value, value.unit, unit);
    if (!converted.ok) return converted;
    numbers.push(converted.value);
  }
  return ok(numbers);
}

/** a + b + … as on paper, without binary noise. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => difference(sum, -value), 0);
}
