import type { ColumnKey } from "./vocabulary/columnKeys";
import { RETURN_FORM_CODES, VERDICT_COUNTS, VERDICTS } from "../text/sheets/returnForm";
import { UNREADABLE } from "../text/sheets/reviewWords";
import { SEVERITY_WORDS } from "../text/sheets/severityWords";
import { cell, fn, formulaColumn, inWords, number, op, printed, remarks, text } from "./columns";
import { findingWithoutAddIn } from "./review";
import type { Expression } from "./vocabulary/expression";
import type { ColumnSpec, FormField, Template } from "./vocabulary/template";

const reported = (key: ColumnKey, widthChars: number): ColumnSpec => ({
  key,
  widthChars,
  shown: "always",
  content: { kind: "input", accepts: "reported", initial: null },
});

/** A hidden column of the review, by its key. */
const taken = (key: string): Expression => ({ kind: "cell", key });

/** [§14] Blank, or what was found about the figure, or about the one beside it: not seen. */
const finding: ColumnSpec = {
  ...formulaColumn(
    "finding",
    12,
    "sentence",
    fn("IF", [
      op(taken("previous.value"), "=", text(UNREADABLE)),
      text(VERDICTS.lastYearUnreadable),
      findingWithoutAddIn("actual", "lastYear"),
    ]),
  ),
  shown: "hidden",
};

const isCheck = op(
  fn("LEFT", [cell("finding"), number(SEVERITY_WORDS.check.length)]),
  "=",
  text(SEVERITY_WORDS.check),
);

/** What is to be looked at has to be explained, and is marked until it is; what is wrong is mended. */
const found: Expression = op(
  cell("finding"),
  "&",
  fn("IF", [
    isCheck,
    fn("IF", [
      op(cell("explanation"), "=", text("")),
      text(VERDICTS.unexplained),
      text(VERDICTS.explained),
    ]),
    text(""),
  ]),
);

const verdict: ColumnSpec = {
  key: "verdict",
  widthChars: 58,
  shown: "always",
  content: {
    kind: "formula",
    result: "sentence",
    formula: fn("IF", [
      op(cell("finding"), "<>", text("")),
      found,
      fn("IF", [
        op(taken("review.value"), "=", text("")),
        text(VERDICTS.blank),
        text(VERDICTS.passed),
      ]),
    ]),
    where: null,
    handedOut: VERDICTS.blank,
  },
};

const field = (
  key: FormField["key"],
  label: ColumnKey,
  from: ColumnKey,
  to: ColumnKey,
  accepts: FormField["accepts"],
): FormField => ({ key, label, from, to, accepts });

/** At the right of the head, where official forms have number, maker and approval. */
const atRight = (key: FormField["key"], accepts: FormField["accepts"]): FormField =>
  field(key, "verdict", "explanation", "explanation", accepts);

/**
 * 填报表: the form sent to units. It stands alone and needs no add-in: only functions of every
 * spreadsheet, and no other sheet.
 */
export const returnForm: Template = {
  id: "returnForm",
  version: 2,
  tableKinds: ["targets"],
  refersTo: [],
  asks: ["unit"],
  settings: [],
  parts: [
    {
      kind: "formLines",
      lines: [
        { key: "formNumber", fields: [atRight("formNumber", "text")] },
        { key: "issuer", fields: [atRight("issuer", null)] },
        {
          key: "unit",
          fields: [field("unit", "name", "unit", "lastYear", "text"), atRight("notice", null)],
        },
        {
          key: "dataDate",
          fields: [field("dataDate", "name", "unit", "target", "date"), atRight("measure", null)],
        },
      ],
    },
    {
      kind: "table",
      key: "indicators",
      rows: "indicators",
      judged: null,
      codes: RETURN_FORM_CODES,
      columns: [
        inWords(printed("name", 54), "formName"),
        inWords(printed("unit", 12), "formUnit"),
        inWords(printed("number", 8), "formCode"),
        printed("target", 14),
        inWords(reported("actual", 22), "reportedActual"),
        reported("lastYear", 16),
        inWords(verdict, "formVerdict"),
        remarks("explanation", 48),
        finding,
      ],
    },
    {
      kind: "tally",
      key: "tally",
      table: "indicators",
      counts: [
        { label: VERDICT_COUNTS.blank, column: "verdict", match: "begins", word: VERDICTS.blank },
        { label: VERDICT_COUNTS.passed, column: "verdict", match: "begins", word: VERDICTS.passed },
        {
          label: VERDICT_COUNTS.wrong,
          column: "verdict",
          match: "begins",
          word: SEVERITY_WORDS.error,
        },
        {
          label: VERDICT_COUNTS.doubtful,
          column: "verdict",
          match: "begins",
          word: SEVERITY_WORDS.check,
        },
        {
          label: VERDICT_COUNTS.unexplained,
          column: "verdict",
          match: "ends",
          word: VERDICTS.unexplained,
        },
      ],
    },
    {
      kind: "formLines",
      lines: [
        {
          key: "people",
          fields: [
            field("head", "name", "unit", "number", "text"),
            field("checker", "target", "actual", "actual", "text"),
            field("author", "lastYear", "verdict", "verdict", "text"),
          ],
        },
        {
          key: "contact",
          fields: [
            field("phone", "name", "unit", "number", "text"),
            field("reportedOn", "target", "actual", "lastYear", "date"),
          ],
        },
      ],
    },
    { kind: "lines", source: "explanations", startsPage: true },
    { kind: "lines", source: "checkRules" },
  ],
  frozenColumns: 1,
};
