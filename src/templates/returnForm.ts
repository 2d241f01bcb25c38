import type { ColumnKey } from "./vocabulary/columnKeys";
import {
  RATE_PART_VERDICTS,
  RETURN_FORM_CODES,
  VERDICT_COUNTS,
  VERDICTS,
} from "../text/sheets/returnForm";
import { UNREADABLE } from "../text/sheets/reviewWords";
import { SEVERITY_WORDS } from "../text/sheets/severityWords";
import {
  cell,
  field as fieldOf,
  fn,
  formulaColumn,
  input,
  inWords,
  number,
  op,
  printed,
  remarks,
  text,
} from "./columns";
import { findingWithoutAddIn } from "./review";
import type { Expression } from "./vocabulary/expression";
import type { ColumnSpec, FormField, Template } from "./vocabulary/template";

const reported = (key: ColumnKey, widthChars: number): ColumnSpec =>
  input(key, widthChars, "reported");

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
    "isReviewed",
  ),
  shown: "hidden",
};

/** [B3] The cells below a rate that it is computed from. */
const NUMERATOR: Expression = { kind: "cellOfRow", row: "numeratorRow", key: "actual" };
const DENOMINATOR: Expression = { kind: "cellOfRow", row: "denominatorRow", key: "actual" };

/** A figure that was pasted as text counts like a number. */
const numberIn = (part: Expression): Expression => op(part, "*", number(1));
const isBlank = (part: Expression): Expression => op(part, "=", text(""));

/** More decimals could be taken for a time of day (E4), and no rate is read to so many. */
const RATE_DECIMALS = 6;

/** [B3] A rate of its numerator and denominator; blank as long as it cannot be computed. */
export const RATE_OF_PARTS: Expression = fn("IFERROR", [
  fn("IF", [
    fn("OR", [isBlank(NUMERATOR), isBlank(DENOMINATOR)]),
    text(""),
    fn("ROUND", [
      op(op(numberIn(NUMERATOR), "/", numberIn(DENOMINATOR)), "*", fieldOf("rateWhole")),
      number(RATE_DECIMALS),
    ]),
  ]),
  text(""),
]);

const NEVER: Expression = op(number(1), "=", number(0));

/** [B3] What is said of a numerator or a denominator: it needs the other, and both are numbers from 0 on. */
const partVerdict = (
  own: Expression,
  other: Expression,
  otherMissing: string,
  more: readonly [test: Expression, said: string],
): Expression => {
  const [test, said] = more;
  const ofNumber = fn("IF", [
    op(numberIn(own), "<", number(0)),
    text(RATE_PART_VERDICTS.unreadable),
    fn("IF", [
      isBlank(other),
      text(otherMissing),
      fn("IF", [fn("IFERROR", [test, NEVER]), text(said), text(VERDICTS.passed)]),
    ]),
  ]);
  return fn("IFERROR", [
    fn("IF", [isBlank(own), text(VERDICTS.blank), ofNumber]),
    text(RATE_PART_VERDICTS.unreadable),
  ]);
};

const PART_VERDICTS: Readonly<Record<string, Expression>> = {
  numerator: partVerdict(NUMERATOR, DENOMINATOR, RATE_PART_VERDICTS.denominatorMissing, [
    {
      kind: "ifField",
      field: "isShareOfWhole",
      then: op(numberIn(NUMERATOR), ">", numberIn(DENOMINATOR)),
      otherwise: NEVER,
    },
    RATE_PART_VERDICTS.numeratorAbove,
  ]),
  denominator: partVerdict(DENOMINATOR, NUMERATOR, RATE_PART_VERDICTS.numeratorMissing, [
    op(numberIn(DENOMINATOR), "=", number(0)),
    RATE_PART_VERDICTS.zeroDenominator,
  ]),
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

const ofIndicator: Expression = fn("IF", [
  op(cell("finding"), "<>", text("")),
  found,
  fn("IF", [op(taken("review.value"), "=", text("")), text(VERDICTS.blank), text(VERDICTS.passed)]),
]);

const verdict: ColumnSpec = {
  key: "verdict",
  widthChars: 58,
  shown: "always",
  content: {
    kind: "formula",
    result: "sentence",
    formula: {
      kind: "ifField",
      field: "ratePart",
      then: { kind: "byField", field: "ratePart", cases: PART_VERDICTS },
      otherwise: ofIndicator,
    },
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

/** At the left of the head, where official forms have who reports and for when. */
const atLeft = (key: FormField["key"], accepts: FormField["accepts"]): FormField =>
  field(key, "name", "unit", "lastYear", accepts);

/** At the right of the head, where official forms have number, maker and approval. */
const atRight = (key: FormField["key"], accepts: FormField["accepts"]): FormField =>
  field(key, "verdict", "explanation", "explanation", accepts);

/**
 * 填报表: the form sent to units. It stands alone and needs no add-in: only functions of every
 * spreadsheet, and no other sheet.
 */
export const returnForm: Template = {
  id: "returnForm",
  version: 4,
  tableKinds: ["targets"],
  refersTo: [],
  asks: ["unit"],
  settings: [],
  parts: [
    {
      kind: "formLines",
      lines: [
        { key: "formNumber", fields: [atLeft("notice", "text"), atRight("formNumber", "text")] },
        { key: "issuer", fields: [atLeft("creditCode", "text"), atRight("issuer", null)] },
        { key: "unit", fields: [atLeft("unit", "text"), atRight("approver", "text")] },
        { key: "period", fields: [atLeft("reportPeriod", "text"), atRight("approval", "text")] },
        { key: "dataDate", fields: [atLeft("dataDate", "date"), atRight("validUntil", "text")] },
      ],
    },
    {
      kind: "table",
      key: "indicators",
      rows: "reported",
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
            field("seal", "verdict", "explanation", "explanation", null),
          ],
        },
      ],
    },
    { kind: "lines", source: "explanations", startsPage: true },
    { kind: "lines", source: "checkRules" },
  ],
  frozenColumns: 1,
};
