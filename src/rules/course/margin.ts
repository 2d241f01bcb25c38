import { difference } from "../figures/compare";
import type { Figure } from "../figures/figure";
import { judgedTarget } from "../figures/nature";
import { pairOf } from "../judging/pair";
import { fail, ok, type Result } from "../result";

/**
 * How far the actual is ahead of its target (+) or short of it (−), in the target's unit; for an
 * upper bound the room that is left. Null: nothing was reported.
 */
export function margin(actual: Figure | null, target: Figure | null): Result<number | null> {
  const pair = pairOf(actual, judgedTarget(target));
  if (!pair.ok) return pair;
  if (pair.value === null) return ok(null);
  if (pair.value.kind === "structure") {
    return fail({ name: "noSingleNumber", read: pair.value.target.text });
  }
  const { actual: reached, target: wanted } = pair.value;
  return ok(
    wanted.bound === "upper"
      ? difference(wanted.value, reached.value)
      : difference(reached.value, wanted.value),
  );
}
