import type { Figure } from "../figures/figure";
import { type JudgedNature, judgedTarget, natureOf } from "../figures/nature";
import { pairOf } from "../judging/pair";
import { fail, ok, type Result } from "../result";
import type { Period } from "../time/period";
import type { PlanDate } from "../time/readDate";
import { onSchedule } from "./onSchedule";

/**
 * [T3] The value on schedule at a date, as `onSchedule` has it; a structure stands at its target the whole
 * time, and is given back as the figure it is.
 */
export function expected(
  target: Figure | null,
  date: PlanDate,
  base: Figure | null,
  period: Period,
  nature: JudgedNature | null = null,
): Result<Figure | number> {
  const judged = judgedTarget(target);
  // The target is its own actual here: only the checks on the target matter.
  const pair = pairOf(judged, judged);
  if (!pair.ok) return pair;
  if (pair.value === null) return fail({ name: "noTarget" });
  if (pair.value.kind === "structure") return ok(pair.value.target);
  const wanted = pair.value.target;
  const counted = natureOf(wanted, nature);
  if (!counted.ok) return counted;
  // A bound stands at its number whatever its base is; a total has no base of its own.
  const needsBase = wanted.bound === null && !wanted.isTotal;
  const start = needsBase ? pairOf(base, wanted) : ok(null);
  if (!start.ok) return start;
  const from = start.value?.kind === "number" ? start.value.actual.value : null;
  const value = onSchedule(wanted, from, counted.value, date, period);
  return value === null ? fail({ name: "noBase" }) : ok(value);
}
