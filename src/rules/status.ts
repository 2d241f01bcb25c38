import { reaches } from "./compare";
import type { Figure } from "./figure";
import { isMet } from "./met";
import { achievedShare, startOf } from "./pace";
import type { Start } from "./pace";
import { pairOf } from "./pair";
import type { Pair } from "./pair";
import type { Period } from "./period";
import type { PlanDate } from "./planDate";
import { elapsedShare } from "./progress";
import { ok } from "./result";
import type { Result } from "./result";
import type { Thresholds } from "./thresholds";

/** [§6] The words stand in `src/text/words.ts`. */
export type Status =
  | "notReported"
  | "completed"
  | "notCompleted"
  | "withinBound"
  | "boundBroken"
  | "achievedEarly"
  | "aheadOfSchedule"
  | "asExpected"
  | "behindSchedule"
  | "inProgress";

export interface Standing {
  readonly actual: Figure | null;
  readonly target: Figure | null;
  /** The date of the figure. Without one the plan is judged as at its end. */
  readonly date: PlanDate | null;
  readonly base: Figure | null;
  readonly period: Period;
}

/** [§6] How an indicator stands. */
export function status(standing: Standing, thresholds: Thresholds): Result<Status> {
  const pair = pairOf(standing.actual, standing.target);
  if (!pair.ok) return pair;
  if (pair.value === null) return ok("notReported");
  const met = isMet(pair.value);
  if (pair.value.kind === "number" && pair.value.target.bound === "upper") {
    return ok(met ? "withinBound" : "boundBroken");
  }
  const start = startOf(standing.base, pair.value);
  if (!start.ok) return start;
  const elapsed = standing.date === null ? 1 : elapsedShare(standing.date, standing.period);
  if (elapsed >= 1) return ok(met ? "completed" : "notCompleted");
  if (start.value.kind === "met") return ok(met ? "asExpected" : "behindSchedule");
  if (met) return ok("achievedEarly");
  return ok(statusOnTheWay(pair.value, start.value, elapsed, thresholds));
}

/** [§6] Before the end, with a target not yet met: pace decides where there is one. */
function statusOnTheWay(pair: Pair, start: Start, elapsed: number, thresholds: Thresholds): Status {
  const achieved = achievedShare(pair, start);
  if (achieved === null || elapsed === 0) return "inProgress";
  const pace = achieved / elapsed;
  if (reaches(pace, thresholds.ahead)) return "aheadOfSchedule";
  return reaches(pace, thresholds.onTrack) ? "asExpected" : "behindSchedule";
}
