/**
 * A number as Excel compares it, at 15 significant digits: 0.3 ÷ 0.4 ÷ 0.75 then is 1. Every
 * threshold and every equality of computed figures goes through here; results are never stored so.
 */
export function comparable(value: number): number {
  return Number(value.toPrecision(15));
}

/** True where `value` reaches `threshold` at 15 significant digits. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold || comparable(value) >= comparable(threshold);
}
