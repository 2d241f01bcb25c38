import { check } from "../../rules/check";
import { completion } from "../../rules/completion";
import { expected } from "../../rules/expected";
import type { Figure } from "../../rules/figure";
import { margin } from "../../rules/margin";
import { printFigure } from "../../rules/notation";
import type { PlanDate } from "../../rules/planDate";
import { readPrintedRatio } from "../../rules/printedRatio";
import { progressPercent } from "../../rules/progress";
import type { Reason } from "../../rules/reasons";
import { required } from "../../rules/required";
import type { Result } from "../../rules/result";
import { status } from "../../rules/status";
import { DEFAULT_THRESHOLDS } from "../../rules/thresholds";
import { DEFAULT_WARNING_THRESHOLDS, warning } from "../../rules/warning";
import type { Call, Expression, Operator, PlanFunction } from "../../templates/expression";
import { COMPLETION_WORDS, STATUS_WORDS, VERDICT_WORDS, WARNING_WORDS } from "../../text/words";
import { chosenByField, courseOf, fieldCase, partNumber, targetCase } from "../formula";
import type { FormulaResult } from "../sheetModel";
import { balanceResult } from "./balanceResult";
import { convertedOf } from "./convertFormula";
import { countResult, countsStatuses } from "./countResult";
import type { FormulaRow, IndicatorRow } from "./dialect";
import { growthOf } from "./growthFormula";
import { narrativeResult } from "./narrativeResult";
import { nativeError } from "./nativeError";
import { partResult } from "./partResult";
import { valueOf } from "./valueFormula";
import { isRaised } from "./warningFormula";

/**
 * What a formula shows on the sheet as it is handed out, for programs that show files without
 * calculating them: the printed actuals at the end of their period, blanks elsewhere. Null: not known.
 */
export function nativeResult(expression: Expression, row: FormulaRow): FormulaResult | null {
  switch (expression.kind) {
    case "withDate":
      return isDated(row) ? nativeResult(expression.then, row) : "";
    case "byField":
      return nativeResult(fieldCase(expression, row), row);
    case "call":
      return callResult(expression, row);
    case "part": {
      const { indicator } = row;
      const number = partNumber(expression.number, row.scope);
      const part =
        indicator === null ? null : partResult(expression.of.name, { ...row, indicator }, number);
      return part === null ? null : shown(part, (value) => value);
    }
    case "toDate":
      return "";
    case "setting":
      return expression.setting === "asOf" && row.table.kind === "targets" ? "" : null;
    case "number":
      return expression.value;
    // What the plan prints stands there too; what is computed from entries is blank without them.
    case "linked":
      return expression.sheet === "monitoring" ? (row.fields[expression.key] ?? "") : null;
    case "ifField":
      return nativeResult(chosenByField(expression, row.fields), row);
    case "cell":
      return row.fields[expression.key] ?? null;
    case "op":
      return quotientOrDifference(expression, row);
    case "text":
      return expression.text;
    case "byTarget":
      return nativeResult(expression.cases[targetCase(row)], row);
    case "byCourse":
      return nativeResult(expression.cases[courseOf(row)], row);
    case "balance":
      return balanceResult(expression.of, row);
    case "field":
      return row.fields[expression.field] ?? "";
    case "fn":
      return countsStatuses(expression)
        ? countResult(expression, row)
        : functionResult(expression, row);
    // What these refer to is for the program that calculates.
    case "column":
    case "range":
    case "years":
    case "units":
    case "yearOfColumn":
    case "numberOfColumn":
    case "asOf":
    case "finding":
      return null;
    default:
      return expression satisfies never;
  }
}

/** What is asked of entries that are not there yet; anything else is for the program that calculates. */
function functionResult(
  { name, args }: Extract<Expression, { kind: "fn" }>,
  row: FormulaRow,
): FormulaResult | null {
  if (name === "COUNTA") return args.every(({ kind }) => kind === "years") ? 0 : null;
  if (name === "SUM") return args.every(isWeights) ? sumOfWeights(row) : null;
  const [condition, yes, no] = args;
  if (name !== "IF" || condition?.kind !== "op") return null;
  const left = nativeResult(condition.left, row);
  const right = nativeResult(condition.right, row);
  if (left === null || right === null) return null;
  const truths: Readonly<Partial<Record<Operator, boolean>>> = {
    "=": left === right,
    "<": left < right,
  };
  const chosen = truths[condition.operator] === true ? yes : no;
  return chosen === undefined ? null : nativeResult(chosen, row);
}

function quotientOrDifference(
  { operator, left, right }: Extract<Expression, { kind: "op" }>,
  row: FormulaRow,
): number | null {
  const [one, other] = [nativeResult(left, row), nativeResult(right, row)];
  if (typeof one !== "number" || typeof other !== "number") return null;
  if (operator === "/") return one / other;
  return operator === "-" ? one - other : null;
}

/** An extra row's cells of the units hold their weights. */
const isWeights = (part: Expression): boolean => part.kind === "units" && part.row !== null;

const sumOfWeights = ({ units }: FormulaRow): number =>
  units.reduce((sum, { weight }) => sum + (weight ?? 0), 0);

function callResult(called: Call, row: FormulaRow): FormulaResult | null {
  const { name, args } = called;
  const date = dateOf(called, row);
  switch (name) {
    case "PROGRESS":
      return progressPercent(date, row.table.period);
    case "GROWTH":
      return shown(growthOf(row, args), (value) => value ?? "");
    case "VALUE":
      return shown(valueOf(row, args), (value) => value ?? "");
    case "NARRATIVE":
      return narrativeResult(row);
    case "CONVERT":
      return shown(convertedOf(row, args), (value) => value ?? "");
    default: {
      const { indicator } = row;
      const answer = RESULTS[name];
      return answer === undefined || indicator === null
        ? null
        : answer({ ...row, indicator }, args, date);
    }
  }
}

/** Results are those of the period's end; a running plan, and a row of its own date, has none yet. */
const isDated = ({ table, scope }: FormulaRow): boolean =>
  table.kind === "results" && !scope.columns.has("asOf");

/** The end of the period, or of the column's year where that is what the formula is about. */
function dateOf({ args }: Call, { table, scope }: FormulaRow): PlanDate {
  const isOfColumn = args.some(({ kind }) => kind === "yearOfColumn");
  const year = (isOfColumn ? scope.spread?.year : null) ?? table.period.lastYear;
  return { year, month: 12, day: 31 };
}

/** Only the column of actuals has figures from the start; the years are empty. */
function actualOf(args: readonly Expression[], { indicator }: IndicatorRow): Figure | null {
  const isPrinted = args.some(
    ({ kind, ...rest }) => kind === "column" && "key" in rest && rest.key === "actual",
  );
  return isPrinted ? indicator.actual : null;
}

type Answer = (row: IndicatorRow, args: readonly Expression[], date: PlanDate) => FormulaResult;

const RESULTS: Readonly<Partial<Record<PlanFunction, Answer>>> = {
  COMPLETION: (row, args) =>
    shown(completion(actualOf(args, row), row.indicator.target), (value) =>
      typeof value === "string" ? COMPLETION_WORDS[value] : (value ?? ""),
    ),
  STATUS: (row, args) =>
    shown(status(standingOf(row, args), DEFAULT_THRESHOLDS), (word) => STATUS_WORDS[word]),
  WARNING: (row, args) =>
    shown(
      warning(standingOf(row, args), isRaised(row, args), DEFAULT_WARNING_THRESHOLDS),
      (level) => (level === null ? "" : WARNING_WORDS[level]),
    ),
  EXPECTED: ({ indicator: { target, base }, table: { period } }, _, date) =>
    shown(expected(target, date, base, period), (value) =>
      typeof value === "number" ? value : printFigure(value),
    ),
  // No year is reported yet.
  FORECAST: () => "",
  MARGIN: (row, args) =>
    shown(margin(actualOf(args, row), row.indicator.target), (value) => value ?? ""),
  REQUIRED: (row, args, date) =>
    shown(
      required(actualOf(args, row), row.indicator.target, date, row.table.period),
      (value) => value ?? "",
    ),
  CHECK: (row, args) => {
    const printed = readPrintedRatio(row.indicator.printedCompletion);
    if (!printed.ok) return errorOf(printed.reason);
    return shown(check(printed.value, actualOf(args, row), row.indicator.target), (verdict) => {
      if (verdict === null) return "";
      if (verdict.kind !== "differs") return VERDICT_WORDS[verdict.kind];
      const { computed } = verdict;
      return VERDICT_WORDS.differs(
        typeof computed === "string" ? computed : COMPLETION_WORDS[computed.word],
      );
    });
  },
};

/** [§6] Judged as at the end of the period. */
function standingOf(row: IndicatorRow, args: readonly Expression[]): Parameters<typeof status>[0] {
  const { target, base } = row.indicator;
  return { actual: actualOf(args, row), target, base, period: row.table.period, date: null };
}

function shown<T>(result: Result<T>, words: (value: T) => FormulaResult): FormulaResult {
  return result.ok ? words(result.value) : errorOf(result.reason);
}

const errorOf = (reason: Reason): FormulaResult => ({ error: nativeError(reason) });
