import type { Expression, PlanFunction } from "../../templates/template";
import { NATIVE_NOTES } from "../../text/sheets";
import { toDateFormula } from "../formula";
import type { Dialect, FormulaRow } from "./dialect";
import { checkFormula, completionFormula, statusFormula } from "./nativeFormulas";
import { nativeHelpers } from "./nativeHelpers";
import { nativeResult } from "./nativeResult";

/**
 * Functions that Excel 2016, WPS and LibreOffice share, with the same results as `PLAN.*`. What a
 * printed figure's notation says is worked out by layout; what a user enters is read in hidden
 * columns.
 */
export const nativeDialect: Dialect = {
  content: (expression, row) => ({
    kind: "formula",
    formula: `=${render(expression, row)}`,
    result: nativeResult(expression, row),
  }),
  helpers: nativeHelpers,
  notes: NATIVE_NOTES,
};

const FORMULAS: Readonly<Record<PlanFunction, (row: FormulaRow) => string>> = {
  COMPLETION: completionFormula,
  STATUS: statusFormula,
  CHECK: checkFormula,
};

function render(expression: Expression, row: FormulaRow): string {
  switch (expression.kind) {
    case "call":
      return FORMULAS[expression.name](row);
    case "toDate":
      return toDateFormula(row.scope);
    // A status asks for its data date itself.
    case "blankWithout":
      return render(expression.then, row);
    case "column":
    case "setting":
      throw new Error(`No template shows a bare ${expression.kind}.`);
  }
}
