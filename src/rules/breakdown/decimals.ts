import { LEAST_DECIMALS_OF_LARGE_UNITS } from "../defaults";
import type { Figure } from "../figures/figure";
import { comparableUnit } from "../figures/units";

const LARGE_UNIT = /^[万亿]/u;

/** [B1] 万… and 亿… are large enough that a whole one of them is no part of a target. */
const isLargeUnit = (unit: string): boolean => LARGE_UNIT.test(comparableUnit(unit));

/**
 * [B1] To how many decimals a target is broken down: the printed ones, and of a level also those of the base
 * that it comes from; two at least for 万… and 亿….
 */
export function breakdownDecimals(target: Figure, base: Figure | null, unit: string): number {
  if (target.kind !== "number") return 0;
  const start = !target.isTotal && base?.kind === "number" ? base.decimals : 0;
  const least = isLargeUnit(unit) ? LEAST_DECIMALS_OF_LARGE_UNITS : 0;
  return Math.max(target.decimals, start, least);
}
