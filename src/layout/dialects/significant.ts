/** Excel compares at 15 significant digits. */
const DIGITS = 15;

/**
 * [§6] To how many decimals the numbers next to `value` are rounded when they are brought to 15
 * significant digits. Just nearer to zero than a power of ten they have one more.
 */
export function decimalsNear(value: number, side: "below" | "above"): number {
  if (value === 0) return DIGITS;
  const [mantissa = "", exponent = ""] = Math.abs(value).toExponential().split("e");
  const isNearerToZero = (side === "below") === value > 0;
  const power = Number(exponent) - (isNearerToZero && mantissa === "1" ? 1 : 0);
  return DIGITS - 1 - power;
}

/** To how many decimals the difference of two figures of up to 15 digits is exact. */
export function decimalsOfDifference(a: number, b: number): number {
  return decimalsNear(Math.max(Math.abs(a), Math.abs(b)), "above");
}
