import { unlessBlank, unlessUndated } from "./conditions";
import { elapsedCell } from "./dateHelpers";
import type { IndicatorRow } from "./dialect";
import { isUpper, nativeRow, type NativeRow } from "./nativeRow";
import { cellIn } from "./references";
import { decimalsNear } from "./significant";

/** What each remaining year must bring; blank without a date. */
export function requiredFormula(row: IndicatorRow): string {
  const { scope, indicator } = row;
  return unlessUndated(scope, unlessBlank(scope, missingPerYear(row, nativeRow(indicator))));
}

function missingPerYear({ scope, table: { period } }: IndicatorRow, row: NativeRow): string {
  if (row.targetError !== null) return row.targetError;
  // A structure is not one number, an upper bound asks for nothing.
  if (row.target === null || isUpper(row)) return "#N/A";
  const elapsed = elapsedCell(scope);
  const [value, target] = [cellIn(scope, "actualValue"), cellIn(scope, "targetValue")];
  const missing = `ROUND(${target}-${value},${decimalsNear(row.target, "above")})`;
  const years = `(${period.lastYear - period.firstYear + 1}*(1-${elapsed}))`;
  return `IF(${elapsed}>=1,#NUM!,IF(${cellIn(scope, "isMet")},0,${missing}/${years}))`;
}
