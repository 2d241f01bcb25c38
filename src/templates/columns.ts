import type { ColumnKey, ColumnWordsKey, FieldKey, PrintedField } from "./vocabulary/columnKeys";
import type { Call, Expression, Operator, PlanFunction, SettingKey } from "./vocabulary/expression";
import type { ColumnSpec, ResultKind, SettingSpec } from "./vocabulary/template";

/** A locked column with what the plan prints. */
export function printed(
  field: PrintedField & ColumnKey,
  widthChars: number,
  shown: ColumnSpec["shown"] = "always",
): ColumnSpec {
  return { key: field, widthChars, shown, content: { kind: "field", field } };
}

/** What every table of indicators begins with. */
export const INDICATOR_COLUMNS: readonly ColumnSpec[] = [
  printed("number", 6),
  printed("name", 34),
  printed("unit", 11),
  printed("base", 12, "whereAny"),
  printed("target", 12),
];

export const PERIOD: readonly SettingSpec[] = [{ key: "period", isInput: false }];

/** The period, and the date that the figures are judged at. */
export const PERIOD_AND_DATE: readonly SettingSpec[] = [
  { key: "period", isInput: false },
  { key: "dataDate", isInput: true },
];

/** What is known of the row's subject, as a literal. */
export const field = (name: FieldKey): Expression => ({ kind: "field", field: name });

/** The value of another column in the same row. */
export const column = (key: ColumnKey): Expression => ({ kind: "column", key });

export const setting = (key: SettingKey): Expression => ({ kind: "setting", setting: key });

/** The date that is judged at. */
export const AS_OF: Expression = { kind: "asOf" };

/** Blank as long as there is no date to judge at. */
export const withDate = (then: Expression): Expression => ({ kind: "withDate", then });

/** [§14] 有误 in a row whose entry is under 错误. */
export const unlessWrong = (then: Expression): Expression => ({ kind: "unlessWrong", then });

/** This row's cell in another column, bare. */
export const cell = (key: ColumnKey): Expression => ({ kind: "cell", key });

export const number = (value: number): Expression => ({ kind: "number", value });

export const text = (words: string): Expression => ({ kind: "text", text: words });

/** A whole column of a table. */
export const range = (table: string, key: ColumnKey): Expression => ({ kind: "range", key, table });

/** A function of every spreadsheet. */
export const fn = (name: string, args: readonly Expression[]): Expression => ({
  kind: "fn",
  name,
  args,
});

export const op = (left: Expression, operator: Operator, right: Expression): Expression => ({
  kind: "op",
  operator,
  left,
  right,
});

export const call = (name: PlanFunction, args: readonly Expression[]): Call => ({
  kind: "call",
  name,
  args,
});

/** In a column that stands for one of several years or units: its cell of what a function answers. */
export const partOfColumn = (name: PlanFunction, args: readonly Expression[]): Expression => ({
  kind: "part",
  of: call(name, args),
  number: { kind: "numberOfColumn" },
});

/** [C1]–[C7] 完成比例(%) of an actual in the given column. */
export function completionPercent(actualKey: ColumnKey): ColumnSpec {
  return {
    key: "completion",
    widthChars: 14,
    shown: "always",
    content: {
      kind: "formula",
      result: "percent",
      formula: unlessWrong(call("COMPLETION", [column(actualKey), column("target")])),
      where: null,
    },
  };
}

/** [§6] 进展 at the data date; blank as long as there is no data date. */
export function status(actualKey: ColumnKey): ColumnSpec {
  return {
    key: "status",
    widthChars: 15,
    shown: "always",
    content: {
      kind: "formula",
      result: "words",
      formula: unlessWrong(
        withDate(
          call("STATUS", [
            column(actualKey),
            column("target"),
            AS_OF,
            column("base"),
            setting("period"),
            setting("statusThresholds"),
          ]),
        ),
      ),
      where: null,
    },
  };
}

export const formulaColumn = (
  key: ColumnKey,
  widthChars: number,
  result: ResultKind,
  formula: Expression,
  where: FieldKey | null = null,
): ColumnSpec => ({
  key,
  widthChars,
  shown: "always",
  content: { kind: "formula", result, formula, where },
});

/** Room for 2023年12月31日. */
export const DATE_WIDTH_CHARS = 14;

/** The date that belongs to the indicator, and hidden behind it the one that it is judged at. */
export const asOfColumns: readonly ColumnSpec[] = [
  {
    key: "rowDate",
    widthChars: DATE_WIDTH_CHARS,
    shown: "always",
    content: { kind: "input", accepts: "date", initial: null },
  },
  {
    ...formulaColumn(
      "asOf",
      11,
      "words",
      fn("IF", [op(cell("rowDate"), "=", text("")), setting("asOf"), cell("rowDate")]),
    ),
    shown: "hidden",
  },
];

/** [T2] 时间进度(%) at the date that the row is judged at. */
export const progressPercent: ColumnSpec = formulaColumn(
  "progress",
  10,
  "percent",
  withDate(call("PROGRESS", [AS_OF, setting("period")])),
);

/** [T3] 序时目标: the value on schedule. */
export const expectedValue: ColumnSpec = formulaColumn(
  "expected",
  11,
  "estimate",
  withDate(call("EXPECTED", [column("target"), AS_OF, column("base"), setting("period")])),
  "hasSchedule",
);

/** [§7] 预警 at the date that the row is judged at. */
export function warning(actualKey: ColumnKey): ColumnSpec {
  return formulaColumn(
    "warning",
    11,
    "words",
    unlessWrong(
      withDate(
        call("WARNING", [
          column(actualKey),
          column("target"),
          AS_OF,
          column("base"),
          column("attribute"),
          setting("period"),
          setting("warningThresholds"),
        ]),
      ),
    ),
  );
}

/** 期末预测 on the present course; blank as long as too little was reported to draw a line. */
export const forecast: ColumnSpec = formulaColumn(
  "forecast",
  11,
  "estimate",
  unlessWrong(
    fn("IF", [
      op(fn("COUNTA", [{ kind: "years" }]), "<", { kind: "field", field: "forecastNeeds" }),
      text(""),
      call("FORECAST", [{ kind: "years" }, column("target"), column("base"), setting("period")]),
    ]),
  ),
  "forecastNeeds",
);

/** What the user has to say. */
export const remarks = (key: ColumnKey, widthChars: number): ColumnSpec => ({
  key,
  widthChars,
  shown: "always",
  content: { kind: "input", accepts: "text", initial: null },
});

/** 完成值 where it is entered; what the plan prints stands there already. */
export const ENTERED_ACTUAL: ColumnSpec = {
  key: "actual",
  widthChars: 14,
  shown: "always",
  content: { kind: "input", accepts: "figure", initial: "actual" },
};

/** [§4] The printed ratio and its verdict, where the plan prints any. */
export const CHECKED_RATIO: readonly ColumnSpec[] = [
  printed("printedCompletion", 14, "whereAny"),
  {
    key: "check",
    widthChars: 22,
    shown: "whereAny",
    content: {
      kind: "formula",
      result: "words",
      formula: unlessWrong(
        call("CHECK", [column("printedCompletion"), column("actual"), column("target")]),
      ),
      where: "printedCompletion",
    },
  },
];

/** A column that goes by other words in this template. */
export const inWords = (spec: ColumnSpec, words: ColumnWordsKey): ColumnSpec => ({
  ...spec,
  words,
});
