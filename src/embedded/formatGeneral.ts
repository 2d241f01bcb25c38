/** Digits that a General cell shows before and after the point together. */
const SHOWN_DIGITS = 10;
const LARGEST_PLAIN = 1e11;
const SMALLEST_PLAIN = 1e-9;

function scientific(value: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  const digits = exponent.replace(/^[+-]/, "").padStart(2, "0");
  return `${Number(mantissa)}E${sign}${digits}`;
}

/** A number as a General cell of the usual width shows it. */
export function formatGeneral(value: number): string {
  const size = Math.abs(value);
  if (size >= LARGEST_PLAIN || (size > 0 && size < SMALLEST_PLAIN)) {
    return scientific(value);
  }
  if (Number.isInteger(value)) {
    return String(value);
  }
  const digitsBefore = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const decimals = Math.max(0, SHOWN_DIGITS - digitsBefore);
  const digits = value.toFixed(decimals);
  return decimals === 0 ? digits : digits.replace(/\.?0+$/, "");
}
