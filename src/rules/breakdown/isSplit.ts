import type { Figure } from "../figures/figure";
import { isRateUnit } from "../figures/units";

/**
 * [B2] Totals and counts are split among years and units; rates, bounds and structures are handed
 * down unchanged. A unit that is not known is taken for a rate's: splitting it would be a guess.
 */
export function isSplit(target: Figure, unit: string): boolean {
  if (target.kind !== "number" || target.bound !== null) return false;
  const isRate = isRateUnit(unit);
  return isRate === null ? target.isTotal : !isRate;
}
