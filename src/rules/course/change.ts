import { convertFigure, unknownUnit } from "../figures/convert";
import { difference } from "../figures/compare";
import { type Figure, type NumberFigure, singleNumber } from "../figures/figure";
import { comparableUnit, isRateUnit } from "../figures/units";
import { ok, type Result } from "../result";
import { growthPercent, measuredAs } from "./growth";

/** [F5] How a figure moved: a rate by points of its own unit, an amount by percent. */
export type Change =
  | { readonly kind: "points"; readonly by: number; readonly unit: string }
  | { readonly kind: "percent"; readonly by: number };

/** [F5] From the previous figure to the current one, both in `unit`. Null where one of them is blank. */
export function change(
  current: Figure | null,
  previous: Figure | null,
  unit: string,
): Result<Change | null> {
  const plain = comparableUnit(unit);
  const isRate = isRateUnit(plain);
  if (isRate === null) return unknownUnit(unit);
  const now = numberInUnit(current, plain);
  if (!now.ok) return now;
  const before = numberInUnit(previous, plain);
  if (!before.ok) return before;
  if (now.value === null || before.value === null) return ok(null);
  const alike = measuredAs(now.value, before.value);
  if (!alike.ok) return alike;
  if (isRate) {
    const by = difference(alike.value.value, before.value.value);
    return ok({ kind: "points", by, unit: plain });
  }
  const percent = growthPercent(alike.value.value, before.value.value, 1);
  return percent.ok ? ok({ kind: "percent", by: percent.value }) : percent;
}

/** [§9] The number of a figure in a unit: what says no unit of its own is in it. Null for a blank. */
export function numberInUnit(figure: Figure | null, unit: string): Result<NumberFigure | null> {
  const number = singleNumber(figure);
  if (!number.ok || number.value === null) return number;
  return convertFigure(number.value, number.value.unit ?? unit, unit);
}
