import { difference } from "../figures/compare";
import type { Figure, NumberFigure } from "../figures/figure";
import { pairOf } from "../judging/pair";
import { fail, ok, type Result } from "../result";
import type { Period } from "../time/period";
import { elapsedShare } from "../time/progress";
import type { PlanDate } from "../time/readDate";

/**
 * [T3] The value on schedule at a date: a total grows evenly to its target, a level goes straight
 * from base to target, a bound or a structure stands at its target the whole time. Structures are
 * given back as the figure they are.
 */
export function expected(
  target: Figure | null,
  date: PlanDate,
  base: Figure | null,
  period: Period,
): Result<Figure | number> {
  // The target is its own actual here: only the checks on the target matter.
  const pair = pairOf(target, target);
  if (!pair.ok) return pair;
  if (pair.value === null) return fail({ name: "noTarget" });
  if (pair.value.kind === "structure") return ok(pair.value.target);
  const level = pair.value.target;
  if (level.bound === "upper") return ok(level.value);
  const elapsed = elapsedShare(date, period);
  if (level.isTotal) return ok(level.value * elapsed);
  if (level.bound === "lower") return ok(level.value);
  return expectedLevel(level, base, elapsed);
}

function expectedLevel(target: NumberFigure, base: Figure | null, elapsed: number): Result<number> {
  const start = pairOf(base, target);
  if (!start.ok) return start;
  if (start.value?.kind !== "number") return fail({ name: "noBase" });
  const from = start.value.actual.value;
  return ok(elapsed === 1 ? target.value : from + difference(target.value, from) * elapsed);
}
