import { DUE_SOON_DAYS } from "../rules/dueSoonDays";
import { FLAG_WORDS, HINT_WORDS, LEDGER_COUNTS } from "../text/ledger";
import { AS_OF, cell, fn, op, PERIOD_AND_DATE, printed, text } from "./columns";
import { dateColumns } from "./dateColumns";
import type { Expression } from "./expression";
import type { Accepts, ColumnSpec, TallyCount, Template } from "./template";

const input = (
  key: string,
  widthChars: number,
  accepts: Accepts,
  initial: string | null = null,
): ColumnSpec => ({
  key,
  widthChars,
  shown: "always",
  content: { kind: "input", accepts, initial },
});

const isText = (key: string, words: string): Expression => op(cell(key), "=", text(words));
const isReadable = (key: string): Expression => fn("ISNUMBER", [cell(key)]);

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

const countOf = (column: string, word: string): TallyCount => ({
  label: word,
  column,
  match: "begins",
  word,
});

/** 工作台账: the plan's commitments, who answers for them, and which are overdue or due soon. */
export const ledger: Template = {
  id: "ledger",
  version: 1,
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
        input("target", 14, "text", "targetText"),
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
