import type { Status } from "../rules/judging/status";
import { STATUS_ORDER } from "../rules/judging/summary";
import { OVERVIEW_WORDS } from "../text/sheets/parts";
import { MISSING_START, STATUS_WORDS, WARNING_WORDS } from "../text/words";
import {
  cell,
  field,
  fn,
  formulaColumn,
  number,
  op,
  PERIOD_AND_TAKEN_DATE,
  printed,
  range,
  requiredPerYear,
  text,
} from "./columns";
import type { ColumnKey } from "./vocabulary/columnKeys";
import type { Expression } from "./vocabulary/expression";
import type { ColumnSpec, ResultKind, Template } from "./vocabulary/template";

const TABLE = "indicators";
const BLANK = text("");

const gap = (key: ColumnKey, widthChars: number): ColumnSpec => ({
  key,
  widthChars,
  shown: "always",
  content: { kind: "gap" },
});

/** [E13] 缺2022年 */
const lacksYear = (key: ColumnKey): Expression =>
  op(fn("LEFT", [cell(key), number(MISSING_START.length)]), "=", text(MISSING_START));

const isWord = (key: ColumnKey, word: string): Expression => op(cell(key), "=", text(word));
const { behindSchedule, notCompleted, boundBroken } = STATUS_WORDS;
const { red, yellow } = WARNING_WORDS;
const ROW = fn("ROW", []);
/** Behind every red one; a sheet has fewer rows. */
const BEHIND_RED = 100_000;

/** What is late or warned of, in the order of the rows, which are binding first. No two are equal. */
const LATE_ORDER: Expression = fn("IFERROR", [
  fn("IF", [
    fn("OR", [
      ...[behindSchedule, notCompleted, boundBroken].map((word) => isWord("status", word)),
      ...[red, yellow].map((word) => isWord("warning", word)),
      lacksYear("status"),
    ]),
    ROW,
    BLANK,
  ]),
  BLANK,
]);

/** The same of the warnings, red ones first. */
const WARNING_ORDER: Expression = fn("IFERROR", [
  fn("IF", [
    isWord("warning", red),
    ROW,
    fn("IF", [isWord("warning", yellow), op(ROW, "+", number(BEHIND_RED)), BLANK]),
  ]),
  BLANK,
]);

/** What each remaining year must bring; blank where nothing is asked for or no year is left. */
const YEARLY_NEED: Expression = {
  kind: "byField",
  field: "hasYearlyNeed",
  cases: {
    yes: fn("IF", [
      fn("OR", [
        op(cell("toDate"), "=", BLANK),
        op(cell("asOf"), "=", BLANK),
        isWord("toDate", STATUS_WORDS.inError),
        op(cell("progress"), ">=", number(100)),
        lacksYear("toDate"),
      ]),
      BLANK,
      requiredPerYear("toDate"),
    ]),
  },
};

/** Which row of the table is the first, the second … by an order; blank where there are fewer. */
function placeBy(order: ColumnKey): Expression {
  const place: Expression = fn("IF", [
    op(fn("COUNT", [range(TABLE, order)]), "<", field("place")),
    BLANK,
    fn("MATCH", [
      fn("SMALL", [range(TABLE, order), field("place")]),
      range(TABLE, order),
      number(0),
    ]),
  ]);
  return { kind: "byField", field: "role", cases: { first: place, other: place } };
}

/** What the row at a place has in a column. */
const picked = (place: ColumnKey, key: ColumnKey, otherwise: Expression = BLANK): Expression =>
  fn("IF", [op(cell(place), "=", BLANK), otherwise, fn("INDEX", [range(TABLE, key), cell(place)])]);

/** Where nothing is in the first place, why; behind the last place, how many more there are. */
function pickedName(place: ColumnKey, order: ColumnKey, none: string): Expression {
  const count = fn("COUNT", [range(TABLE, order)]);
  const [before = "", after = ""] = OVERVIEW_WORDS.others("|").split("|");
  const words = op(op(text(before), "&", op(count, "-", field("place"))), "&", text(after));
  return {
    kind: "byField",
    field: "role",
    cases: {
      first: picked(place, "name", whyNothing(none)),
      other: picked(place, "name"),
      more: fn("IF", [op(count, ">", field("place")), words, BLANK]),
    },
  };
}

/** A text that is not empty; a formula that shows nothing is not counted. */
const ANY_TEXT = text("?*");

function whyNothing(none: string): Expression {
  const reported = op(
    fn("COUNT", [range(TABLE, "toDate")]),
    "+",
    fn("COUNTIF", [range(TABLE, "toDate"), ANY_TEXT]),
  );
  const judged = fn("COUNTIF", [range(TABLE, "status"), ANY_TEXT]);
  return fn("IF", [
    op(reported, "=", number(0)),
    text(OVERVIEW_WORDS.notReported),
    fn("IF", [op(judged, "=", number(0)), text(OVERVIEW_WORDS.notDated), text(none)]),
  ]);
}

/** [§8] Whatever is in no other category: no date to judge at, a year left out. The categories add up to the whole. */
const notJudged = (counts: readonly ColumnKey[]): Expression =>
  counts.reduce<Expression>((rest, key) => op(rest, "-", cell(key)), cell("all"));

/** How many indicators of the row's attribute stand so; null: all of them. */
function counted(word: string | null): Expression {
  const { attribute, status } = {
    attribute: range(TABLE, "attribute"),
    status: range(TABLE, "status"),
  };
  const ofAttribute = [attribute, field("attribute")];
  return {
    kind: "byField",
    field: "counted",
    cases:
      word === null
        ? { one: fn("COUNTIF", ofAttribute), all: fn("COUNTIF", [attribute, ANY_TEXT]) }
        : {
            one: fn("COUNTIFS", [status, text(word), ...ofAttribute]),
            all: fn("COUNTIF", [status, text(word)]),
          },
  };
}

/** All tables of the page share one grid of columns. */
const WIDTHS = [6, 50, 11, 8, 10, 11, 13, 13, 13, 12, 14, 8, 16, 10, 48] as const;
const HIDDEN_CHARS = 8;

const linked = (key: ColumnKey): Expression => ({ kind: "linked", sheet: "monitoring", key });
const hidden = (key: ColumnKey, formula: Expression): ColumnSpec => ({
  ...formulaColumn(key, HIDDEN_CHARS, "number", formula),
  shown: "hidden",
});
const nothing = (key: ColumnKey): ColumnSpec => ({ ...gap(key, HIDDEN_CHARS), shown: "hidden" });

const count = (key: ColumnKey, widthChars: number, word: string | null): ColumnSpec =>
  formulaColumn(key, widthChars, "count", counted(word));
const statusCount = (status: Status, widthChars: number): ColumnSpec =>
  count(`status.${status}`, widthChars, STATUS_WORDS[status]);

const JUDGED_COUNTS = STATUS_ORDER.filter((status) => status !== "notJudged").map(
  (status): ColumnKey => `status.${status}`,
);

/** Its note is the page's. */
const neededPerYear = (spec: ColumnSpec): ColumnSpec => ({ ...spec, words: "neededPerYear" });

/** Of what stands in the table of all indicators, what the row's place picks. */
const late = (key: ColumnKey, widthChars: number, result: ResultKind): ColumnSpec =>
  formulaColumn(key, widthChars, result, picked("place", key));

/**
 * 进展概览: one page for those who decide, all of it live from 年度监测. Counts, then what is late and
 * what is warned of beside each other, then every indicator with a chart beside the table.
 */
export const overview: Template = {
  id: "overview",
  version: 3,
  tableKinds: ["targets"],
  refersTo: ["rules", "monitoring"],
  asks: [],
  settings: PERIOD_AND_TAKEN_DATE,
  parts: [
    {
      kind: "table",
      key: "counts",
      rows: "attributes",
      judged: null,
      columns: [
        gap("gap1", WIDTHS[0]),
        printed("attribute", WIDTHS[1]),
        count("all", WIDTHS[2], null),
        statusCount("notReported", WIDTHS[3]),
        statusCount("completed", WIDTHS[4]),
        statusCount("achievedEarly", WIDTHS[5]),
        statusCount("aheadOfSchedule", WIDTHS[6]),
        statusCount("asExpected", WIDTHS[7]),
        statusCount("inProgress", WIDTHS[8]),
        statusCount("behindSchedule", WIDTHS[9]),
        statusCount("notCompleted", WIDTHS[10]),
        formulaColumn("status.notJudged", WIDTHS[11], "count", notJudged(JUDGED_COUNTS)),
        statusCount("withinBound", WIDTHS[12]),
        statusCount("boundBroken", WIDTHS[13]),
        statusCount("inError", WIDTHS[14]),
        nothing("hidden1"),
        nothing("hidden2"),
        nothing("hidden3"),
      ],
    },
    {
      kind: "table",
      key: "places",
      rows: "places",
      judged: null,
      columns: [
        late("number", WIDTHS[0], "words"),
        formulaColumn(
          "name",
          WIDTHS[1],
          "sentence",
          pickedName("place", "order", OVERVIEW_WORDS.noneLate),
        ),
        late("attribute", WIDTHS[2], "words"),
        late("unit", WIDTHS[3], "words"),
        late("target", WIDTHS[4], "number"),
        late("toDate", WIDTHS[5], "number"),
        late("completion", WIDTHS[6], "percent"),
        late("progress", WIDTHS[7], "percent"),
        late("status", WIDTHS[8], "words"),
        late("warning", WIDTHS[9], "words"),
        neededPerYear(late("required", WIDTHS[10], "percent")),
        gap("gap1", WIDTHS[11]),
        formulaColumn("warnLevel", WIDTHS[12], "words", picked("warnPlace", "warning")),
        formulaColumn("warnAttribute", WIDTHS[13], "words", picked("warnPlace", "attribute")),
        formulaColumn(
          "warnName",
          WIDTHS[14],
          "sentence",
          pickedName("warnPlace", "warnOrder", OVERVIEW_WORDS.noWarning),
        ),
        hidden("place", placeBy("order")),
        hidden("warnPlace", placeBy("warnOrder")),
        nothing("hidden3"),
      ],
    },
    {
      kind: "table",
      key: "indicators",
      rows: "flatBindingFirst",
      judged: "toDate",
      columns: [
        printed("number", WIDTHS[0]),
        printed("name", WIDTHS[1]),
        printed("attribute", WIDTHS[2]),
        printed("unit", WIDTHS[3]),
        printed("target", WIDTHS[4]),
        formulaColumn("toDate", WIDTHS[5], "number", linked("toDate")),
        formulaColumn("completion", WIDTHS[6], "percent", linked("completion")),
        formulaColumn("progress", WIDTHS[7], "percent", linked("progress")),
        formulaColumn("status", WIDTHS[8], "words", linked("status")),
        formulaColumn("warning", WIDTHS[9], "words", linked("warning")),
        neededPerYear(formulaColumn("required", WIDTHS[10], "percent", YEARLY_NEED)),
        gap("gap1", WIDTHS[11]),
        gap("gap2", WIDTHS[12]),
        gap("gap3", WIDTHS[13]),
        gap("gap4", WIDTHS[14]),
        hidden("order", LATE_ORDER),
        hidden("warnOrder", WARNING_ORDER),
        hidden("asOf", linked("asOf")),
      ],
    },
    {
      kind: "chart",
      key: "progress",
      table: "indicators",
      categoryColumn: "name",
      series: [
        { column: "completion", color: "#2F6FED" },
        { column: "progress", color: "#B8BFCA" },
      ],
    },
  ],
  notesFor: ["neededPerYear"],
  isOnePage: true,
  frozenRows: 1,
  frozenColumns: 2,
};
