import { unlessBlank } from "./conditions";
import type { IndicatorRow } from "./dialect";
import { isUpper, nativeRow } from "./nativeRow";
import { cellIn } from "./references";
import { decimalsNear } from "./significant";

/** How far the actual is ahead of its target or short of it; the room left under an upper bound. */
export function marginFormula({ scope, indicator }: IndicatorRow): string {
  const row = nativeRow(indicator);
  if (row.targetError !== null) return unlessBlank(scope, row.targetError);
  if (row.target === null) return unlessBlank(scope, "#N/A");
  const [value, target] = [cellIn(scope, "actualValue"), cellIn(scope, "targetValue")];
  const difference = isUpper(row) ? `${target}-${value}` : `${value}-${target}`;
  return unlessBlank(scope, `ROUND(${difference},${decimalsNear(row.target, "above")})`);
}
