import type { Expression, PlanFunction } from "../../templates/expression";
import { NATIVE_NOTES } from "../../text/sheets";
import { asOfAddress, formulaText, type FormulaWriter } from "../formula";
import { allocateFormula } from "./allocateFormula";
import { convertFormula } from "./convertFormula";
import type { Dialect, FormulaRow, IndicatorRow } from "./dialect";
import { expectedFormula } from "./expectedFormula";
import { forecastFormula } from "./forecastFormula";
import { growthFormula } from "./growthFormula";
import { marginFormula } from "./marginFormula";
import { narrativeFormula } from "./narrativeFormula";
import { checkFormula, completionFormula, statusFormula } from "./nativeFormulas";
import { nativeHelpers } from "./nativeHelpers";
import { nativeResult } from "./nativeResult";
import { progressFormula } from "./progressFormula";
import { requiredFormula } from "./requiredFormula";
import { scheduleFormula } from "./scheduleFormula";
import { valueFormula } from "./valueFormula";
import { warningFormula } from "./warningFormula";

/**
 * Functions that Excel 2016, WPS and LibreOffice share, with the same results as `PLAN.*`. What a
 * printed figure's notation says is worked out by layout; what a user enters is read in hidden
 * columns.
 */
export const nativeDialect: Dialect = {
  form: "native",
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

type NativeCall<Row> = (row: Row, args: readonly Expression[]) => string;

/** What judges the row's one actual, target and base. */
const INDICATOR_CALLS: Readonly<Partial<Record<PlanFunction, NativeCall<IndicatorRow>>>> = {
  CHECK: checkFormula,
  COMPLETION: completionFormula,
  EXPECTED: expectedFormula,
  FORECAST: forecastFormula,
  MARGIN: marginFormula,
  REQUIRED: requiredFormula,
  STATUS: statusFormula,
  WARNING: warningFormula,
};

/** What needs no indicator. */
const OTHER_CALLS: Readonly<Partial<Record<PlanFunction, NativeCall<FormulaRow>>>> = {
  CONVERT: convertFormula,
  GROWTH: growthFormula,
  NARRATIVE: narrativeFormula,
  PROGRESS: progressFormula,
  VALUE: valueFormula,
};

/** One cell of what they answer with. */
const PARTS: Readonly<Partial<Record<PlanFunction, NativePart>>> = {
  ALLOCATE: allocateFormula,
  SCHEDULE: scheduleFormula,
};

type NativePart = (row: IndicatorRow, args: readonly Expression[], number: number) => string;

const nativeText = (expression: Expression, row: FormulaRow): string =>
  formulaText(expression, row, WRITER);

const WRITER: FormulaWriter = {
  call: (name, args, row) => {
    const { indicator } = row;
    const other = OTHER_CALLS[name];
    if (other !== undefined) return other(row, args);
    const judge = INDICATOR_CALLS[name];
    if (judge === undefined || indicator === null)
      throw new Error(`${name} has no native formula.`);
    return judge({ ...row, indicator }, args);
  },
  part: ({ name, args }, number, row) => {
    const { indicator } = row;
    const write = PARTS[name];
    if (write === undefined || indicator === null)
      throw new Error(`${name} has no native formula.`);
    return write({ ...row, indicator }, args, number);
  },
  // What judges at a date asks for it itself; a summary sentence can do without.
  withDate: (then, row) =>
    then.kind === "call" && then.name === "NARRATIVE"
      ? `IF(${asOfAddress(row.scope)}="","",${nativeText(then, row)})`
      : nativeText(then, row),
};
