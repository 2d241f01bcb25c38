import { FIGURE_KIND_WORDS } from "../../text/words";
import type { FormulaScope } from "../formulaScope";
import type { IndicatorRow } from "./dialect";
import { nativeRow, type NativeRow } from "./nativeRow";
import { cellIn } from "./references";
import { pointsOf } from "./yearHelpers";

/** [C2] The value at the period's end on the present course, over this row's years. */
export function forecastFormula({ scope, indicator, table }: IndicatorRow): string {
  const { firstYear, lastYear } = table.period;
  const row = nativeRow(indicator);
  const years = pointsOf(scope, 1);
  // A year that cannot be read comes before one that is a structure, which is not one number.
  const unreadable = `ISERROR(SUM(${years}))`;
  const structures = `COUNTIF(${years},"${FIGURE_KIND_WORDS.structure}")>0`;
  const value = onCourse(row, scope, lastYear - firstYear + 1);
  return `IF(${unreadable},#VALUE!,IF(${structures},#N/A,IF(COUNT(${years})=0,"",${value})))`;
}

function onCourse(row: NativeRow, scope: FormulaScope, yearCount: number): string {
  if (row.targetError !== null) return row.targetError;
  // Numbers against a structure.
  if (row.target === null) return "#VALUE!";
  if (row.kind === "total" || row.kind === "upperTotal") {
    const years = pointsOf(scope, 1);
    return `IF(COUNT(${years})<2,#N/A,AVERAGE(${years})*${yearCount})`;
  }
  if (row.statusError !== null) return row.statusError;
  const points = pointsOf(scope, 0);
  const [slope, middle] = [cellIn(scope, "slope"), cellIn(scope, "middleYear")];
  return `IF(COUNT(${points})<2,#N/A,AVERAGE(${points})+${slope}*(${yearCount}-${middle}))`;
}
