import { expected } from "../../../../rules/course/expected";
import { printFigure } from "../../../../rules/notation/notation";
import type { Expression } from "../../../../templates/vocabulary/expression";
import type { FormulaScope } from "../../../formulaScope";
import type { IndicatorRow } from "../../dialect";
import { dateAtHandOut, shown } from "../atHandOut";
import { decimalsOfDifference } from "../comparing";
import { elapsedAt } from "../dates";
import { type NativeFunction, ofIndicator } from "../nativeFunction";
import { isUpper, nativeRow, type NativeRow } from "../nativeRow";
import { cellIn } from "../references";
import { targetAsText } from "../wholeUnits";

/** [T3] The value on schedule: a total grows evenly, a level goes straight from its base. */
export const EXPECTED: NativeFunction = {
  answers: "oneCell",
  needsNoActual: true,
  ...ofIndicator({
    formula,
    atHandOut: (row, args) => {
      const { target, base } = row.indicator;
      return shown(expected(target, dateAtHandOut(row, args), base, row.table.period), (value) =>
        typeof value === "number" ? value : printFigure(value),
      );
    },
  }),
};

function formula(row: IndicatorRow, [, date]: readonly Expression[]): string {
  const elapsed = elapsedAt(date, row);
  const value = valueOf(row, elapsed);
  return date?.kind === "asOf" ? `IF(${elapsed}="","",${value})` : value;
}

function valueOf({ scope, indicator }: IndicatorRow, elapsed: string): string {
  const row = nativeRow(indicator);
  if (row.targetError !== null) return row.targetError;
  if (row.kind === "structure") return targetAsText(scope, indicator);
  const target = cellIn(scope, "targetValue");
  if (row.kind === "total") return `${target}*${elapsed}`;
  if (isUpper(row) || row.kind === "lower") return target;
  return level(row, scope, target, elapsed);
}

function level(row: NativeRow, scope: FormulaScope, target: string, elapsed: string): string {
  if (row.statusError !== null) return row.statusError;
  if (row.base === null || row.target === null) return "#N/A";
  const base = cellIn(scope, "baseValue");
  const decimals = decimalsOfDifference(row.base, row.target);
  return `IF(${elapsed}>=1,${target},${base}+ROUND(${target}-${base},${decimals})*${elapsed})`;
}
