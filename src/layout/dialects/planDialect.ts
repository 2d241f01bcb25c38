import type { Expression, PlanFunction } from "../../templates/vocabulary/expression";
import {
  asOfAddress,
  COUNTS_FROM_1904,
  formulaText,
  type FormulaWriter,
  isReviewed,
  reportedYears,
  settingAddress,
  yearsReference,
} from "../formula";
import type { FormulaScope } from "../formulaScope";
import type { Dialect, FormulaRow } from "./dialect";
import { NAMESPACE } from "./namespace";
import { helperColumns } from "./native/helperColumns";
import { nativeText } from "./nativeDialect";

/** `PLAN.*`: short formulas that need the add-in. */
export const planDialect: Dialect = {
  form: "functions",
  content: (expression, row) => ({ kind: "formula", formula: `=${planText(expression, row)}` }),
  helpers: (table) => (table.isWithoutAddIn ? helperColumns(table) : []),
  judgedDate: (date, scope) => unlessUnreadable(date, date, scope),
  isUnreadableDate: (date, { scope }) =>
    `AND(${settingAddress("asOf", scope) ?? `""`}="",${date}<>"")`,
  notes: [],
};

/**
 * Excel hands an empty cell to a custom function as 0, so no cell that may be empty goes bare into
 * one: `IF(E6="","",E6)`.
 */
const planText = (expression: Expression, row: FormulaRow): string =>
  formulaText(expression, row, WRITER);

const WRITER: FormulaWriter = {
  call,
  withoutAddIn: nativeText,
  toDate,
  part: ({ name, args }, number, row) => `INDEX(${call(name, args, row)},1,${number})`,
  withDate,
  ifReadableDate: (date, then, row) =>
    unlessUnreadable(planText(date, row), planText(then, row), row.scope),
};

/** Omitted arguments at the end are left away: `PLAN.STATUS(F6,E6,,,"…")` keeps those in between. */
function call(name: PlanFunction, args: readonly Expression[], row: FormulaRow): string {
  // The review looks at what was entered, its unit with it.
  const seen = name === "REVIEWROW" ? { ...row, scope: { ...row.scope, ownUnit: null } } : row;
  const texts = args.map((argument) => argumentText(argument, seen));
  const used = texts.findLastIndex((text) => text !== "") + 1;
  return `${NAMESPACE}.${name}(${texts.slice(0, used).join(",")})`;
}

/** A row or column of cells goes in like a single one: `IF(F6:J6="","",F6:J6)`. */
function argumentText(argument: Expression, row: FormulaRow): string {
  const text = planText(argument, row);
  const isMany = ["years", "units", "range"].includes(argument.kind);
  if (!isMany || text === "") return text;
  const filled = `IF(${text}="","",${text})`;
  return argument.kind === "years" ? withoutUnit(filled, row.scope) : filled;
}

/** [E3] A figure may be entered with its row's unit. */
const withoutUnit = (text: string, scope: FormulaScope): string =>
  scope.ownUnit === null || !isReviewed(scope) ? text : `SUBSTITUTE(${text},"${scope.ownUnit}","")`;

function toDate({ scope }: FormulaRow): string {
  const years = yearsReference(scope);
  if (scope.isTotal)
    return `${NAMESPACE}.TOTAL(${withoutUnit(`IF(${years}="","",${years})`, scope)})`;
  const latest = `LOOKUP(2,1/${reportedYears(years)},${years})`;
  return `IFERROR(${NAMESPACE}.VALUE(${withoutUnit(latest, scope)}),"")`;
}

/**
 * The date is read as PROGRESS reads it, which answers with a number or not. A function is not told where a
 * workbook counts its days from: from 1904, the number of a day goes in as a text, which is no date.
 */
function unlessUnreadable(date: string, then: string, scope: FormulaScope): string {
  const period = settingAddress("period", scope) ?? "";
  const day = `IF(${COUNTS_FROM_1904},${date}&"",${date})`;
  return `IF(ISNUMBER(${NAMESPACE}.PROGRESS(${day},${period})),${then},"")`;
}

function withDate(then: Expression, row: FormulaRow): string {
  return `IF(${asOfAddress(row.scope)}="","",${planText(then, row)})`;
}
