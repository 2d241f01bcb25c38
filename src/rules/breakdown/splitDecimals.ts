import { LEAST_LARGE_UNIT_DECIMALS } from "../defaults";
import type { NumberFigure } from "../figures/figure";

/** [§9] Units of ten thousands and more: 万人, 亿元. */
const LARGE_UNIT = /^[万亿]/u;

/**
 * [B1] With how many decimals a figure is split where the user sets none: the printed ones, and two at
 * least for 万… and 亿…, so that three units of 3万人 do not leave one with 0.
 */
export function splitDecimals({ decimals }: NumberFigure, unit: string | null): number {
  const isLarge = unit !== null && LARGE_UNIT.test(unit);
  return isLarge ? Math.max(decimals, LEAST_LARGE_UNIT_DECIMALS) : decimals;
}
