import type { Figure, NumberFigure } from "../figures/figure";
import { add, divide, multiply, negate, numberOf, rationalOf } from "../figures/rational";
import { roundHalfUp } from "../figures/round";
import { pairOf } from "../judging/pair";
import { fail, ok } from "../result";
import type { Result } from "../result";
import type { Period } from "../time/period";
import { allocateEvenly } from "./allocate";

/** What a year is asked for: a number, or a bound or structure handed down as it is printed. */
export type Milestone = number | Figure;

/**
 * [B1, B2] Yearly milestones. A total is split evenly into years that add up to it exactly; a level
 * goes along the straight line from its base, the last year being exactly the target; bounds and
 * structures are handed down unchanged. `digits` null: the decimals as printed.
 */
export function schedule(
  target: Figure | null,
  base: Figure | null,
  period: Period,
  digits: number | null,
): Result<readonly Milestone[]> {
  const pair = pairOf(target, target);
  if (!pair.ok) return pair;
  if (pair.value === null) return fail({ name: "noTarget" });
  const years = Array.from({ length: period.lastYear - period.firstYear + 1 }, (_, i) => i + 1);
  const { target: wanted } = pair.value;
  if (wanted.kind === "structure") return ok(years.map(() => wanted));
  if (wanted.bound === "upper") return ok(years.map(() => wanted));
  if (wanted.isTotal) {
    const whole = rationalOf(wanted.value);
    return ok(allocateEvenly(whole, years.length, digits ?? wanted.decimals).map(numberOf));
  }
  if (wanted.bound === "lower") return ok(years.map(() => wanted));
  const start = pairOf(base, wanted);
  if (!start.ok) return start;
  if (start.value?.kind !== "number") return fail({ name: "noBase" });
  return ok(milestones(start.value.actual, wanted, years, digits));
}

function milestones(
  base: NumberFigure,
  target: NumberFigure,
  years: readonly number[],
  digits: number | null,
): readonly number[] {
  const from = rationalOf(base.value);
  const way = add(rationalOf(target.value), negate(from));
  const decimals = digits ?? Math.max(base.decimals, target.decimals);
  return years.map((year) => {
    if (year === years.length) return target.value;
    const passed = divide(multiply(way, rationalOf(year)), rationalOf(years.length));
    return numberOf(roundHalfUp(add(from, passed), decimals));
  });
}
