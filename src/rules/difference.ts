import type { NumberFigure } from "./figure";

const MOST_DECIMALS = 15;
const TENS = Array.from({ length: MOST_DECIMALS + 1 }, (_, power) => 10 ** power);

/**
 * a − b as on paper: 97.3 − 97.1 is 0.2, not 0.20000000000000284. Two printed decimals differ by a
 * whole number of their last decimal, and binary noise would decide at a threshold otherwise.
 */
export function difference(a: NumberFigure, b: NumberFigure): number {
  const rough = a.value - b.value;
  const scale = TENS[Math.max(a.decimals, b.decimals)];
  if (scale === undefined) return rough;
  const units = Math.round(rough * scale);
  return Number.isSafeInteger(units) ? units / scale : rough;
}
