const FAR_APART = 1e-13;
/** Looked up once, for loops over many rows. */
const { abs } = Math;

/**
 * A number as Excel compares it, at 15 significant digits: 0.3 ÷ 0.4 then reaches 0.75. Computed
 * figures are compared so everywhere and never stored so.
 */
export function comparable(value: number): number {
  return Number(value.toPrecision(15));
}

/** [§6] True where `value` is at least `threshold`, at 15 significant digits. */
export function reaches(value: number, threshold: number): boolean {
  if (value >= threshold) return true;
  if (threshold - value > FAR_APART * abs(threshold)) return false;
  return comparable(value) >= comparable(threshold);
}
