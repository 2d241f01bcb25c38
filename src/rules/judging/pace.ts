import { fail, ok } from "../result";
import type { Result } from "../result";
import { factsOf } from "./facts";
import type { IndicatorAtDate } from "./facts";

/**
 * [§6] Achieved share ÷ elapsed share, or why there is none; for a year's own count or rate actual ÷ value on
 * schedule. Null: nothing was reported.
 */
export function pace(indicator: IndicatorAtDate): Result<number | null> {
  const facts = factsOf(indicator);
  if (!facts.ok) return facts;
  if (facts.value === null) return ok(null);
  const { pace: found } = facts.value;
  return typeof found === "number" ? ok(found) : fail({ name: found });
}
