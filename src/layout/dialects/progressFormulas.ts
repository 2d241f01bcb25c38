import { isUpper, type NativeRow } from "./nativeRow";
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
