import type { Expression, PlanFunction } from "../../templates/template";
import { NATIVE_NOTES } from "../../text/sheets";
import { formulaText, type FormulaWriter } from "../formula";
import type { Dialect, FormulaRow, IndicatorRow } from "./dialect";
import { checkFormula, completionFormula, statusFormula } from "./nativeFormulas";
import { nativeHelpers } from "./nativeHelpers";
import { nativeResult } from "./nativeResult";

/**
 * Functions that Excel 2016, WPS and LibreOffice share, with the same results as `PLAN.*`. What a
 * printed figure's notation says is worked out by layout; what a user enters is read in hidden
 * columns.
 */
export const nativeDialect: Dialect = {
  content: (expression, row) => {
    const result = nativeResult(expression, row);
    return {
      kind: "formula",
      formula: `=${nativeText(expression, row)}`,
      ...(result === null ? {} : { result }),
    };
  },
  helpers: nativeHelpers,
  notes: NATIVE_NOTES,
};

type NativeCall = (
  row: IndicatorRow,
  args: readonly Expression[],
  text: (part: Expression) => string,
) => string;

const CALLS: Readonly<Partial<Record<PlanFunction, NativeCall>>> = {
  COMPLETION: completionFormula,
  STATUS: statusFormula,
  CHECK: checkFormula,
};

const nativeText = (expression: Expression, row: FormulaRow): string =>
  formulaText(expression, row, WRITER);

const WRITER: FormulaWriter = {
  call: (name, args, row) => {
    const { indicator } = row;
    const write = CALLS[name];
    if (write === undefined || indicator === null)
      throw new Error(`${name} has no native formula.`);
    return write({ ...row, indicator }, args, (part) => nativeText(part, row));
  },
  // What judges at a date asks for it itself.
  withDate: (then, row) => nativeText(then, row),
};
