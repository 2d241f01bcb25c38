import type { Thresholds } from "../../rules/thresholds";
import { absoluteAddress, sheetPrefix } from "../address";
import type { FormulaScope } from "../formulaScope";
import { isUpper, type NativeRow } from "./nativeRow";
import { literal } from "./references";
import { decimalsNear, decimalsOfDifference } from "./significant";

/** 达标: the target is reached, or an upper bound kept, at 15 significant digits. */
export function isMetFormula(value: string, target: string, row: NativeRow): string | null {
  if (row.kind === "none") return null;
  return `IF(${value}="","",${metTest(value, target, row)})`;
}

function metTest(value: string, target: string, row: NativeRow): string {
  if (row.target === null) return `${value}=${target}`;
  if (isUpper(row)) {
    return `ROUND(${value}-${target},${decimalsNear(row.target, "above")})<=0`;
  }
  return `ROUND(${value}-${target},${decimalsNear(row.target, "below")})>=0`;
}

interface PaceCells {
  readonly value: string;
  readonly target: string;
  readonly base: string;
  readonly elapsed: string;
}

/** [§6] Achieved share ÷ elapsed share; null where the row has no way to measure. */
export function paceFormula(cells: PaceCells, row: NativeRow): string | null {
  const { value, elapsed } = cells;
  const achieved = achievedShare(cells, row);
  if (achieved === null) return null;
  return `IF(OR(${value}="",${elapsed}="",${elapsed}=0),"",${achieved}/${elapsed})`;
}

function achievedShare({ value, target, base }: PaceCells, row: NativeRow): string | null {
  if (isUpper(row) || row.isFloor || row.target === null) return null;
  if (row.kind === "total") return `${value}/${target}`;
  if (row.base === null) return null;
  const decimals = decimalsOfDifference(row.base, row.target);
  return `ROUND(${value}-${base},${decimals})/ROUND(${target}-${base},${decimals})`;
}

/** A pace to compare with: a number, or the cell of 规则设置 that holds it. */
export type Threshold = number | { readonly address: string };

/** [§6] At least `threshold`, at 15 significant digits. */
export function reachesFormula(value: string, threshold: Threshold): string {
  if (typeof threshold === "number") {
    return `ROUND(${value},${decimalsNear(threshold, "below")})>=${literal(threshold)}`;
  }
  const { address } = threshold;
  // Just below a power of ten numbers have one decimal more, as `decimalsNear` counts them.
  return `ROUND(${value},15+INT(-LOG10(${address})))>=${address}`;
}

/** The two thresholds that a status or a warning is judged by. */
export function thresholdsOf(
  key: "statusThresholds" | "warningThresholds",
  { settings }: FormulaScope,
  defaults: Thresholds,
): { readonly lower: Threshold; readonly upper: Threshold } {
  const cell = settings.get(key);
  if (cell === undefined) return defaults;
  const prefix = cell.sheet === null ? "" : sheetPrefix(cell.sheet);
  const at = (offset: number): Threshold => ({
    address: `${prefix}${absoluteAddress(cell.row + offset, cell.column)}`,
  });
  return { lower: at(0), upper: at(1) };
}
