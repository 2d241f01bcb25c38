import { numberInUnit } from "../course/change";
import { sumOf } from "../course/total";
import { unknownUnit } from "../figures/convert";
import type { Figure, NumberFigure } from "../figures/figure";
import { comparableUnit, isRateUnit } from "../figures/units";
import { fail, ok, type Result } from "../result";
import { additive } from "./additive";

/**
 * [B3] What units report, put together: counts and totals of one unit are added; rates are averaged by
 * weights alone, and refused without. Bounds and structures are never rolled up. Null: nothing was
 * reported.
 */
export function rollUp(
  values: readonly (Figure | null)[],
  unit: string,
  weights: readonly (number | null)[] | null,
): Result<number | null> {
  const plain = comparableUnit(unit);
  const isRate = isRateUnit(plain);
  if (isRate === null) return unknownUnit(unit);
  if (!isRate && weights !== null) return fail({ name: "weightsOfCounts", unit });
  const reported: { readonly figure: NumberFigure; readonly weight: number | null }[] = [];
  for (const [index, value] of values.entries()) {
    const number = numberInUnit(value, plain);
    if (!number.ok) return number;
    if (number.value === null) continue;
    reported.push({ figure: number.value, weight: weights?.[index] ?? null });
  }
  const [first] = reported;
  if (first === undefined) return ok(null);
  for (const { figure } of reported) {
    const added = additive(isRate ? { ...figure, unit: null } : figure);
    if (!added.ok) return added;
    if (figure.isTotal !== first.figure.isTotal) {
      const [total, single] = figure.isTotal ? [figure, first.figure] : [first.figure, figure];
      return fail({ name: "totalAgainstSingleYear", actual: total.text, target: single.text });
    }
  }
  if (isRate) return weightedMean(reported);
  return ok(sumOf(reported.map(({ figure }) => figure.value)));
}

function weightedMean(
  reported: readonly { readonly figure: NumberFigure; readonly weight: number | null }[],
): Result<number> {
  const shares: number[] = [];
  const weights: number[] = [];
  for (const { figure, weight } of reported) {
    if (weight === null) return fail({ name: "weightMissing", read: figure.text });
    shares.push(figure.value * weight);
    weights.push(weight);
  }
  const whole = sumOf(weights);
  if (whole === 0) return fail({ name: "zeroWeights" });
  return ok(sumOf(shares) / whole);
}
