import { difference } from "./difference";
import type { Figure, NumberFigure } from "./figure";
import { isMet } from "./met";
import { pairOf } from "./pair";
import type { Pair } from "./pair";
import { ok } from "./result";
import type { Result } from "./result";

/**
 * [§6] What the base means for a target.
 * `unknown`: no base; a total has none, the last plan's total plays no part.
 * `met`: the base already met the target, which is a floor to keep above.
 * `below`: the way from base to target is still to go.
 */
export type Start =
  | { readonly kind: "unknown" }
  | { readonly kind: "met" }
  | { readonly kind: "below"; readonly base: NumberFigure | null };

/** [§6, C7] Reads the base of a pair; it must be comparable with the target as the actual must. */
export function startOf(base: Figure | null, pair: Pair): Result<Start> {
  const { target } = pair;
  if (target.kind === "number" && target.isTotal) return ok({ kind: "unknown" });
  const start = pairOf(base, target);
  if (!start.ok) return start;
  if (start.value === null) return ok({ kind: "unknown" });
  if (isMet(start.value)) return ok({ kind: "met" });
  return ok({ kind: "below", base: start.value.kind === "number" ? start.value.actual : null });
}

/**
 * [§6] The share of the way that is achieved: total ÷ target for a total, (actual − base) ÷
 * (target − base) for a level or lower bound. Null where there is no such way.
 */
export function achievedShare(pair: Pair, start: Start): number | null {
  if (pair.kind === "structure" || pair.target.bound === "upper") return null;
  const { actual, target } = pair;
  if (target.isTotal) return actual.value / target.value;
  if (start.kind !== "below" || start.base === null) return null;
  return difference(actual, start.base) / difference(target, start.base);
}
