import { isKept } from "../course/onSchedule";
import type { Figure, NumberFigure } from "../figures/figure";
import { add, divide, multiply, negate, numberOf, rationalOf } from "../figures/rational";
import { type JudgedNature, judgedTarget, natureOf } from "../figures/nature";
import { roundHalfUp } from "../figures/round";
import { pairOf } from "../judging/pair";
import { fail, ok } from "../result";
import type { Result } from "../result";
import type { Period } from "../time/period";
import { allocateEvenly } from "./allocate";

/** What a year is asked for: a number, or a bound or structure handed down as it is printed. */
export type Milestone = number | Figure;

/**
 * [B1, B2, T3] Yearly milestones. A total is split evenly into years that add up to it exactly; a level, and
 * a year's own figure, goes along the straight line from its base, the last year being exactly the target;
 * what is to be kept stands at its target every year; bounds and structures are handed down unchanged.
 * `digits` null: the decimals as printed.
 */
export function schedule(
  target: Figure | null,
  base: Figure | null,
  period: Period,
  digits: number | null,
  nature: JudgedNature | null = null,
): Result<readonly Milestone[]> {
  const judged = judgedTarget(target);
  const pair = pairOf(judged, judged);
  if (!pair.ok) return pair;
  if (pair.value === null || target === null) return fail({ name: "noTarget" });
  const years = Array.from({ length: period.lastYear - period.firstYear + 1 }, (_, i) => i + 1);
  const { target: wanted } = pair.value;
  if (wanted.kind === "structure") return ok(years.map(() => wanted));
  const counted = natureOf(wanted, nature);
  if (!counted.ok) return counted;
  // A plain 0 is handed down as it is printed.
  if (wanted.bound === "upper") return ok(years.map(() => target));
  if (wanted.isTotal) {
    const whole = rationalOf(wanted.value);
    return ok(allocateEvenly(whole, years.length, digits ?? wanted.decimals).map(numberOf));
  }
  if (wanted.bound === "lower") return ok(years.map(() => wanted));
  const start = pairOf(base, wanted);
  if (!start.ok) return start;
  if (start.value?.kind !== "number") return fail({ name: "noBase" });
  const from = start.value.actual;
  if (isKept(wanted, from.value)) return ok(years.map(() => wanted.value));
  return ok(milestones(from, wanted, years, digits));
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
