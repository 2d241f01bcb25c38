import { parseFigure } from "./notation";

/**
 * [§1] A bare number as figures are read: `0x10`, `1e3` and `Infinity` are none, however a computer reads
 * them. Null for anything else, a blank too.
 */
export function readPlainNumber(text: string): number | null {
  const read = parseFigure(text);
  if (!read.ok || read.value?.kind !== "number") return null;
  const { value, bound, isTotal, unit } = read.value;
  return bound === null && !isTotal && unit === null ? value : null;
}
