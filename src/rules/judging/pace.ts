import { factsOf } from "./facts";
import type { Facts, IndicatorAtDate } from "./facts";
import { fail, ok } from "../result";
import type { Result } from "../result";

/**
 * [§6] Achieved share ÷ elapsed share. Null where no pace can be computed: a level whose base is
 * unknown or already met the target, an upper bound, a structure, or no time elapsed yet.
 */
export function paceOf({ achievedShare, elapsedShare }: Facts): number | null {
  return achievedShare === null || elapsedShare === 0 ? null : achievedShare / elapsedShare;
}

/** [§6] The pace, or why there is none. Null: nothing was reported. */
export function pace(indicator: IndicatorAtDate): Result<number | null> {
  const facts = factsOf(indicator);
  if (!facts.ok) return facts;
  if (facts.value === null) return ok(null);
  const { isUpperBound, isFloor, achievedShare, elapsedShare } = facts.value;
  if (isUpperBound || isFloor || indicator.target?.kind === "structure") {
    return fail({ name: "noPace" });
  }
  if (achievedShare === null) return fail({ name: "noBase" });
  if (elapsedShare === 0) return fail({ name: "nothingElapsed" });
  return ok(achievedShare / elapsedShare);
}
