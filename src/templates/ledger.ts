import type { ColumnKey, DateKey, PrintedField } from "./vocabulary/columnKeys";
import { DUE_SOON_DAYS } from "../rules/defaults";
import { FLAG_WORDS, HINT_WORDS, LEDGER_COUNTS } from "../text/sheets/ledger";
import {
  AS_OF,
  cell,
  fn,
  inWords,
  formulaColumn,
  number,
  op,
  PERIOD_AND_DATE,
  printed,
  text,
} from "./columns";
import type { Expression } from "./vocabulary/expression";
import { reviewOfPercent } from "./review";
import type { Accepts, ColumnSpec, TallyCount, Template } from "./vocabulary/template";

/** Year, month and day are drawn this far apart, so that each can be cut out. */
const WIDTH = 20;
const FIRST_YEAR = 1900;
/** A number up to here is a year, above it a day as spreadsheets count them. */
const LAST_YEAR = 2199;

/** What stands where a date cannot be read. */
const UNREADABLE = "?";

const same = (left: Expression, right: Expression): Expression => op(left, "=", right);
const BLANK = text("");
const WRONG = text(UNREADABLE);

/** What is written for a date, and what of it is left: 2023年6月30日 becomes 2023-6-30. */
const REPLACED: readonly (readonly [written: string, read: string])[] = [
  [" ", ""],
  ["年", "-"],
  ["月", "-"],
  ["/", "-"],
  ["日", ""],
  ["底", ""],
  ["末", ""],
];

/**
 * [T2] Hidden columns that turn a date as the functions read it into a day that can be compared, in
 * functions of every spreadsheet: `<key>.value` is a number, blank without a date, or a mark where no
 * date can be read. A year is its last day, a month its last day.
 */
function dateColumns(key: DateKey, date: Expression): readonly ColumnSpec[] {
  const parts = cell(`${key}.parts`);
  const day = cell(`${key}.day`);
  const part = (index: number): Expression =>
    fn("TRIM", [fn("MID", [parts, number(WIDTH * index + 1), number(WIDTH)])]);
  const value = (of: Expression): Expression => fn("VALUE", [of]);
  const [y, m, d] = [part(0), part(1), part(2)];

  const apart = REPLACED.reduce<Expression>(
    (read, [written, becomes]) => fn("SUBSTITUTE", [read, text(written), text(becomes)]),
    date,
  );
  const gap = fn("REPT", [text(" "), number(WIDTH)]);
  const endOfYear = (year: Expression): Expression => fn("DATE", [year, number(12), number(31)]);
  const read = fn("IF", [
    same(m, BLANK),
    endOfYear(value(y)),
    fn("IF", [
      same(d, BLANK),
      fn("DATE", [value(y), op(value(m), "+", number(1)), number(0)]),
      fn("DATE", [value(y), value(m), value(d)]),
    ]),
  ]);
  const entered = fn("IF", [op(date, ">", number(LAST_YEAR)), fn("INT", [date]), endOfYear(date)]);

  // 2023-02-30 would be read as March 2: a date that does not come out as it went in is none.
  const isWhole = fn("AND", [
    op(value(y), ">=", number(FIRST_YEAR)),
    op(value(y), "<=", number(LAST_YEAR)),
    fn("IF", [same(m, BLANK), same(d, BLANK), same(fn("MONTH", [day]), value(m))]),
    fn("IF", [same(d, BLANK), number(1), same(fn("DAY", [day]), value(d))]),
    same(part(3), BLANK),
  ]);
  const checked = fn("IF", [fn("OR", [fn("ISNUMBER", [date]), isWhole]), day, WRONG]);

  return [
    formulaColumn(`${key}.parts`, 8, "sentence", fn("SUBSTITUTE", [apart, text("-"), gap])),
    formulaColumn(
      `${key}.day`,
      8,
      "number",
      fn("IF", [
        same(date, BLANK),
        BLANK,
        fn("IFERROR", [fn("IF", [fn("ISNUMBER", [date]), entered, read]), WRONG]),
      ]),
    ),
    formulaColumn(
      `${key}.value`,
      8,
      "number",
      fn("IF", [same(date, BLANK), BLANK, fn("IFERROR", [checked, WRONG])]),
    ),
  ].map((column) => ({ ...column, shown: "hidden" }));
}

const input = (
  key: ColumnKey,
  widthChars: number,
  accepts: Accepts,
  initial: PrintedField | null = null,
): ColumnSpec => ({
  key,
  widthChars,
  shown: "always",
  content: { kind: "input", accepts, initial },
});

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
      [isText("reference.value", ""), ""],
      [fn("NOT", [isReadable("reference.value")]), HINT_WORDS.unreadableReference],
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

/** 工作台账: the plan's commitments, who answers for them, and which are overdue or due soon. */
export const ledger: Template = {
  id: "ledger",
  version: 2,
  tableKinds: ["targets"],
  refersTo: ["rules"],
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
        input("section", 15, "text", "section"),
        input("content", 48, "text", "content"),
        inWords(input("target", 14, "text", "targetText"), "ledgerTarget"),
        input("dueText", 20, "text", "dueText"),
        input("dueDate", 14, "date", "dueDate"),
        input("responsible", 16, "text", "responsible"),
        input("percentDone", 9, "percentDone"),
        input("flag", 12, { words: "flag" }),
        input("situation", 40, "text"),
        input("evidence", 28, "text"),
        hint,
        ...dateColumns("due", cell("dueDate")),
        ...dateColumns("reference", AS_OF),
        ...reviewOfPercent("percentDone"),
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
  frozenColumns: 3,
};
