import type { ColumnKey, DateKey } from "./vocabulary/columnKeys";
import { DUE_SOON_DAYS } from "../rules/defaults";
import {
  DATE_REPLACEMENTS,
  FIRST_DATE_YEAR,
  LAST_DATE_SERIAL,
  LAST_DATE_YEAR,
} from "../rules/time/dateNotation";
import { FLAG_WORDS, HINT_WORDS, LEDGER_COUNTS, UNREADABLE_DATE } from "../text/sheets/ledger";
import { WRONG_ENTRY } from "../text/sheets/reviewWords";
import { COMPLETION_WORDS } from "../text/words";
import {
  AS_OF,
  blankAtFirst,
  cell,
  fn,
  formulaColumn,
  input,
  inWords,
  number,
  op,
  PERIOD_AND_DATE,
  printed,
  text,
} from "./columns";
import type { Expression } from "./vocabulary/expression";
import { YEARS } from "./vocabulary/timeSteps";
import { reviewOfPercent } from "./review";
import type { ColumnSpec, TallyCount, Template } from "./vocabulary/template";

/** Year, month and day are drawn this far apart, so that each can be cut out. */
const WIDTH = 20;

const same = (left: Expression, right: Expression): Expression => op(left, "=", right);
const BLANK = text("");
const WRONG = text(UNREADABLE_DATE);

/** The signs between year, month and day, once the words are read: 2023年6月30日 is 2023-6-30. */
const SIGNS: readonly (readonly [written: string, read: string])[] = [
  ["年", "-"],
  ["至", ""],
  ["月", "-"],
  ["日", ""],
  ["底", ""],
];

const replaced = (of: Expression, pairs: readonly (readonly [string, string])[]): Expression =>
  pairs.reduce(
    (read, [written, becomes]) => fn("SUBSTITUTE", [read, text(written), text(becomes)]),
    of,
  );

/**
 * [T2] Hidden columns that turn a date as the functions read it into a day that can be compared, in
 * functions of every spreadsheet: `<key>.value` is a number, blank without a date, or a mark where no
 * date can be read. A year is its last day, a month its last day.
 */
function dateColumns(key: DateKey, date: Expression): readonly ColumnSpec[] {
  const words = cell(`${key}.text`);
  const parts = cell(`${key}.parts`);
  const day = cell(`${key}.day`);
  const part = (index: number): Expression =>
    fn("TRIM", [fn("MID", [parts, number(WIDTH * index + 1), number(WIDTH)])]);
  const value = (of: Expression): Expression => fn("VALUE", [of]);
  const has = (sign: string): Expression => fn("ISNUMBER", [fn("FIND", [text(sign), words])]);
  const lacks = (sign: string): Expression => fn("NOT", [has(sign)]);
  const endsWith = (sign: string): Expression => same(fn("RIGHT", [words, number(1)]), text(sign));
  const [y, m, d] = [part(0), part(1), part(2)];

  // A number is a day as Excel counts them, or the digits that were typed: 2024.6, 20230630.
  const isSerial = fn("AND", [
    fn("ISNUMBER", [date]),
    op(date, ">=", number(LAST_DATE_YEAR + 1)),
    op(date, "<", number(LAST_DATE_SERIAL + 1)),
  ]);
  const serialText = joined(
    fn("YEAR", [date]),
    text("-"),
    fn("MONTH", [date]),
    text("-"),
    fn("DAY", [date]),
  );
  const typed = fn("UPPER", [fn("SUBSTITUTE", [joined(date, BLANK), text(" "), BLANK])]);
  const read = replaced(fn("IF", [isSerial, serialText, typed]), DATE_REPLACEMENTS);

  const length = fn("LEN", [words]);
  const isRunTogether = fn("AND", [
    lacks("-"),
    lacks("年"),
    fn("OR", [same(length, number(6)), same(length, number(8))]),
  ]);
  const runApart = joined(
    fn("LEFT", [words, number(4)]),
    text("-"),
    fn("MID", [words, number(5), number(2)]),
    text("-"),
    fn("MID", [words, number(7), number(2)]),
  );
  const gap = fn("REPT", [text(" "), number(WIDTH)]);
  const drawn = replaced(fn("IF", [isRunTogether, runApart, words]), SIGNS);

  const lastDay = fn("IF", [
    same(m, BLANK),
    fn("DATE", [value(y), number(12), number(31)]),
    fn("IF", [
      same(d, BLANK),
      fn("DATE", [value(y), op(value(m), "+", number(1)), number(0)]),
      fn("DATE", [value(y), value(m), value(d)]),
    ]),
  ]);

  // 2023-02-30 would be read as March 2: a date that does not come out as it went in is none.
  const isWhole = fn("AND", [
    op(value(y), ">=", number(FIRST_DATE_YEAR)),
    op(value(y), "<=", number(LAST_DATE_YEAR)),
    same(fn("LEN", [y]), number(4)),
    fn("IF", [same(m, BLANK), same(d, BLANK), same(fn("MONTH", [day]), value(m))]),
    fn("IF", [same(d, BLANK), TRUE, same(fn("DAY", [day]), value(d))]),
    same(part(3), BLANK),
    // 2023年6日 has no month, and 底 says something at the end alone.
    fn("OR", [lacks("日"), fn("AND", [has("月"), endsWith("日"), op(d, "<>", BLANK)])]),
    fn("OR", [lacks("月"), has("年")]),
    // 1-6月 ends with its month.
    fn("OR", [lacks("至"), fn("AND", [has("年至"), lacks("日")])]),
    fn("OR", [lacks("年"), ...["年", "月", "日", "底"].map(endsWith)]),
    fn("OR", [lacks("底"), endsWith("底")]),
    // 2024.1 is January or October: a number keeps no zero at its end.
    fn("NOT", [
      fn("AND", [
        fn("ISNUMBER", [date]),
        same(fn("MID", [joined(date, BLANK), number(5), number(WIDTH)]), text(".1")),
      ]),
    ]),
  ]);

  return [
    formulaColumn(`${key}.text`, 8, "sentence", read),
    formulaColumn(`${key}.parts`, 8, "sentence", fn("SUBSTITUTE", [drawn, text("-"), gap])),
    formulaColumn(
      `${key}.day`,
      8,
      "number",
      fn("IF", [same(words, BLANK), BLANK, fn("IFERROR", [lastDay, WRONG])]),
    ),
    formulaColumn(
      `${key}.value`,
      8,
      "number",
      fn("IF", [
        same(words, BLANK),
        BLANK,
        fn("IFERROR", [fn("IF", [isWhole, day, WRONG]), WRONG]),
      ]),
    ),
  ].map((column) => ({ ...column, shown: "hidden" }));
}

const TRUE = same(number(1), number(1));

const joined = (...pieces: readonly Expression[]): Expression => fn("CONCATENATE", pieces);

const isText = (key: ColumnKey, words: string): Expression => op(cell(key), "=", text(words));
const isReadable = (key: ColumnKey): Expression => fn("ISNUMBER", [cell(key)]);

/** The first case that holds; blank where none does. */
const firstOf = (cases: readonly (readonly [test: Expression, words: string])[]): Expression =>
  cases.reduceRight<Expression>(
    (otherwise, [test, words]) => fn("IF", [test, text(words), otherwise]),
    text(""),
  );

const DAYS_LEFT = op(cell("due.value"), "-", cell("reference.value"));
const DUE_SOON: Expression = {
  kind: "setting",
  setting: "dueSoonDays",
  otherwise: DUE_SOON_DAYS,
};

/** [P] Overdue or due soon at the sheet's own date, never at the clock's. */
const hint: ColumnSpec = {
  key: "hint",
  widthChars: 12,
  shown: "always",
  content: {
    kind: "formula",
    result: "words",
    formula: firstOf([
      [
        fn("OR", [
          isText("content", ""),
          isText("flag", FLAG_WORDS.done),
          isText("flag", FLAG_WORDS.cancelled),
        ]),
        "",
      ],
      [isText("due.value", ""), HINT_WORDS.noDate],
      [fn("NOT", [isReadable("due.value")]), HINT_WORDS.unreadableDue],
      [fn("NOT", [isReadable("reference.value")]), ""],
      [op(cell("due.value"), "<", cell("reference.value")), HINT_WORDS.overdue],
      [op(DAYS_LEFT, "<=", DUE_SOON), HINT_WORDS.dueSoon],
    ]),
    where: null,
    handedOut: { field: "hint" },
  },
};

const countOf = (column: ColumnKey, word: string): TallyCount => ({
  label: word,
  column,
  match: "begins",
  word,
});

const YEARS_CELLS: Expression = { kind: "years" };
const ENTERED = fn("COUNTA", [YEARS_CELLS]);
/** The figure of the last year that has one. */
const LATEST = fn("LOOKUP", [
  number(2),
  op(number(1), "/", op(YEARS_CELLS, "<>", BLANK)),
  YEARS_CELLS,
]);
const SUM_TO_DATE = fn("SUM", [YEARS_CELLS]);
const TARGET_NUMBER = cell("targetNumber");

/** [C1] Of the target, in percent; 0 is no target to divide by. */
const shareOf = (reached: Expression): Expression =>
  fn("IF", [
    op(TARGET_NUMBER, "=", number(0)),
    BLANK,
    op(op(reached, "/", TARGET_NUMBER), "*", number(100)),
  ]);

/** [C3] An upper bound is kept or broken. */
const boundOf = (reached: Expression): Expression =>
  fn("IF", [
    op(reached, "<=", TARGET_NUMBER),
    text(COMPLETION_WORDS.withinBound),
    text(COMPLETION_WORDS.boundBroken),
  ]);

/** What follows from the figures of the years; one that is no number makes the row 有误. */
const ledgerCompletion: ColumnSpec = inWords(
  blankAtFirst(
    formulaColumn(
      "completion",
      10,
      "percent",
      fn("IF", [
        fn("OR", [op(ENTERED, "=", number(0)), op(TARGET_NUMBER, "=", BLANK)]),
        BLANK,
        fn("IF", [
          fn("OR", [
            op(fn("COUNT", [YEARS_CELLS]), "<", ENTERED),
            fn("NOT", [fn("ISNUMBER", [TARGET_NUMBER])]),
          ]),
          text(WRONG_ENTRY),
          {
            kind: "byField",
            field: "course",
            cases: {
              total: shareOf(SUM_TO_DATE),
              latest: shareOf(LATEST),
              totalBound: boundOf(SUM_TO_DATE),
              latestBound: boundOf(LATEST),
            },
          },
        ]),
      ]),
      "course",
    ),
  ),
  "ledgerCompletion",
);

/** A progress that is typed is reviewed; one that follows from figures is not. */
const reviewOfTyped = reviewOfPercent("percentDone").map((spec): ColumnSpec =>
  spec.content.kind === "formula"
    ? { ...spec, content: { ...spec.content, where: "isTyped" } }
    : spec,
);

/** 工作台账: the plan's commitments, who answers for them, and which are overdue or due soon. */
export const ledger: Template = {
  id: "ledger",
  version: 4,
  tableKinds: ["targets"],
  refersTo: ["rules"],
  steps: YEARS,
  asks: [],
  settings: PERIOD_AND_DATE,
  parts: [
    {
      kind: "table",
      key: "commitments",
      rows: "commitments",
      judged: null,
      columns: [
        printed("number", 6),
        input("section", 13, "text", "section"),
        input("content", 38, "text", "content"),
        inWords(input("target", 12, "text", "targetText"), "ledgerTarget"),
        input("dueText", 15, "text", "dueText"),
        input("dueDate", 13, "date", "dueDate"),
        inWords(input("responsible", 13, "text", "responsible"), "leadUnit"),
        input("partners", 13, "text"),
        input("person", 9, "text"),
        input("targetNumber", 9, "number", "targetNumber"),
        {
          key: "years",
          widthChars: 8,
          shown: "always",
          over: "steps",
          content: { kind: "input", accepts: "number", initial: null },
        },
        ledgerCompletion,
        input("percentDone", 8, "percentDone"),
        input("flag", 10, { words: "flag" }),
        input("situation", 26, "text"),
        input("evidence", 18, "text"),
        hint,
        ...dateColumns("due", cell("dueDate")),
        ...dateColumns("reference", AS_OF),
        ...reviewOfTyped,
      ],
    },
    {
      kind: "tally",
      key: "tally",
      table: "commitments",
      counts: [
        { ...countOf("content", ""), label: LEDGER_COUNTS.all },
        ...Object.values(FLAG_WORDS).map((word) => countOf("flag", word)),
        countOf("hint", HINT_WORDS.overdue),
        countOf("hint", HINT_WORDS.dueSoon),
        countOf("hint", HINT_WORDS.noDate),
      ],
    },
  ],
  isOpen: true,
  frozenColumns: 3,
};
