const FAR_APART = 1e-13;
/** Powers of ten that are exact as doubles. */
const TENS = Array.from({ length: 23 }, (_, power) => 10 ** power);
const DIGITS = 15;
/** Looked up once: in a loop over a hundred thousand rows every look-up of a global counts. */
const { abs, floor, log10, max, round } = Math;

/**
 * [§3] A computed number as Excel rounds and compares it, at 15 significant digits: 0.3 ÷ 0.4 then
 * reaches 0.75, and 29 ÷ 100 × 100 is 29. Computed figures are brought to them before they are rounded,
 * cut or compared, and never stored so.
 */
export function toFifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

/** [§6] True where `value` is at least `threshold`, at 15 significant digits. */
export function reaches(value: number, threshold: number): boolean {
  if (value >= threshold) return true;
  if (threshold - value > FAR_APART * abs(threshold)) return false;
  return toFifteenDigits(value) >= toFifteenDigits(threshold);
}

/**
 * a − b as on paper: 97.3 − 97.1 is 0.2, not 0.20000000000000284. Figures of up to 15 digits
 * differ by a whole number of the larger one's 15th digit, and binary noise would decide at a
 * threshold otherwise.
 */
export function difference(a: number, b: number): number {
  const rough = a - b;
  const larger = max(abs(a), abs(b));
  const scale = TENS[DIGITS - 1 - floor(log10(larger))];
  return scale === undefined ? rough : round(rough * scale) / scale;
}
