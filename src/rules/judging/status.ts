import { reaches } from "../figures/compare";
import { ok } from "../result";
import type { Result } from "../result";
import { factsOf } from "./facts";
import type { Facts, IndicatorAtDate } from "./facts";
import { paceOf } from "./pace";
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
  | "inProgress"
  /** [§14] Never judged: what is entered cannot be used. */
  | "inError";

/** [§6] How an indicator stands. */
export function status(indicator: IndicatorAtDate, thresholds: Thresholds): Result<Status> {
  const facts = factsOf(indicator);
  if (!facts.ok) return facts;
  return ok(facts.value === null ? "notReported" : statusOf(facts.value, thresholds));
}

function statusOf(facts: Facts, thresholds: Thresholds): Status {
  const { isMet } = facts;
  if (facts.isUpperBound) return isMet ? "withinBound" : "boundBroken";
  if (facts.elapsedShare >= 1) return isMet ? "completed" : "notCompleted";
  if (facts.isFloor) return isMet ? "asExpected" : "behindSchedule";
  if (isMet) return "achievedEarly";
  const pace = paceOf(facts);
  if (pace === null) return "inProgress";
  if (reaches(pace, thresholds.upper)) return "aheadOfSchedule";
  return reaches(pace, thresholds.lower) ? "asExpected" : "behindSchedule";
}
