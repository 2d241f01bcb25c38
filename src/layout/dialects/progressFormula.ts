import type { Expression } from "../../templates/expression";
import type { FormulaRow } from "./dialect";
import { elapsedAt } from "./elapsedAt";

/** [T2] 时间进度(%): blank without a date. */
export function progressFormula(row: FormulaRow, [date]: readonly Expression[]): string {
  const elapsed = elapsedAt(date, row);
  return date?.kind === "asOf" ? `IF(${elapsed}="","",${elapsed}*100)` : `${elapsed}*100`;
}
