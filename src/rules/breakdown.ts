import type { Figure } from "./figure";
import { UNITS } from "./units";

/** Shares of something else: what is handed down unchanged. */
const RATE_FAMILIES: readonly string[] = ["%", "个百分点"];

/**
 * [B2] Totals and counts are split among years and units; rates, bounds and structures are handed
 * down unchanged. A unit that is not known is taken for a rate's: splitting it would be a guess.
 */
export function isSplit(target: Figure, unit: string): boolean {
  if (target.kind !== "number" || target.bound !== null) return false;
  const family = UNITS.get(unit)?.family;
  if (family === undefined) return target.isTotal;
  return !RATE_FAMILIES.includes(family);
}
