import { LARGEST_THRESHOLD } from "../../../rules/defaults";
import type { Thresholds } from "../../../rules/judging/thresholds";
import { absoluteAddress, sheetPrefix } from "../../cells/address";
import type { FormulaScope } from "../../formulaScope";
import { literal } from "./references";

/** A pace to compare with: a number, or the cell of 规则设置 that holds it. */
export type Threshold = number | { readonly address: string };

export interface SheetThresholds {
  readonly lower: Threshold;
  readonly upper: Threshold;
  /** A formula. */
  readonly tolerance: string;
}

/** Shares are compared to this decimal: what stands behind it is binary noise. */
const SHARE_DECIMALS = 13;

/** [§6] A share that is known and at most the tolerance. */
export const isWithin = (share: string, tolerance: string): string =>
  `IF(ISNUMBER(${share}),ROUND(${share},${SHARE_DECIMALS})<=${tolerance},FALSE)`;

/** [§7] A share that is known and less than a limit. */
export const isBelow = (share: string, limit: number): string =>
  `IF(ISNUMBER(${share}),ROUND(${share},${SHARE_DECIMALS})<${literal(limit)},FALSE)`;

/** [§6] At least `threshold`, at 15 significant digits. */
export function reachesFormula(value: string, threshold: Threshold): string {
  if (typeof threshold === "number") {
    return `ROUND(${value},${decimalsNear(threshold, "below")})>=${literal(threshold)}`;
  }
  const { address } = threshold;
  // Just below a power of ten numbers have one decimal more, as `decimalsNear` counts them.
  return `ROUND(${value},15+INT(-LOG10(${address})))>=${address}`;
}

/**
 * [§6] A judgement by thresholds. Where they stand in cells of 规则设置, everything is #VALUE! until these
 * hold two rising positive shares and a tolerance, or none for the default.
 */
export function withThresholds(
  key: "statusThresholds" | "warningThresholds",
  { settings }: FormulaScope,
  defaults: Thresholds,
  judged: (thresholds: SheetThresholds) => string,
): string {
  const cell = settings.get(key);
  if (cell === undefined) return judged({ ...defaults, tolerance: literal(defaults.tolerance) });
  const prefix = cell.sheet === null ? "" : sheetPrefix(cell.sheet);
  const [lower, upper, third] = [0, 1, 2].map((offset) =>
    absoluteAddress(cell.row + offset, cell.column),
  );
  const [low, high] = [`${prefix}${lower ?? ""}`, `${prefix}${upper ?? ""}`];
  const paces = `COUNT(${low}:${upper ?? ""})=2,${low}>0,${low}<${high},${high}<=${LARGEST_THRESHOLD}`;
  const usual = literal(defaults.tolerance);
  const own = `${prefix}${third ?? ""}`;
  const hasOwn = cell.rowCount > 2;
  const ownIsShare = `OR(${own}="",IF(ISNUMBER(${own}),AND(${own}>=0,${own}<1),FALSE))`;
  const areShares = `AND(${paces}${hasOwn ? `,${ownIsShare}` : ""})`;
  const tolerance = hasOwn ? `IF(${own}="",${usual},${own})` : usual;
  const words = judged({ lower: { address: low }, upper: { address: high }, tolerance });
  return `IF(${areShares},${words},#VALUE!)`;
}

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
