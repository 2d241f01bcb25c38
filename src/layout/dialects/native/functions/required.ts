import { required } from "../../../../rules/course/required";
import { judgedNature } from "../../../../rules/figures/nature";
import type { IndicatorRow } from "../../dialect";
import { actualAtHandOut, dateAtHandOut, shownNumber } from "../atHandOut";
import { decimalsNear } from "../comparing";
import { elapsedCell, unlessUndated } from "../dates";
import { ofIndicator, type NativeFunction } from "../nativeFunction";
import { isUpper, nativeRow, type NativeRow } from "../nativeRow";
import { cellIn, unlessBlank } from "../references";

/** What each remaining year must bring; blank without a date. */
export const REQUIRED: NativeFunction = {
  answers: "oneCell",
  ...ofIndicator({
    formula,
    atHandOut: (row, args) =>
      shownNumber(
        required(
          actualAtHandOut(row, args),
          row.indicator.target,
          dateAtHandOut(row, args),
          row.table.period,
          "year",
          judgedNature(row.indicator.nature, row.indicator.unit),
        ),
      ),
  }),
};

function formula(row: IndicatorRow): string {
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
  // [F4] A year's own count asks for its target in every year.
  if (row.nature === "annual") return `IF(${elapsed}>=1,#NUM!,${target})`;
  return `IF(${elapsed}>=1,#NUM!,IF(${cellIn(scope, "isMet")},0,${missing}/${years}))`;
}
