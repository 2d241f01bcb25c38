import type { ColumnKey } from "./vocabulary/columnKeys";
import {
  call,
  cell,
  DATE_WIDTH_CHARS,
  formulaColumn,
  inWords,
  op,
  PERIOD,
  printed,
} from "./columns";
import type { Expression } from "./vocabulary/expression";
import type { ColumnSpec, Template } from "./vocabulary/template";

/** What one side's 年度监测 shows of the row's indicator. */
const own = (key: ColumnKey): Expression => ({ kind: "linked", sheet: "monitoring", key });
const others = (key: ColumnKey): Expression => ({
  kind: "linked",
  sheet: "monitoring",
  key,
  of: "otherPlan",
});

const OWN_SIDE: readonly ColumnSpec[] = [
  inWords(printed("unit", 9), "ownUnit"),
  inWords(printed("base", 8, "whereAny"), "ownBase"),
  inWords(printed("target", 11), "ownTarget"),
  inWords(formulaColumn("asOf", DATE_WIDTH_CHARS, "words", own("asOf"), "unit"), "ownAsOf"),
  inWords(formulaColumn("toDate", 9, "number", own("toDate"), "unit"), "ownToDate"),
  inWords(formulaColumn("completion", 9, "percent", own("completion"), "unit"), "ownCompletion"),
  inWords(formulaColumn("status", 14, "words", own("status"), "unit"), "ownStatus"),
];

/** Left out as long as there is no plan to compare with. */
const whereAny = (column: ColumnSpec): ColumnSpec => ({ ...column, shown: "whereAny" });

const OTHER_SIDE: readonly ColumnSpec[] = [
  printed("otherUnit", 9),
  printed("otherBase", 8),
  printed("otherTarget", 11),
  formulaColumn("otherAsOf", DATE_WIDTH_CHARS, "words", others("asOf"), "otherUnit"),
  formulaColumn("otherToDate", 9, "number", others("toDate"), "otherUnit"),
  formulaColumn("otherCompletion", 9, "percent", others("completion"), "otherUnit"),
  formulaColumn("otherStatus", 14, "words", others("status"), "otherUnit"),
].map(whereAny);

/** [§9] The other's target in the own unit; one that is not known can only be the same. */
const converted: Expression = {
  kind: "ifField",
  field: "hasKnownUnit",
  then: call("CONVERT", [cell("otherTarget"), cell("otherUnit"), cell("unit")]),
  otherwise: { kind: "field", field: "converted" },
};

/** [P] Counts by their quotient, rates by their difference. */
const compared: Expression = {
  kind: "ifField",
  field: "isRatio",
  then: op(cell("converted"), "/", cell("ownValue")),
  otherwise: op(cell("converted"), "-", cell("ownValue")),
};

/** 对比表: indicators of two plans with the same meaning side by side, and what only one of them has. */
export const comparison: Template = {
  id: "comparison",
  version: 1,
  tableKinds: ["targets"],
  refersTo: ["monitoring"],
  asks: ["otherPlan"],
  settings: PERIOD,
  parts: [
    {
      kind: "table",
      key: "indicators",
      rows: "compared",
      judged: null,
      columns: [
        printed("number", 5),
        printed("name", 34),
        printed("otherName", 23, "whereAny"),
        ...OWN_SIDE,
        ...OTHER_SIDE,
        whereAny(formulaColumn("converted", 9, "number", converted, "converted")),
        { ...printed("ownValue", 10), shown: "hidden" },
        whereAny(formulaColumn("compared", 8, "ratio", compared, "compared")),
        printed("comparedBy", 23, "whereAny"),
      ],
    },
  ],
  frozenColumns: 2,
};
