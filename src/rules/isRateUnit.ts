import { UNITS } from "./units";

/** Shares of something else. */
const RATE_FAMILIES: readonly string[] = ["%", "个百分点"];

/** [§9] Whether a unit measures a rate rather than a count; null for a unit that is not known. */
export function isRateUnit(unit: string): boolean | null {
  const family = UNITS.get(unit)?.family;
  return family === undefined ? null : RATE_FAMILIES.includes(family);
}
