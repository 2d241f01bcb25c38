import type { Expression } from "../../templates/vocabulary/expression";
import { NATIVE_NOTES } from "../../text/sheets/helperWords";
import { asOfAddress, formulaText, type FormulaWriter } from "../formula";
import type { Dialect, FormulaRow } from "./dialect";
import { isUnreadableDate, unlessUndated } from "./native/dates";
import { resultAtHandOut } from "./native/handOut";
import { helperColumns } from "./native/helperColumns";
import { reviewedToDate } from "./native/functions/reviewRow";
import { NATIVE_FUNCTIONS } from "./native/nativeFunctions";

/**
 * Functions that Excel 2016, WPS and LibreOffice share, with the same results as `PLAN.*`. What a
 * printed figure's notation says is worked out by layout; what a user enters is read in hidden
 * columns.
 */
export const nativeDialect: Dialect = {
  form: "native",
  content: (expression, row) => {
    const result = resultAtHandOut(expression, row);
    return {
      kind: "formula",
      formula: `=${nativeText(expression, row)}`,
      ...(result === null ? {} : { result }),
    };
  },
  helpers: helperColumns,
  // What reads the date asks itself whether it can be read.
  judgedDate: (date) => date,
  isUnreadableDate,
  notes: NATIVE_NOTES,
};

/** Also for a sheet of the other dialect whose cells must do without the add-in. */
export const nativeText = (expression: Expression, row: FormulaRow): string =>
  formulaText(expression, row, WRITER);

const WRITER: FormulaWriter = {
  toDate: reviewedToDate,
  withoutAddIn: (then, row) => nativeText(then, row),
  call: (name, args, row) => {
    const called = NATIVE_FUNCTIONS[name];
    if (called.answers === "manyCells")
      throw new Error(`Native formulas write ${name} cell by cell.`);
    return called.formula(row, args);
  },
  part: ({ name, args }, number, row) => {
    const called = NATIVE_FUNCTIONS[name];
    if (called.answers === "oneCell") throw new Error(`${name} answers with one cell.`);
    return called.formula(row, args, number);
  },
  ifReadableDate: (_, then, row) => unlessUndated(row.scope, nativeText(then, row)),
  // What judges at a date asks for it itself.
  withDate: (then, row) =>
    then.kind === "call" && NATIVE_FUNCTIONS[then.name].doesWithoutDate === true
      ? `IF(${asOfAddress(row.scope)}="","",${nativeText(then, row)})`
      : nativeText(then, row),
};
