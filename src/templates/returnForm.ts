import type { ColumnKey } from "./vocabulary/columnKeys";
import { RETURN_FORM_CODES, VERDICT_COUNTS, VERDICTS } from "../text/sheets/returnForm";
import { cell, fn, formulaColumn, inWords, op, printed, remarks, text } from "./columns";
import type { Expression } from "./vocabulary/expression";
import type { ColumnSpec, FormField, Template } from "./vocabulary/template";

const reported = (key: ColumnKey, widthChars: number): ColumnSpec => ({
  key,
  widthChars,
  shown: "always",
  content: { kind: "input", accepts: "reported", initial: null },
});

/** Blank, or the first rule that the figure breaks: behind the table, and not seen. */
const finding: ColumnSpec = {
  ...formulaColumn("finding", 4, "sentence", {
    kind: "finding",
    actual: "actual",
    lastYear: "lastYear",
  }),
  shown: "hidden",
};

/** What is doubtful has to be explained, and is marked until it is. */
const doubtful: Expression = op(
  op(text(VERDICTS.doubtful), "&", cell("finding")),
  "&",
  fn("IF", [
    op(cell("explanation"), "=", text("")),
    text(VERDICTS.unexplained),
    text(VERDICTS.explained),
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
      op(cell("actual"), "=", text("")),
      text(VERDICTS.blank),
      fn("IF", [op(cell("finding"), "=", text("")), text(VERDICTS.passed), doubtful]),
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
  version: 1,
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
          label: VERDICT_COUNTS.doubtful,
          column: "verdict",
          match: "begins",
          word: VERDICTS.doubtful,
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
