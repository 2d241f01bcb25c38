import { decimalsOfDifference } from "./comparing";
import type { NativeRow } from "./nativeRow";

/** The cells that a value on schedule is worked out from. */
export interface PaceCells {
  readonly value: string;
  readonly target: string;
  readonly base: string;
  readonly elapsed: string;
}

/** [T3] On the straight line from base to target, after a share of the way. */
export function onLine(target: string, base: string, share: string, row: NativeRow): string {
  const decimals = decimalsOfDifference(row.base ?? 0, row.target ?? 0);
  return `${base}+ROUND(${target}-${base},${decimals})*${share}`;
}

/** Binary noise of a whole number of years stands behind this decimal. */
const YEAR_DECIMALS = 9;

/** Which year of the period an elapsed share ends in, and how much of that year has passed. */
export function placeInYear(
  elapsed: string,
  years: number,
): { readonly year: string; readonly share: string } {
  const passed = `ROUND(${elapsed}*${years},${YEAR_DECIMALS})`;
  const year = `(-INT(-${passed}))`;
  return { year, share: `IF(${passed}=${year},1,${elapsed}*${years}-${year}+1)` };
}

/** [T3] A year's own count or rate: its target of that year, and of a count the share that has passed of it. */
export function dueInYear(
  { target, base, elapsed }: Omit<PaceCells, "value">,
  row: NativeRow,
  years: number,
): string {
  const { year, share } = placeInYear(elapsed, years);
  const isSteady = row.isKept || row.kind === "lower" || row.base === null;
  const ofYear = isSteady ? target : onLine(target, base, `${year}/${years}`, row);
  if (row.nature !== "annual") return ofYear;
  return isSteady ? `${target}*${share}` : `(${ofYear})*${share}`;
}
