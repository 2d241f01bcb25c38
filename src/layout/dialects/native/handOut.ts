import type { Indicator } from "../../../plan/plan";
import { isSplit } from "../../../rules/breakdown/isSplit";
import { yearCourse } from "../../../rules/breakdown/yearCourse";
import type {
  BalanceOf,
  Call,
  Expression,
  Operator,
} from "../../../templates/vocabulary/expression";
import { BALANCE_WORDS } from "../../../text/sheets/breakdown";
import { ATTRIBUTE_WORDS } from "../../../text/sheets/sheets";
import { STATUS_WORDS } from "../../../text/words";
import { chosenByField, courseOf, fieldCase, partNumber, targetCase } from "../../formula";
import type { FormulaResult } from "../../sheetModel";
import type { FormulaRow } from "../dialect";
import { isDated, statusesAtHandOut } from "./atHandOut";
import { NATIVE_FUNCTIONS } from "./nativeFunctions";

/**
 * What a formula shows on the sheet as it is handed out, for programs that show files without
 * calculating them: the printed actuals at the end of their period, blanks elsewhere. Null: not known.
 */
export function resultAtHandOut(expression: Expression, row: FormulaRow): FormulaResult | null {
  switch (expression.kind) {
    case "withDate":
      return isDated(row) ? resultAtHandOut(expression.then, row) : "";
    case "byField":
      return resultAtHandOut(fieldCase(expression, row), row);
    case "call":
      return callResult(expression, row);
    case "part":
      return partResult(expression, row);
    case "toDate":
    case "missingYear":
    case "missingUnits":
      return "";
    case "lastReported":
      return 0;
    case "unlessMissing":
      return resultAtHandOut(expression.then, row);
    case "setting":
      return expression.setting === "asOf" && row.table.kind === "targets" ? "" : null;
    case "number":
      return expression.value;
    // What the plan prints stands there too; what is computed from entries is blank without them.
    case "linked":
      if (expression.sheet !== "monitoring") return null;
      return row.scope.links.monitoring === null ? "" : (row.fields[expression.key] ?? "");
    case "ifField":
      return resultAtHandOut(chosenByField(expression, row.fields), row);
    case "cell":
      return row.fields[expression.key] ?? null;
    case "op":
      return quotientOrDifference(expression, row);
    case "text":
      return expression.text;
    case "byTarget":
      return resultAtHandOut(expression.cases[targetCase(row)], row);
    case "byCourse":
      return resultAtHandOut(expression.cases[courseOf(row)], row);
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
    case "whole":
    case "cellOfRow":
    case "omitted":
      return null;
    // Nothing that is printed is under 错误.
    case "unlessWrong":
    case "ifReadableDate":
    case "withoutAddIn":
      return resultAtHandOut(expression.then, row);
    default:
      return expression satisfies never;
  }
}

/** What is asked of entries that are not there yet; anything else is for the program that calculates. */
function functionResult(
  { name, args }: Extract<Expression, { kind: "fn" }>,
  row: FormulaRow,
): FormulaResult | null {
  if (name === "COUNTIF" || name === "COUNTA") {
    if (args[0]?.kind === "years") return 0;
    return args[0] !== undefined && isWeights(args[0]) ? givenWeights(row) : null;
  }
  if (name === "SUM") return args.every(isWeights) ? sumOfWeights(row) : null;
  const [condition, yes, no] = args;
  if (name !== "IF" || condition?.kind !== "op") return null;
  const left = resultAtHandOut(condition.left, row);
  const right = resultAtHandOut(condition.right, row);
  if (left === null || right === null) return null;
  const truths: Readonly<Partial<Record<Operator, boolean>>> = {
    "=": left === right,
    "<": left < right,
  };
  const chosen = truths[condition.operator] === true ? yes : no;
  return chosen === undefined ? null : resultAtHandOut(chosen, row);
}

function quotientOrDifference(
  { operator, left, right }: Extract<Expression, { kind: "op" }>,
  row: FormulaRow,
): number | null {
  const [one, other] = [resultAtHandOut(left, row), resultAtHandOut(right, row)];
  if (typeof one !== "number" || typeof other !== "number") return null;
  if (operator === "/") return one / other;
  return operator === "-" ? one - other : null;
}

/** What is handed out is from 0 on, and stands there or not. */
const givenWeights = ({ units }: FormulaRow): number =>
  units.filter(({ weight }) => weight !== null).length;

/** An extra row's cells of the units hold their weights. */
const isWeights = (part: Expression): boolean => part.kind === "units" && part.row === "weights";

const sumOfWeights = ({ units }: FormulaRow): number =>
  units.reduce((sum, { weight }) => sum + (weight ?? 0), 0);

function callResult({ name, args }: Call, row: FormulaRow): FormulaResult | null {
  const called = NATIVE_FUNCTIONS[name];
  return called.answers === "oneCell" ? called.atHandOut(row, args) : null;
}

function partResult(
  { of: { name, args }, number }: Extract<Expression, { kind: "part" }>,
  row: FormulaRow,
): FormulaResult | null {
  const called = NATIVE_FUNCTIONS[name];
  return called.answers === "manyCells"
    ? called.atHandOut(row, args, partNumber(number, row.scope))
    : null;
}

/** [B1, B2] What a check of 目标分解表 shows as handed out, with the weights that the units came with. */
function balanceResult(of: BalanceOf, { indicator, table, units }: FormulaRow): string {
  const sum = units.reduce((whole, { weight }) => whole + (weight ?? 0), 0);
  const lacksWeights = sum === 0 || units.some(({ weight }) => weight === null);
  const hasNoCourse = ({ target, base }: Indicator): boolean =>
    yearCourse(target, base) === "unknown";
  const hasNoParts = ({ target, unit }: Indicator): boolean =>
    lacksWeights && isSplit(target, unit);
  switch (of) {
    case "weights":
      return lacksWeights
        ? BALANCE_WORDS.noWeights
        : `${BALANCE_WORDS.sum}${Number(sum.toFixed(10))}`;
    case "years":
      return indicator !== null && hasNoCourse(indicator)
        ? BALANCE_WORDS.noCourse
        : BALANCE_WORDS.balanced;
    case "units":
      return indicator !== null && hasNoParts(indicator)
        ? BALANCE_WORDS.noWeights
        : BALANCE_WORDS.balanced;
    case "allYears":
      return counted(table.indicators.filter(hasNoCourse).length);
    case "allUnits":
      return counted(table.indicators.filter(hasNoParts).length);
  }
}

const counted = (open: number): string =>
  open === 0 ? BALANCE_WORDS.balanced : `${BALANCE_WORDS.notBalanced}${open}${BALANCE_WORDS.rows}`;

type SheetFunction = Extract<Expression, { kind: "fn" }>;

/**
 * [§8] What counting a table's statuses gives on the sheet as it is handed out: COUNTIF, COUNTIFS with
 * an attribute, and whether anything is judged, SUMPRODUCT(LEN(…)). Null: not known.
 */
function countResult({ name, args }: SheetFunction, { table }: FormulaRow): number | null {
  const narrated = statusesAtHandOut(table);
  if (narrated === null) return null;
  const words = narrated.map(({ status, isBinding }) => ({
    status: STATUS_WORDS[status],
    attribute: ATTRIBUTE_WORDS[isBinding === true ? "binding" : "anticipatory"],
  }));
  if (name === "SUMPRODUCT") return words.reduce((sum, { status }) => sum + status.length, 0);
  const [, status, , attribute] = args.map((arg) => (arg.kind === "text" ? arg.text : null));
  return words.filter(
    (word) => word.status === status && (attribute == null || word.attribute === attribute),
  ).length;
}

/** Whether a function counts statuses, so that `countResult` knows what it gives. */
const countsStatuses = ({ name, args: [first] }: SheetFunction): boolean =>
  (name.startsWith("COUNTIF") && isStatusColumn(first)) ||
  (name === "SUMPRODUCT" && first?.kind === "fn" && isLengthOfStatus(first));

const isLengthOfStatus = ({ name, args: [first] }: SheetFunction): boolean =>
  name === "LEN" && isStatusColumn(first);

const isStatusColumn = (column: Expression | undefined): boolean =>
  column?.kind === "range" && column.key === "status";
