import { reaches } from "../figures/compare";
import { factsOf } from "./facts";
import type { Facts, IndicatorAtDate } from "./facts";
import { paceOf } from "./pace";
import { ok } from "../result";
import type { Result } from "../result";
import type { Thresholds } from "./thresholds";

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
  if (facts.isMet) return "normal";
  if (facts.isUpperBound) return "red";
  if (facts.elapsedShare >= 1) return "yellow";
  if (facts.isFloor) return "red";
  const pace = paceOf(facts);
  if (pace === null) return null;
  if (reaches(pace, thresholds.upper)) return "normal";
  return reaches(pace, thresholds.lower) ? "yellow" : "red";
}
