import { isKept } from "../course/onSchedule";
import type { Figure } from "../figures/figure";
import { judgedTarget } from "../figures/nature";
import { pairOf } from "../judging/pair";

/**
 * `total`: split evenly among the years. `level`: on the straight line from its base. `handedDown`: the
 * same every year. `unknown`: no target, or a level without a base to start from.
 */
export type YearCourse = "total" | "level" | "handedDown" | "unknown";

/** [B1, B2, T3] How the yearly milestones of a target come about. */
export function yearCourse(printed: Figure, base: Figure | null): YearCourse {
  const target = judgedTarget(printed);
  const own = pairOf(target, target);
  if (!own.ok || own.value === null) return "unknown";
  if (own.value.kind === "structure") return "handedDown";
  const wanted = own.value.target;
  if (wanted.bound === "upper") return "handedDown";
  if (wanted.isTotal) return "total";
  if (wanted.bound === "lower") return "handedDown";
  const start = pairOf(base, wanted);
  if (!start.ok || start.value?.kind !== "number") return "unknown";
  return isKept(wanted, start.value.actual.value) ? "handedDown" : "level";
}
