import { PROJECT_COUNTS } from "../text/sheets/projects";
import { WRONG_ENTRY } from "../text/sheets/reviewWords";
import {
  blankAtFirst,
  cell,
  fn,
  formulaColumn,
  input,
  inWords,
  number,
  op,
  PERIOD_AND_TAKEN_DATE,
  printed,
  range,
  text,
} from "./columns";
import { reviewOfPercent } from "./review";
import type { ColumnKey } from "./vocabulary/columnKeys";
import type { Expression } from "./vocabulary/expression";
import type { ColumnContent, ExtraRow, Template } from "./vocabulary/template";

const TABLE = "projects";
const BLANK = text("");

const isBlank = (key: ColumnKey): Expression => op(cell(key), "=", BLANK);
const isNone = (key: ColumnKey): Expression => op(cell(key), "=", number(0));
const isAmount = (key: ColumnKey): Expression =>
  fn("AND", [fn("ISNUMBER", [cell(key)]), op(cell(key), ">=", number(0))]);

/** Paid of what is planned; what is no amount is 有误. */
const PAID_PERCENT: Expression = fn("IF", [
  fn("OR", [isBlank("moneyPlanned"), isBlank("moneyPaid"), isNone("moneyPlanned")]),
  BLANK,
  fn("IF", [
    fn("AND", [isAmount("moneyPlanned"), isAmount("moneyPaid")]),
    op(op(cell("moneyPaid"), "/", cell("moneyPlanned")), "*", number(100)),
    text(WRONG_ENTRY),
  ]),
]);

const sumOf = (key: ColumnKey): ColumnContent => ({
  kind: "formula",
  result: "number",
  formula: fn("IF", [
    op(fn("COUNT", [range(TABLE, key)]), "=", number(0)),
    BLANK,
    fn("SUM", [range(TABLE, key)]),
  ]),
  where: null,
  handedOut: "",
});

const paidPercent = blankAtFirst(formulaColumn("paidPercent", 9, "percent", PAID_PERCENT));

const sumRow: ExtraRow = {
  key: "sum",
  shown: "always",
  cells: {
    name: { kind: "field", field: "name" },
    moneyPlanned: sumOf("moneyPlanned"),
    moneyPaid: sumOf("moneyPaid"),
    paidPercent: paidPercent.content,
  },
};

/** 重点任务（项目）表: the tasks and projects of the plan's 专栏, their stage, money, progress and problems. */
export const projects: Template = {
  id: "projects",
  version: 2,
  tableKinds: ["targets"],
  refersTo: ["rules"],
  mayReferTo: ["monitoring"],
  asks: [],
  settings: PERIOD_AND_TAKEN_DATE,
  parts: [
    {
      kind: "table",
      key: TABLE,
      rows: "projects",
      judged: null,
      columns: [
        printed("number", 6),
        inWords(input("name", 20, "text", "name"), "projectName"),
        inWords(input("content", 46, "text", "content"), "projectContent"),
        input("responsible", 12, "text", "responsible"),
        input("stage", 10, { words: "stage" }),
        input("moneyPlanned", 11, "number"),
        input("moneyPaid", 11, "number"),
        paidPercent,
        input("percentDone", 8, "percentDone"),
        inWords(input("situation", 24, "text"), "projectSituation"),
        input("problem", 20, "text"),
        ...reviewOfPercent("percentDone"),
      ],
      below: [sumRow],
    },
    {
      kind: "tally",
      key: "tally",
      table: TABLE,
      counts: [
        { label: PROJECT_COUNTS.all, column: "content", match: "begins", word: "" },
        ...PROJECT_COUNTS.stages.map(
          (word) => ({ label: word, column: "stage", match: "begins", word }) as const,
        ),
      ],
    },
  ],
  frozenColumns: 2,
};
