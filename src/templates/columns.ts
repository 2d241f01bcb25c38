import { ENTRY_ERROR } from "../text/sheets/reviewWords";
import { FORECAST_WORDS } from "../text/sheets/parts";
import { STRETCH_WORDS } from "../text/words";
import type { ColumnKey, ColumnWordsKey, FieldKey, PrintedField } from "./vocabulary/columnKeys";
import type { Call, Expression, Operator, PlanFunction, SettingKey } from "./vocabulary/expression";
import type { Accepts, ColumnSpec, ResultKind, SettingSpec } from "./vocabulary/template";

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

/** The period, and the date of 年度监测 or 规则设置. */
export const PERIOD_AND_TAKEN_DATE: readonly SettingSpec[] = [
  { key: "period", isInput: false },
  { key: "dataDate", isInput: false },
];

/** What is known of the row's subject, as a literal. */
export const field = (name: FieldKey): Expression => ({ kind: "field", field: name });

/** [§2] What the row's figures count. */
const NATURE = field("nature");

/** [F4] What is asked for from now on in every year, of the actual in the given column. */
export const requiredPerYear = (actualKey: ColumnKey): Call =>
  call("REQUIRED", [
    column(actualKey),
    column("target"),
    AS_OF,
    setting("period"),
    text(STRETCH_WORDS.year),
    NATURE,
  ]);

/** The value of another column in the same row. */
export const column = (key: ColumnKey): Expression => ({ kind: "column", key });

export const setting = (key: SettingKey): Expression => ({ kind: "setting", setting: key });

/** The date that is judged at. */
export const AS_OF: Expression = { kind: "asOf" };

/** Blank as long as there is no date to judge at. */
export const withDate = (then: Expression): Expression => ({ kind: "withDate", then });

/** [§14] 有误 in a row whose entry is under 错误. */
export const unlessWrong = (then: Expression): Expression => ({ kind: "unlessWrong", then });

/** [§6, §14] Nothing in a row whose total has a year left out, 有误 where its entry is under 错误. */
export const unlessMissing = (then: Expression): Expression =>
  unlessWrong({ kind: "unlessMissing", then, shows: "nothing" });

/** [§6, E13] 缺2022年 in such a row. */
export const orMissing = (then: Expression): Expression =>
  unlessWrong({ kind: "unlessMissing", then, shows: "words" });

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
      formula: unlessMissing(call("COMPLETION", [column(actualKey), column("target")])),
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
      formula: orMissing(
        withDate(
          call("STATUS", [
            column(actualKey),
            column("target"),
            AS_OF,
            column("base"),
            setting("period"),
            setting("statusThresholds"),
            NATURE,
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

/** Behind every date that Excel counts in days: `20230630` is read as it is written. */
const BEHIND_DATES = 109_575;
const LAST_PLAIN_YEAR = 2199;

/** The year of a date in any form: what comes first in all but Excel's own. 0 where it has none. */
function yearOf(date: Expression): Expression {
  const isSerial = fn("AND", [
    fn("ISNUMBER", [date]),
    op(date, ">", number(LAST_PLAIN_YEAR)),
    op(date, "<", number(BEHIND_DATES)),
  ]);
  const start = fn("VALUE", [fn("LEFT", [fn("TRIM", [date]), number(4)])]);
  return fn("IFERROR", [fn("IF", [isSerial, fn("YEAR", [date]), start]), number(0)]);
}

/** Nothing is reported when a sheet is handed out. */
export const blankAtFirst = (spec: ColumnSpec): ColumnSpec =>
  spec.content.kind === "formula" ? { ...spec, content: { ...spec.content, handedOut: "" } } : spec;

/** [§6] The end of the last reported year, or the date where that is earlier: what is not reported is not late. */
export const judgedAt = (date: Expression, lastYear: Expression): Expression => ({
  kind: "ifReadableDate",
  date,
  then: fn("IF", [
    op(lastYear, "=", number(0)),
    date,
    fn("IF", [op(lastYear, "<", yearOf(date)), lastYear, date]),
  ]),
});

/** What a row is judged at: its own date, or the sheet's. An error in its cell is no date. */
export const givenDate = (own: Expression): Expression =>
  fn("IFERROR", [fn("IF", [op(own, "=", text("")), setting("asOf"), own]), text(ENTRY_ERROR)]);

const hiddenColumn = (key: ColumnKey, formula: Expression): ColumnSpec => ({
  ...formulaColumn(key, 11, "words", formula),
  shown: "hidden",
});

/** The date that belongs to the indicator, and hidden behind it the one that it is judged at. */
export const asOfColumns: readonly ColumnSpec[] = [
  {
    key: "rowDate",
    widthChars: DATE_WIDTH_CHARS,
    shown: "always",
    content: { kind: "input", accepts: "date", initial: null },
  },
  hiddenColumn("asOf", judgedAt(cell("givenDate"), cell("lastReported"))),
];

/** What the date to judge at is worked out from, behind the table and not seen. */
export const reportedColumns: readonly ColumnSpec[] = [
  hiddenColumn("givenDate", givenDate(cell("rowDate"))),
  hiddenColumn("lastReported", { kind: "lastReported" }),
  hiddenColumn("missing", { kind: "missingYear" }),
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
  withDate(call("EXPECTED", [column("target"), AS_OF, column("base"), setting("period"), NATURE])),
  "hasSchedule",
);

/** [§7] 预警 at the date that the row is judged at. */
export function warning(actualKey: ColumnKey): ColumnSpec {
  return formulaColumn(
    "warning",
    11,
    "words",
    unlessMissing(
      withDate(
        call("WARNING", [
          column(actualKey),
          column("target"),
          AS_OF,
          column("base"),
          column("attribute"),
          setting("period"),
          setting("warningThresholds"),
          NATURE,
        ]),
      ),
    ),
  );
}

const YEARS: Expression = { kind: "years" };

const FORECAST = call("FORECAST", [
  YEARS,
  column("target"),
  column("base"),
  setting("period"),
  AS_OF,
  NATURE,
]);

/** [F3] The forecast of a share of a whole ends at it. */
const WHOLE_PERCENT = number(100);

/** 期末预测 on the present course; blank as long as too little was reported to draw a line. */
export const forecast: ColumnSpec = formulaColumn(
  "forecast",
  11,
  "estimate",
  orMissing(
    fn("IF", [
      op(fn("COUNTA", [YEARS]), "<", field("forecastNeeds")),
      text(""),
      {
        kind: "ifField",
        field: "isShareOfWhole",
        then: fn("IFERROR", [fn("MIN", [WHOLE_PERCENT, FORECAST]), FORECAST]),
        otherwise: FORECAST,
      },
    ]),
  ),
  "forecastNeeds",
);

/** [§7, §13] Beside the forecast, that it misses its target; both cells are coloured then. */
export const forecastState: ColumnSpec = blankAtFirst(
  formulaColumn(
    "forecastState",
    10,
    "words",
    {
      kind: "byField",
      field: "forecastSide",
      cases: { below: missedBy("<"), above: missedBy(">") },
    },
    "forecastNeeds",
  ),
);

function missedBy(operator: "<" | ">"): Expression {
  const apart = fn("ROUND", [op(cell("forecast"), "-", field("targetValue")), number(10)]);
  return fn("IF", [
    fn("ISNUMBER", [cell("forecast")]),
    fn("IF", [op(apart, operator, number(0)), text(FORECAST_WORDS[operator]), text("")]),
    text(""),
  ]);
}

/** A column that the user fills in; what the plan prints, where it is named, stands there already. */
export const input = (
  key: ColumnKey,
  widthChars: number,
  accepts: Accepts,
  initial: PrintedField | null = null,
  shown: ColumnSpec["shown"] = "always",
): ColumnSpec => ({
  key,
  widthChars,
  shown,
  content: { kind: "input", accepts, initial },
});

/** What the user has to say. */
export const remarks = (key: ColumnKey, widthChars: number): ColumnSpec =>
  input(key, widthChars, "text");

/** 完成值 where it is entered; what the plan prints stands there already. */
export const ENTERED_ACTUAL: ColumnSpec = input("actual", 14, "figure", "actual");

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
