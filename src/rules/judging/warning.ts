import { RED_SHORTFALL_SHARE } from "../defaults";
import { reaches } from "../figures/compare";
import { ok } from "../result";
import type { Result } from "../result";
import { factsOf } from "./facts";
import type { Facts, IndicatorAtDate } from "./facts";
import { isWithinTolerance, type Thresholds } from "./thresholds";

/** [§7] 正常, 黄色预警, 红色预警. */
export type Warning = "normal" | "yellow" | "red";

/**
 * [§7] The warning level. A binding indicator is raised by one level. Null: nothing was reported,
 * or no pace can be computed.
 */
export function warning(
  indicator: IndicatorAtDate,
  isBinding: boolean,
  thresholds: Thresholds,
): Result<Warning | null> {
  const facts = factsOf(indicator);
  if (!facts.ok) return facts;
  if (facts.value === null) return ok(null);
  const level = levelOf(facts.value, thresholds);
  return ok(level === "yellow" && isBinding ? "red" : level);
}

function levelOf(facts: Facts, thresholds: Thresholds): Warning | null {
  const { pace, shortOfTarget, elapsedShare } = facts;
  if (facts.isMet) return "normal";
  if (facts.isUpperBound) return "red";
  if (facts.isKept && typeof pace !== "number") {
    const isSlight = shortOfTarget !== null && !reaches(shortOfTarget, RED_SHORTFALL_SHARE);
    return isSlight ? "yellow" : "red";
  }
  const isAtEnd = elapsedShare >= 1;
  if (typeof pace !== "number") return isAtEnd ? "yellow" : null;
  if (!isAtEnd && (reaches(pace, thresholds.upper) || isWithinTolerance(facts, thresholds))) {
    return "normal";
  }
  // A final miss is never milder than the warning before it.
  return reaches(pace, thresholds.lower) ? "yellow" : "red";
}
