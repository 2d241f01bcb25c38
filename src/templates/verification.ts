import { FINDING, HIGHEST, LOWEST, RECOMPUTED } from "./checkFormulas";
import { fn, formulaColumn, printed, range } from "./columns";
import type { ColumnSpec, Template } from "./template";

/** Filled where the row is a check at all. */
const WHERE = "checkKind";
const NUMBER_CHARS = 10;

const named = (spec: ColumnSpec, words: string): ColumnSpec => ({ ...spec, words });
const hidden = (spec: ColumnSpec): ColumnSpec => ({ ...spec, shown: "hidden" });

/** What the printed texts say as numbers, for the verdicts to compare. */
const HIDDEN_NUMBERS = [
  "printedNumber",
  "decimals",
  "number1",
  "slack1",
  "number2",
  "slack2",
  "others",
] as const;

/**
 * 规划数字校核: every figure of the plan that can be recomputed or stands in two places. The columns
 * have the keys of a table of ratios, which is what most of them are; their headings are their own.
 */
export const verification: Template = {
  id: "verification",
  version: 1,
  tableKinds: ["targets"],
  refersTo: [],
  asks: [],
  settings: [],
  parts: [
    {
      kind: "table",
      key: "checks",
      rows: "checks",
      judged: "actual",
      columns: [
        printed("number", 6),
        printed("item", 34),
        named(printed("printedCompletion", 13), "printedFigure"),
        printed("unit", 9),
        named(printed("actual", 12), "figure1"),
        named(printed("target", 12), "figure2"),
        printed("inputUnit", 9),
        named(formulaColumn("completion", 13, "number", RECOMPUTED, WHERE), "recomputed"),
        named(formulaColumn("check", 25, "words", FINDING, WHERE), "finding"),
        printed("source", 80),
        printed("note", 38, "whereAny"),
        ...HIDDEN_NUMBERS.map((key) => printed(key, NUMBER_CHARS, "hidden")),
        hidden(formulaColumn("lowest", NUMBER_CHARS, "number", LOWEST, "interval")),
        hidden(formulaColumn("highest", NUMBER_CHARS, "number", HIGHEST, "interval")),
      ],
    },
    {
      kind: "table",
      key: "verdicts",
      rows: "verdicts",
      judged: null,
      columns: [
        printed("number", 6),
        printed("verdict", 34),
        formulaColumn(
          "count",
          14,
          "number",
          fn("COUNTIF", [range("checks", "check"), { kind: "field", field: "pattern" }]),
        ),
      ],
    },
  ],
  frozenColumns: 2,
};
