import { expected } from "../../../../rules/course/expected";
import { judgedNature } from "../../../../rules/figures/nature";
import { printFigure } from "../../../../rules/notation/notation";
import type { Expression } from "../../../../templates/vocabulary/expression";
import type { IndicatorRow } from "../../dialect";
import { dateAtHandOut, shown } from "../atHandOut";
import { elapsedAt } from "../dates";
import { type NativeFunction, ofIndicator } from "../nativeFunction";
import { isUpper, nativeRow } from "../nativeRow";
import { cellIn } from "../references";
import { dueInYear, onLine, placeInYear } from "../schedules";
import { targetAsText } from "../wholeUnits";

/** [T3] The value on schedule: a total grows evenly, a level goes straight from its base. */
export const EXPECTED: NativeFunction = {
  answers: "oneCell",
  needsNoActual: true,
  ...ofIndicator({
    formula,
    atHandOut: (row, args) => {
      const { target, base, nature, unit } = row.indicator;
      const date = dateAtHandOut(row, args);
      const counted = judgedNature(nature, unit);
      return shown(expected(target, date, base, row.table.period, counted), (value) =>
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

function valueOf({ scope, indicator, table: { period } }: IndicatorRow, elapsed: string): string {
  const row = nativeRow(indicator);
  if (row.targetError !== null) return row.targetError;
  if (row.kind === "structure") return targetAsText(scope, indicator);
  const target = cellIn(scope, "targetValue");
  if (isUpper(row)) return target;
  if (row.kind === "total") return `${target}*${elapsed}`;
  const isBound = row.kind === "lower";
  if (!isBound && row.statusError !== null) return row.statusError;
  const base = cellIn(scope, "baseValue");
  const years = period.lastYear - period.firstYear + 1;
  if (row.nature === "level") {
    if (isBound || row.isKept) return target;
    if (row.base === null) return "#N/A";
    return `IF(${elapsed}>=1,${target},${onLine(target, base, elapsed, row)})`;
  }
  const due = dueInYear({ target, base, elapsed }, row, years);
  const isKnown = isBound || row.isKept || row.base !== null;
  return isKnown ? due : `IF(${placeInYear(elapsed, years).year}=${years},${due},#N/A)`;
}
