import { plainDecimal } from "./plainDecimal";

const TENS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6];
/** Below 15 digits no two decimals are the same double, so no shorter text is this number. */
const MOST_UNITS = 1e15;

/** How many decimals the shortest text has that reads back as this number. */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < TENS.length; decimals++) {
    const scale = Number(TENS[decimals]);
    const units = Math.round(value * scale);
    if (units / scale === value && Math.abs(units) < MOST_UNITS) return decimals;
  }
  const text = plainDecimal(value);
  const pointAt = text.indexOf(".");
  return pointAt < 0 ? 0 : text.length - pointAt - 1;
}
