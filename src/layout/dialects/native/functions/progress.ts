import { progressPercent } from "../../../../rules/time/progress";
import type { Expression } from "../../../../templates/vocabulary/expression";
import type { FormulaRow } from "../../dialect";
import { dateAtHandOut } from "../atHandOut";
import { elapsedAt } from "../dates";
import type { NativeFunction } from "../nativeFunction";

/** [T2] 时间进度(%): blank without a date. */
export const PROGRESS: NativeFunction = {
  answers: "oneCell",
  needsNoActual: true,
  formula,
  atHandOut: (row, args) => progressPercent(dateAtHandOut(row, args), row.table.period),
};

function formula(row: FormulaRow, [date]: readonly Expression[]): string {
  const elapsed = elapsedAt(date, row);
  return date?.kind === "asOf" ? `IF(${elapsed}="","",${elapsed}*100)` : `${elapsed}*100`;
}
