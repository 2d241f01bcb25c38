import type { PlanPeriod } from "../../../../plan/plan";
import { schedule } from "../../../../rules/breakdown/schedule";
import type { NumberFigure } from "../../../../rules/figures/figure";
import { pairOf } from "../../../../rules/judging/pair";
import { printFigure } from "../../../../rules/notation/notation";
import type { Call } from "../../../../templates/vocabulary/expression";
import type { FormulaScope } from "../../../formulaScope";
import type { FormulaResult } from "../../../sheetModel";
import type { IndicatorRow } from "../../dialect";
import { shown } from "../atHandOut";
import { type NativeFunction, ofIndicator } from "../nativeFunction";
import { nativeRow } from "../nativeRow";
import { cellIn } from "../references";
import { fromUnits, TARGET_UNITS, targetAsText } from "../wholeUnits";

/** [B1, B2] A year's milestone: a share of a total, a step of a level, anything else as printed. */
export const SCHEDULE: NativeFunction = {
  answers: "manyCells",
  needsNoActual: true,
  ...ofIndicator({ formula, atHandOut }),
  helpers: ({ calls }) => (calls.has("SCHEDULE") ? [TARGET_UNITS] : []),
};

function formula(
  { scope, indicator, table: { period } }: IndicatorRow,
  [, , , digits]: Call["args"],
  number: number,
): string {
  if (digits !== undefined) throw new Error("Plain formulas schedule to the printed decimals.");
  const { target, base } = indicator;
  const row = nativeRow(indicator);
  if (row.targetError !== null) return row.targetError;
  if (target.kind !== "number" || target.bound === "upper") return targetAsText(scope, indicator);
  if (target.isTotal) return evenShare(target, scope, number, yearsOf(period));
  if (target.bound === "lower") return targetAsText(scope, indicator);
  if (row.statusError !== null) return row.statusError;
  const pair = pairOf(base, target);
  if (!pair.ok || pair.value?.kind !== "number") return "#N/A";
  const decimals = Math.max(pair.value.actual.decimals, target.decimals);
  return step(scope, number, yearsOf(period), decimals);
}

const yearsOf = ({ firstYear, lastYear }: PlanPeriod): number => lastYear - firstYear + 1;

/** What does not divide evenly goes to the first years, a unit of the last decimal each. */
function evenShare(
  target: NumberFigure,
  scope: FormulaScope,
  number: number,
  years: number,
): string {
  const total = cellIn(scope, "targetUnits");
  return fromUnits(`INT(${total}/${years})+(${number}<=MOD(${total},${years}))`, target);
}

/** The straight line from the base, the last year exactly the target. */
function step(scope: FormulaScope, number: number, years: number, decimals: number): string {
  const [base, target] = [cellIn(scope, "baseValue"), cellIn(scope, "targetValue")];
  if (number === years) return target;
  return `ROUND((${base}*${years - number}+${target}*${number})/${years},${decimals})`;
}

function atHandOut(
  { indicator: { target, base }, table }: IndicatorRow,
  _args: Call["args"],
  number: number,
): FormulaResult {
  return shown(schedule(target, base, table.period, null), (years) => {
    const year = years[number - 1] ?? "";
    return typeof year === "object" ? printFigure(year) : year;
  });
}
