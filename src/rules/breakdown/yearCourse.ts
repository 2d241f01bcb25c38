import type { Figure } from "../figures/figure";
import { pairOf } from "../judging/pair";

/**
 * `total`: split evenly among the years. `level`: on the straight line from its base. `handedDown`: the
 * same every year. `unknown`: no target, or a level without a base to start from.
 */
export type YearCourse = "total" | "level" | "handedDown" | "unknown";

/** [B1, B2] How the yearly milestones of a target come about. */
export function yearCourse(target: Figure, base: Figure | null): YearCourse {
  const own = pairOf(target, target);
  if (!own.ok || target.kind === "none") return "unknown";
  if (target.kind === "structure" || target.bound === "upper") return "handedDown";
  if (target.isTotal) return "total";
  if (target.bound === "lower") return "handedDown";
  const start = pairOf(base, target);
  return start.ok && start.value !== null ? "level" : "unknown";
}
