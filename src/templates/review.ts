import { ANSWERED_CHECK, ROW_DATE_OF_1904, UNREADABLE_ROW_DATE } from "../text/sheets/reviewWords";
import { SEVERITY_WORDS } from "../text/sheets/severityWords";
import {
  AS_OF,
  call,
  cell,
  column,
  field,
  fn,
  formulaColumn,
  number,
  op,
  remarks,
  setting,
  text,
} from "./columns";
import type { ColumnKey } from "./vocabulary/columnKeys";
import type { Call, Expression } from "./vocabulary/expression";
import type { ColumnSpec } from "./vocabulary/template";

export const REVIEW_WIDTH_CHARS = 46;
const NOTE_WIDTH_CHARS = 24;
const LONGEST = 500;

const OMITTED: Expression = { kind: "omitted" };
const YEARS: Expression = { kind: "years" };
const RULES = setting("reviewRules");
/** A growth rate is no share of its target. */
const TARGET: Expression = {
  kind: "ifField",
  field: "growthRate",
  then: OMITTED,
  otherwise: column("target"),
};

/** [§14] The first finding about the row's only figure. */
const findingOf = (actual: Expression, previous: Expression = OMITTED): Call =>
  call("REVIEWROW", [
    ...[actual, column("unit"), TARGET, column("base")],
    ...[OMITTED, OMITTED, previous],
    ...[{ kind: "whole", of: actual } as const, RULES, field("nature")],
  ]);

/** [§14] The first finding about the figures of the row's years. */
const FINDING_OF_YEARS = call("REVIEWROW", [
  ...[YEARS, column("unit"), TARGET, column("base")],
  ...[AS_OF, setting("period"), OMITTED],
  ...[{ kind: "whole", of: YEARS } as const, RULES, field("nature")],
]);

/** [§2] Where nothing was found, that the target lies below its base. */
const orBelowBase = (said: Expression): Expression => ({
  kind: "ifField",
  field: "belowBase",
  then: fn("IF", [op(cell("finding"), "=", text("")), field("belowBase"), said]),
  otherwise: said,
});

/**
 * 审核: what was found, and that it was answered where the user has said why. Behind the printed area:
 * it is for those who fill the sheet in.
 */
function reviewColumns(
  finding: Expression,
  before: (said: Expression) => Expression = (said) => said,
): readonly ColumnSpec[] {
  const found = cell("finding");
  const word = SEVERITY_WORDS.check;
  const start = fn("LEFT", [found, number(word.length)]);
  const rest = fn("MID", [found, number(word.length + 1), number(LONGEST)]);
  const isAnswered = fn("AND", [
    op(start, "=", text(word)),
    op(cell("reviewNote"), "<>", text("")),
  ]);
  const said: ColumnSpec["content"] = {
    kind: "formula",
    result: "sentence",
    formula: before(
      orBelowBase(fn("IF", [isAnswered, op(text(ANSWERED_CHECK), "&", rest), found])),
    ),
    where: null,
    // What the plan prints was looked at before it was printed.
    handedOut: { field: "belowBase" },
  };
  const columns: readonly ColumnSpec[] = [
    { ...formulaColumn("finding", 12, "sentence", finding), shown: "hidden" },
    { key: "review", widthChars: REVIEW_WIDTH_CHARS, shown: "always", content: said },
    remarks("reviewNote", NOTE_WIDTH_CHARS),
  ];
  return columns.map((spec) => ({ ...spec, isPrinted: false }));
}

export const reviewOf = (actual: ColumnKey): readonly ColumnSpec[] =>
  reviewColumns(findingOf(column(actual)));

/** [T2] A date that is written and not judged at cannot be read: nothing but that is said of the row. */
const unlessUnreadableDate = (said: Expression): Expression =>
  fn("IF", [
    fn("IFERROR", [
      fn("AND", [op(cell("rowDate"), "<>", text("")), op(cell("asOf"), "=", text(""))]),
      op(number(1), "=", number(1)),
    ]),
    fn("IF", [
      op(fn("DATE", [number(1904), number(1), number(1)]), "=", number(0)),
      text(ROW_DATE_OF_1904),
      text(UNREADABLE_ROW_DATE),
    ]),
    said,
  ]);

export const reviewOfYears: readonly ColumnSpec[] = reviewColumns(
  FINDING_OF_YEARS,
  unlessUnreadableDate,
);

/** The same in functions of every spreadsheet, for a form that units fill in without the add-in. */
export const findingWithoutAddIn = (actual: ColumnKey, previous: ColumnKey): Expression => ({
  kind: "withoutAddIn",
  then: findingOf(column(actual), column(previous)),
});

const WHOLE_PERCENT = 100;

/** [§14] A figure in percent of a whole, without the add-in. */
export const reviewOfPercent = (percent: ColumnKey): readonly ColumnSpec[] =>
  reviewColumns({
    kind: "withoutAddIn",
    then: call("REVIEWROW", [
      ...[column(percent), text("%"), number(WHOLE_PERCENT)],
      ...[OMITTED, OMITTED, OMITTED, OMITTED, OMITTED, RULES],
    ]),
  });
