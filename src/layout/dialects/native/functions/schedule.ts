import type { PlanPeriod } from "../../../../plan/plan";
import { schedule } from "../../../../rules/breakdown/schedule";
import { pairOf } from "../../../../rules/judging/pair";
import { printFigure } from "../../../../rules/notation/notation";
import type { Call } from "../../../../templates/vocabulary/expression";
import type { FormulaScope } from "../../../formulaScope";
import type { FormulaResult } from "../../../sheetModel";
import type { IndicatorRow } from "../../dialect";
import { shown } from "../atHandOut";
import { type NativeFunction, ofIndicator } from "../nativeFunction";
import { isUpper, nativeRow } from "../nativeRow";
import { cellIn } from "../references";
import { decimalsAsked, fromUnits, targetAsText, targetUnits } from "../wholeUnits";

/** [B1, B2] A year's milestone: a share of a total, a step of a level, anything else as printed. */
export const SCHEDULE: NativeFunction = {
  answers: "manyCells",
  needsNoActual: true,
  ...ofIndicator({ formula, atHandOut }),
  helpers: ({ calls }) => {
    const args = calls.get("SCHEDULE");
    return args === undefined ? [] : [targetUnits(args[3])];
  },
};

function formula(formulaRow: IndicatorRow, [, , , digits]: Call["args"], number: number): string {
  const { scope, indicator, table } = formulaRow;
  const { target, base } = indicator;
  const row = nativeRow(indicator);
  if (row.targetError !== null) return row.targetError;
  if (target.kind !== "number" || isUpper(row)) return targetAsText(scope, indicator);
  const years = yearsOf(table.period);
  if (target.isTotal) {
    const decimals = decimalsAsked(digits, formulaRow, target.decimals);
    return evenShare(scope, number, years, decimals);
  }
  if (target.bound === "lower") return targetAsText(scope, indicator);
  if (row.statusError !== null) return row.statusError;
  if (row.isKept) return cellIn(scope, "targetValue");
  const pair = pairOf(base, target);
  if (!pair.ok || pair.value?.kind !== "number") return "#N/A";
  const printed = Math.max(pair.value.actual.decimals, target.decimals);
  return step(scope, number, years, decimalsAsked(digits, formulaRow, printed));
}

const yearsOf = ({ firstYear, lastYear }: PlanPeriod): number => lastYear - firstYear + 1;

/** What does not divide evenly goes to the first years, a unit of the last decimal each. */
function evenShare(scope: FormulaScope, number: number, years: number, decimals: number): string {
  const total = cellIn(scope, "targetUnits");
  return fromUnits(`INT(${total}/${years})+(${number}<=MOD(${total},${years}))`, decimals);
}

/** The straight line from the base, the last year exactly the target. */
function step(scope: FormulaScope, number: number, years: number, decimals: number): string {
  const [base, target] = [cellIn(scope, "baseValue"), cellIn(scope, "targetValue")];
  if (number === years) return target;
  return `ROUND((${base}*${years - number}+${target}*${number})/${years},${decimals})`;
}

function atHandOut(row: IndicatorRow, [, , , digits]: Call["args"], number: number): FormulaResult {
  const { indicator, table } = row;
  const { target, base } = indicator;
  const asked = digits === undefined ? null : decimalsAsked(digits, row, 0);
  return shown(schedule(target, base, table.period, asked), (years) => {
    const year = years[number - 1] ?? "";
    return typeof year === "object" ? printFigure(year) : year;
  });
}
