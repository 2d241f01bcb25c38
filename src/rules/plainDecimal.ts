/**
 * The shortest decimal text that reads back as this finite number, without an exponent:
 * 1e-7 is 0.0000001. Excel shows figures so, and decimals are counted on it.
 */
export function plainDecimal(value: number): string {
  const shortest = String(value);
  const exponentAt = shortest.indexOf("e");
  if (exponentAt < 0) return shortest;
  const sign = value < 0 ? "-" : "";
  const exponent = Number(shortest.slice(exponentAt + 1));
  const digits = shortest.slice(sign.length, exponentAt).replace(".", "");
  // A shortest text with an exponent has one digit before its point.
  const pointAt = 1 + exponent;
  if (pointAt <= 0) return `${sign}0.${"0".repeat(-pointAt)}${digits}`;
  return sign + digits.padEnd(pointAt, "0");
}
