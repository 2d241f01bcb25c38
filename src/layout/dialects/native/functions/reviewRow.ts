import { numberFigure, type Figure } from "../../../../rules/figures/figure";
import { parseFigure } from "../../../../rules/notation/notation";
import { findingsOf, reviewEntry } from "../../../../rules/reviewing/review";
import {
  gradesOf,
  isTotalRow,
  numberInUnit,
  type ReviewedRow,
} from "../../../../rules/reviewing/reviewedRow";
import {
  DEFAULT_SETTINGS,
  limitOf,
  REVIEW_RULES,
  type ReviewRuleId,
} from "../../../../rules/reviewing/reviewRules";
import { reviewedIndicator } from "../../../../plan/returnRules";
import type { Call, Expression } from "../../../../templates/vocabulary/expression";
import { HELPER_WORDS } from "../../../../text/sheets/helperWords";
import { findingText, RULE_STATES } from "../../../../text/sheets/reviewWords";
import { absoluteAddress, cellAddress, sheetPrefix } from "../../../cells/address";
import { wholeRowOf } from "../../../formula";
import type { FormulaScope } from "../../../formulaScope";
import type { FormulaRow, HelperColumn } from "../../dialect";
import { actualAtHandOut } from "../atHandOut";
import { dateCells } from "../dates";
import type { NativeFunction } from "../nativeFunction";
import { printedArgument } from "../printedArguments";
import { cellIn, EMPTY, formulaContent, literal } from "../references";
import { type EntryPlace, readingHelpers, stepCell, stepKey } from "../reviewing/entryHelpers";
import {
  checkFormula,
  errorFormula,
  type Reference,
  type TestedEntry,
} from "../reviewing/entryTests";

/** [§14] The first finding about a row's figure, or about the figures of its years. */
export const REVIEWROW: NativeFunction = {
  answers: "oneCell",
  doesWithoutDate: true,
  formula,
  atHandOut,
  helpers: ({ calls, columnKeys }) => {
    const args = calls.get("REVIEWROW");
    return args === undefined ? [] : reviewHelpers(args, columnKeys);
  },
};

/** 错误 of every year before 核实 of any. */
function formula({ scope }: FormulaRow, args: Call["args"]): string {
  const entries = entriesOf(args, [...scope.columns.keys()]);
  const cells = (["error", "check"] as const).flatMap((step) =>
    entries.map((entry) => stepCell(entry, step, scope)),
  );
  return cells.reduceRight((otherwise, cell) => `IF(${cell}<>"",${cell},${otherwise})`, `""`);
}

/** [C2] The sum of the years as they were read, or the latest of them. */
export function reviewedToDate({ scope }: FormulaRow): string {
  const years = entriesOf([{ kind: "years" }], [...scope.columns.keys()]);
  const values = years.map((entry) => stepCell(entry, "value", scope));
  if (scope.isTotal) return `SUM(${values.join(",")})`;
  return values.reduce((otherwise, value) => `IF(${value}<>"",${value},${otherwise})`, `""`);
}

const YEAR_KEY = /^y\d+$/u;

/** The figures that are reviewed: a column, or one for every year. */
function entriesOf([entries]: Call["args"], columnKeys: readonly string[]): readonly EntryPlace[] {
  if (entries?.kind === "years") {
    return columnKeys
      .filter((key) => YEAR_KEY.test(key))
      .map((_, index) => ({
        name: `review${index + 1}`,
        year: index + 1,
        cell: ({ yearColumns, row }) => `$${cellAddress(row, (yearColumns?.first ?? 0) + index)}`,
      }));
  }
  return [entryIn(entries, "review")];
}

function entryIn(argument: Expression | undefined, name: string): EntryPlace {
  if (argument?.kind !== "column") throw new Error("A figure that is reviewed stands in a column.");
  return { name, year: null, cell: (scope) => cellIn(scope, argument.key) };
}

/** Last year's figure, where it is entered beside the row's. */
const previousOf = ([, , , , , , previous]: Call["args"]): EntryPlace | null =>
  previous?.kind === "column" ? entryIn(previous, "previous") : null;

function reviewHelpers(args: Call["args"], columnKeys: readonly string[]): readonly HelperColumn[] {
  const entries = entriesOf(args, columnKeys);
  const previous = previousOf(args);
  const grades = (row: FormulaRow): number | null | undefined => {
    const reviewed = reviewedRow(row, args);
    return reviewed === null ? undefined : gradesOf(reviewed);
  };
  return [
    ...(["E8", "E10"] as const).map(limitHelper),
    ...[...entries, ...(previous === null ? [] : [previous])].flatMap((entry) =>
      readingHelpers(entry, grades),
    ),
    ...entries.flatMap((entry) =>
      (["error", "check"] as const).map((step): HelperColumn => ({
        key: stepKey(entry, step),
        heading: HELPER_WORDS.review[step](entry.year),
        setting: null,
        content: (row) => {
          const tested = testedEntry(entry, entries, previous, row, args);
          if (tested === null) return EMPTY;
          return formulaContent(step === "error" ? errorFormula(tested) : checkFormula(tested));
        },
      })),
    ),
  ];
}

const limitKey = (rule: ReviewRuleId): string => `review.limit.${rule}`;

/** The limit as 规则设置 sets it; anything but a number there leaves the default. */
const limitHelper = (rule: "E8" | "E10"): HelperColumn => ({
  key: limitKey(rule),
  heading: HELPER_WORDS.reviewLimit(rule),
  setting: null,
  content: ({ scope }) => {
    const usual = literal(limitOf(rule, DEFAULT_SETTINGS));
    const cell = ruleCell(rule, scope);
    return formulaContent(
      cell === null ? usual : `IF(ISNUMBER(${cell}),IF(${cell}>0,${cell},${usual}),${usual})`,
    );
  },
});

/** Where 规则设置 says of a rule what holds; null where there is none. */
function ruleCell(rule: ReviewRuleId, { settings }: FormulaScope): string | null {
  const cells = settings.get("reviewRules");
  if (cells === undefined) return null;
  const offset = REVIEW_RULES.findIndex(({ id }) => id === rule);
  const prefix = cells.sheet === null ? "" : sheetPrefix(cells.sheet);
  return `${prefix}${absoluteAddress(cells.row + offset, cells.column)}`;
}

function testedEntry(
  entry: EntryPlace,
  entries: readonly EntryPlace[],
  previous: EntryPlace | null,
  formulaRow: FormulaRow,
  args: Call["args"],
): TestedEntry | null {
  const row = reviewedRow(formulaRow, args);
  if (row === null) return null;
  const { scope, table } = formulaRow;
  const isDated = entry.year !== null && scope.columns.has("asOf");
  const date = isDated ? dateCells(scope) : null;
  const wholeRow = args[7]?.kind === "whole" ? wholeRowOf(formulaRow) : null;
  const values = entries.map((each) => stepCell(each, "value", scope));
  return {
    entry,
    row,
    scope,
    year: entry.year === null ? null : table.period.firstYear + entry.year - 1,
    previous:
      entry.year === null
        ? cellReference(previous === null ? null : stepCell(previous, "value", scope))
        : yearBefore(entry.year, values, row),
    whole: wholeRow === null ? null : stepCell(entry, "value", { ...scope, row: wholeRow }),
    date: date === null ? null : { year: date.year, elapsed: date.elapsed },
    values: entry.year === null ? [] : values,
    isOn: (rule) => {
      const cell = ruleCell(rule, scope);
      return cell === null ? null : `${cell}<>"${RULE_STATES.off}"`;
    },
    limit: (rule) => cellIn(scope, limitKey(rule)),
  };
}

const cellReference = (formula: string | null): Reference | null =>
  formula === null ? null : { formula, isCell: true };

/** The base is the figure of the year before the first; the last plan's total is not. */
function yearBefore(year: number, values: readonly string[], row: ReviewedRow): Reference | null {
  if (year > 1) return cellReference(values[year - 2] ?? null);
  const base = isTotalRow(row) ? null : numberInUnit(row.base, row.unit);
  return base === null || base <= 0 ? null : { formula: literal(base), isCell: false };
}

/** What the row prints; null for a row that is about nothing. */
function reviewedRow(row: FormulaRow, [, unit, target]: Call["args"]): ReviewedRow | null {
  if (target?.kind === "number") {
    const { value } = target;
    const figure = numberFigure(value, 0, null, false, null, literal(value));
    return {
      unit: String(printedArgument(unit, row) ?? ""),
      target: figure,
      base: null,
      nature: null,
    };
  }
  const { indicator, fields } = row;
  if (indicator === null) return null;
  const printed = reviewedIndicator(indicator);
  return {
    ...printed,
    target: printed.target === null ? null : ownTarget(printed.target, fields["target"]),
  };
}

/** A unit's own part of the target, where the form shows that. */
function ownTarget(target: Figure, shown: string | number | null | undefined): Figure {
  if (typeof shown !== "string" || shown === target.text) return target;
  const own = parseFigure(shown);
  return own.ok && own.value !== null ? own.value : target;
}

/** Only the column of actuals has figures from the start. */
function atHandOut(row: FormulaRow, args: Call["args"]): string {
  const { indicator } = row;
  const reviewed = reviewedRow(row, args);
  const [entries] = args;
  if (indicator === null || reviewed === null || entries?.kind !== "column") return "";
  const actual = actualAtHandOut({ ...row, indicator }, args);
  const whole = row.table.indicators.find(
    ({ number, unit }) => number === indicator.partOf && unit === indicator.unit,
  );
  const outcomes = reviewEntry({
    entry: actual?.text ?? null,
    row: reviewed,
    previous: null,
    whole: args[7]?.kind === "whole" ? (whole?.actual ?? null) : null,
    settings: DEFAULT_SETTINGS,
  });
  const [first] = findingsOf([outcomes], null);
  return first === undefined ? "" : findingText(first);
}
