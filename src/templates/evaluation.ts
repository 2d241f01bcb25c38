import type { ColumnKey } from "./vocabulary/columnKeys";
import {
  blankAtFirst,
  AS_OF,
  call,
  cell,
  column,
  DATE_WIDTH_CHARS,
  fn,
  formulaColumn,
  givenDate,
  judgedAt,
  op,
  range,
  requiredPerYear,
  setting,
  text,
  unlessMissing,
  withDate,
} from "./columns";
import { REVIEW_WIDTH_CHARS } from "./review";
import type { Expression } from "./vocabulary/expression";
import type { ColumnSpec, PartSpec } from "./vocabulary/template";

/** The columns that 中期评估表 and 总结评估表 share. */

/** What 年度监测 of the same table holds in this row. */
const monitored = (key: ColumnKey): Expression => ({ kind: "linked", sheet: "monitoring", key });

/** 完成值 of a running plan: entered once, on 年度监测. */
export const linkedActual: ColumnSpec = {
  ...formulaColumn("actual", 10, "number", monitored("toDate")),
  words: "linkedActual",
  tableKind: "targets",
};

/** The date that the figure is judged at: its own on 年度监测, else the date above this table, as far as is reported there. */
export const linkedAsOf: ColumnSpec = {
  ...blankAtFirst(
    formulaColumn(
      "asOf",
      DATE_WIDTH_CHARS,
      "words",
      judgedAt(cell("givenDate"), cell("lastReported")),
    ),
  ),
  words: "linkedAsOf",
  tableKind: "targets",
};

const linkedColumn = (key: ColumnKey, formula: Expression): ColumnSpec => ({
  ...formulaColumn(key, 11, "words", formula),
  shown: "hidden",
  tableKind: "targets",
});

/** What 年度监测 says of each row's years, behind the table and not seen. */
export const linkedReported: readonly ColumnSpec[] = [
  linkedColumn("givenDate", givenDate(monitored("rowDate"))),
  linkedColumn("lastReported", monitored("lastReported")),
  linkedColumn("missing", monitored("missing")),
];

/** How far the value is ahead of its target or short of it; a structure is not one number. */
export const margin: ColumnSpec = formulaColumn(
  "margin",
  10,
  "number",
  unlessMissing(call("MARGIN", [column("actual"), column("target")])),
  "hasMargin",
);

export const linkedForecast: ColumnSpec = formulaColumn(
  "forecast",
  10,
  "estimate",
  monitored("forecast"),
  "forecastNeeds",
);

export const linkedForecastState: ColumnSpec = blankAtFirst(
  formulaColumn("forecastState", 10, "words", monitored("forecastState"), "forecastNeeds"),
);

const WHOLE_PERIOD_PERCENT: Expression = { kind: "number", value: 100 };

/** 今后每年须完成, as long as years are left. */
export const required: ColumnSpec = formulaColumn(
  "required",
  14,
  "estimate",
  unlessMissing(
    withDate(
      fn("IF", [
        op(call("PROGRESS", [AS_OF, setting("period")]), ">=", WHOLE_PERIOD_PERCENT),
        text(""),
        requiredPerYear("actual"),
      ]),
    ),
  ),
  "asksPerYear",
);

/** [§14] What the review of 年度监测 found. */
export const linkedReview: ColumnSpec = {
  ...formulaColumn("review", REVIEW_WIDTH_CHARS, "sentence", monitored("review")),
  tableKind: "targets",
  isPrinted: false,
};

const TABLE = "indicators";
const NONE = { kind: "number", value: 0 } as const;

/** [§8] What stands below the indicators of an evaluation: the counts, and the ready paragraph. */
export const evaluationParts: readonly PartSpec[] = [
  {
    kind: "counts",
    table: TABLE,
    statusColumn: "status",
    attributeColumn: "attribute",
    startsPage: true,
  },
  {
    kind: "sentence",
    key: "narrative",
    // Nothing to say as long as nothing is judged.
    formula: fn("IF", [
      op(fn("SUMPRODUCT", [fn("LEN", [range(TABLE, "status")])]), "=", NONE),
      text(""),
      call("NARRATIVE", [
        { kind: "field", field: "plan" },
        range(TABLE, "name"),
        range(TABLE, "status"),
        range(TABLE, "attribute"),
        range(TABLE, "completion"),
        setting("asOf"),
      ]),
    ]),
    lines: 3,
  },
];
