import { allocate } from "../../src/functions/allocate";
import { check } from "../../src/functions/check";
import { completion } from "../../src/functions/completion";
import { convert } from "../../src/functions/convert";
import { expected } from "../../src/functions/expected";
import { forecast } from "../../src/functions/forecast";
import { growth } from "../../src/functions/growth";
import { margin } from "../../src/functions/margin";
import { narrative } from "../../src/functions/narrative";
import { parse } from "../../src/functions/parse";
import { progress } from "../../src/functions/progress";
import { required } from "../../src/functions/required";
import { schedule } from "../../src/functions/schedule";
import { status } from "../../src/functions/status";
import { value } from "../../src/functions/value";
import { warning } from "../../src/functions/warning";
import type { Indicator, PlanTable } from "../../src/plan/plan";
import { type Nature, NATURE_PRINTED } from "../../src/rules/figures/nature";
import { parseFigure } from "../../src/rules/notation/notation";
import {
  AS_OF,
  call,
  column,
  completionPercent,
  field,
  INDICATOR_COLUMNS,
  partOfColumn,
  PERIOD_AND_DATE,
  printed,
  setting,
  withDate,
} from "../../src/templates/columns";
import type { Expression, PlanFunction } from "../../src/templates/vocabulary/expression";
import type { ColumnSpec, Template } from "../../src/templates/vocabulary/template";
import { YEARS } from "../../src/templates/vocabulary/timeSteps";
import { shown } from "../functions/customFunctions";
import { leftOutWithoutTarget } from "./expectedCells";
import type { Entry } from "./filled";
import { type GeneratedRow, readableDate } from "./generatedRows";

/** A row as filled in: beside figures it has a date and an attribute of its own. */
export interface TrialRow extends GeneratedRow {
  readonly date: Entry;
  readonly attribute: Indicator["attribute"];
  readonly nature: Nature;
}

export const PERIOD = { name: "十四五", firstYear: 2021, lastYear: 2025 };
const YEAR_NUMBERS = [1, 2, 3, 4, 5];
const PERIOD_TEXT = "2021-2025";

const PERIOD_CELL = setting("period");
const NATURE = field("nature");
const YEAR: Expression = { kind: "text", text: "年" };
const [ACTUAL, TARGET, BASE] = [column("actual"), column("target"), column("base")];

/** The columns of this sheet are its own, headed by their keys. */
const named = (key: string): Pick<ColumnSpec, "key" | "words"> => ({
  key: key as ColumnSpec["key"],
  words: { heading: key, note: null },
});

function input(
  key: ColumnSpec["key"],
  accepts: "figure" | "date" | "number",
  over?: ColumnSpec["over"],
): ColumnSpec {
  const content = { kind: "input", accepts, initial: null } as const;
  return { key, widthChars: 12, shown: "always", content, ...(over === undefined ? {} : { over }) };
}

function computed(key: string, formula: Expression, over?: ColumnSpec["over"]): ColumnSpec {
  const content = { kind: "formula", result: "number", formula, where: null } as const;
  return {
    ...named(key),
    widthChars: 12,
    shown: "always",
    content,
    ...(over === undefined ? {} : { over }),
  };
}

/** Any rows do: the units' weights stand in one of them. */
export const WEIGHTS_ROW = { table: "weights", row: "dueSoonDays" } as const;

export const UNITS = ["一区", "二区", "三区", "四区", "五区"].map((name) => ({
  name,
  weight: null,
}));

const SCHEDULE_HEADINGS = YEAR_NUMBERS.map((year) => `SCHEDULE${year}`);
const PARSE_HEADINGS = ["PARSE种类", "PARSE数", "PARSE界限"];
const UNIT_HEADINGS = UNITS.map(({ name }) => name);

/** By function, the columns that are headed so; NARRATIVE speaks of all rows in one cell. */
export const HEADINGS: Readonly<Record<PlanFunction, readonly string[]>> = {
  ALLOCATE: UNIT_HEADINGS,
  CHECK: ["CHECK"],
  COMPLETION: ["完成比例(%)"],
  CONVERT: ["CONVERT", "CONVERT亿"],
  EXPECTED: ["EXPECTED"],
  FORECAST: ["FORECAST"],
  GROWTH: ["GROWTH", "GROWTH5"],
  MARGIN: ["MARGIN"],
  NARRATIVE: [],
  PARSE: PARSE_HEADINGS,
  PROGRESS: ["PROGRESS"],
  REQUIRED: ["REQUIRED"],
  // Of entries that are wrong it says more than the others can: test/xlsx/review.test.ts.
  REVIEWROW: [],
  SCHEDULE: SCHEDULE_HEADINGS,
  STATUS: ["STATUS"],
  VALUE: ["VALUE", "VALUE基期"],
  WARNING: ["WARNING"],
};

/** Every function of a row in a column of its own, headed by its key. */
export const FUNCTIONS: Template = {
  id: "completion",
  version: 1,
  tableKinds: ["targets"],
  refersTo: [],
  asks: [],
  steps: YEARS,
  settings: PERIOD_AND_DATE,
  parts: [
    {
      kind: "table",
      key: "indicators",
      rows: "indicators",
      judged: "actual",
      columns: [
        ...INDICATOR_COLUMNS,
        input("actual", "figure"),
        input("asOf", "date"),
        printed("attribute", 9),
        input("years", "figure", "steps"),
        computed(
          "WARNING",
          withDate(
            call("WARNING", [
              ACTUAL,
              TARGET,
              AS_OF,
              BASE,
              column("attribute"),
              PERIOD_CELL,
              setting("warningThresholds"),
              NATURE,
            ]),
          ),
        ),
        computed(
          "STATUS",
          withDate(
            call("STATUS", [
              ACTUAL,
              TARGET,
              AS_OF,
              BASE,
              PERIOD_CELL,
              setting("statusThresholds"),
              NATURE,
            ]),
          ),
        ),
        completionPercent("actual"),
        computed("PROGRESS", withDate(call("PROGRESS", [AS_OF, PERIOD_CELL]))),
        computed(
          "EXPECTED",
          withDate(call("EXPECTED", [TARGET, AS_OF, BASE, PERIOD_CELL, NATURE])),
        ),
        computed(
          "FORECAST",
          call("FORECAST", [{ kind: "years" }, TARGET, BASE, PERIOD_CELL, AS_OF, NATURE]),
        ),
        computed("MARGIN", call("MARGIN", [ACTUAL, TARGET])),
        computed(
          "REQUIRED",
          withDate(call("REQUIRED", [ACTUAL, TARGET, AS_OF, PERIOD_CELL, YEAR, NATURE])),
        ),
        computed("GROWTH", call("GROWTH", [TARGET, BASE])),
        computed("GROWTH5", call("GROWTH", [TARGET, BASE, { kind: "number", value: 5 }])),
        computed(
          "CONVERT",
          call("CONVERT", [TARGET, column("unit"), { kind: "text", text: "人" }]),
        ),
        computed(
          "CONVERT亿",
          call("CONVERT", [BASE, column("unit"), { kind: "text", text: "亿人" }]),
        ),
        ...SCHEDULE_HEADINGS.map((heading, index) =>
          computed(heading, {
            kind: "part",
            of: call("SCHEDULE", [TARGET, BASE, PERIOD_CELL]),
            number: { kind: "number", value: index + 1 },
          }),
        ),
        ...PARSE_HEADINGS.map((heading, index) =>
          computed(heading, {
            kind: "part",
            of: call("PARSE", [TARGET]),
            number: { kind: "number", value: index + 1 },
          }),
        ),
        computed("VALUE", call("VALUE", [TARGET])),
        computed("VALUE基期", call("VALUE", [BASE])),
        printed("printedCompletion", 14),
        computed("CHECK", call("CHECK", [column("printedCompletion"), ACTUAL, TARGET])),
        computed(
          "ALLOCATE",
          partOfColumn("ALLOCATE", [TARGET, { kind: "units", ...WEIGHTS_ROW }]),
          "units",
        ),
      ],
    },
    {
      kind: "table",
      key: WEIGHTS_ROW.table,
      rows: "rules",
      judged: null,
      columns: [
        printed("name", 20),
        input("weight", "number", "units"),
        computed(
          "NARRATIVE",
          call("NARRATIVE", [
            { kind: "text", text: "湛江" },
            ...["name", "STATUS", "attribute", "completion"].map((key): Expression => ({
              kind: "range",
              key,
              table: "indicators",
            })),
            AS_OF,
          ]),
        ),
      ],
    },
  ],
  frozenColumns: 2,
};

/** These ask for no target, so that a sheet has them in rows without one, too. */
const WITHOUT_TARGET: readonly string[] = ["PROGRESS", "CONVERT亿", "VALUE基期"];

/** By heading, what a row of the sheet shows: what `src/functions` answers, or nothing without a target. */
export function answers(
  row: TrialRow,
  weights: readonly Entry[],
  thresholds?: Readonly<Record<"status" | "warning", readonly unknown[][]>>,
): Readonly<Record<string, unknown>> {
  const all = answersOfFunctions(row, weights, thresholds);
  const free = Object.entries(all).filter(([heading]) => WITHOUT_TARGET.includes(heading));
  return { ...leftOutWithoutTarget(row.target, all), ...Object.fromEntries(free) };
}

function answersOfFunctions(
  { target, base, actual, years, printed: ratio, date: entered, attribute, nature }: TrialRow,
  weights: readonly Entry[],
  thresholds?: Readonly<Record<"status" | "warning", readonly unknown[][]>>,
): Readonly<Record<string, unknown>> {
  const word = attribute === "binding" ? "约束性" : "预期性";
  const kind = NATURE_PRINTED[nature];
  const date = readableDate(entered);
  const at = (calculate: () => unknown): unknown => (date === null ? "" : shown(calculate));
  return {
    WARNING: at(() =>
      warning(actual, target, date, base, word, PERIOD_TEXT, thresholds?.warning, kind),
    ),
    STATUS: at(() => status(actual, target, date, base, PERIOD_TEXT, thresholds?.status, kind)),
    PROGRESS: at(() => progress(date, PERIOD_TEXT)),
    EXPECTED: at(() => expected(target, date, base, PERIOD_TEXT, kind)),
    "完成比例(%)": shown(() => completion(actual, target)),
    FORECAST: shownCell(() =>
      forecast([filledYears(years)], target, base, PERIOD_TEXT, date, kind),
    ),
    MARGIN: shown(() => margin(actual, target)),
    REQUIRED: at(() => required(actual, target, date, PERIOD_TEXT, "年", kind)),
    GROWTH: shown(() => growth(target, base)),
    GROWTH5: shown(() => growth(target, base, 5)),
    CONVERT: shown(() => convert(target, "万人", "人")),
    CONVERT亿: shown(() => convert(base, "万人", "亿人")),
    VALUE: shown(() => value(target)),
    VALUE基期: shown(() => value(base)),
    CHECK: shown(() => check(ratio, actual, target)),
    ...parts(PARSE_HEADINGS, () => parse(target)),
    ...parts(SCHEDULE_HEADINGS, () => schedule(target, base, PERIOD_TEXT)),
    ...parts(UNIT_HEADINGS, () => allocate(target, [weights])),
  };
}

/** The summary sentence about rows, dated by the sheet. */
export function sentence(rows: readonly TrialRow[], date: Entry): unknown {
  const column = (of: (row: TrialRow, index: number) => unknown): unknown[][] =>
    rows.map((row, index) => [of(row, index)]);
  return shownCell(() =>
    narrative(
      "湛江",
      column((_, index) => `指标${index + 1}`),
      column((row) => answers(row, [])["STATUS"]),
      column(({ attribute }) => (attribute === "binding" ? "约束性" : "预期性")),
      column((row) => answers(row, [])["完成比例(%)"]),
      readableDate(date),
    ),
  );
}

/** What the one cell of an answer shows. */
function shownCell(calculate: () => unknown): unknown {
  const answer = shown(calculate);
  return Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
}

/** The cells of a row that spills; an error stands in all of them. */
function parts(headings: readonly string[], calculate: () => unknown): Record<string, unknown> {
  const answer = shown(calculate);
  return Object.fromEntries(
    headings.map((heading, index) => [
      heading,
      Array.isArray(answer) ? (answer as unknown[][])[0]?.[index] : answer,
    ]),
  );
}

/** Cells that are not filled in are blank. */
const filledYears = (years: readonly Entry[]): readonly Entry[] =>
  Array.from({ length: 5 }, (_, year) => years[year] ?? null);

export function trialTable(rows: readonly TrialRow[], id: string): PlanTable {
  return {
    id,
    kind: "targets",
    title: "试验",
    period: PERIOD,
    notes: [],
    source: "",
    indicators: rows.map(({ target, base, attribute, nature, printed: ratio }, index) => ({
      key: `i${index + 1}`,
      number: index + 1,
      name: `指标${index + 1}`,
      group: index < rows.length / 2 ? "一、试验" : "二、试验",
      partOf: null,
      unit: "万人",
      attribute,
      nature,
      natureWords: null,
      isReverse: false,
      isBareUpperBound: false,
      base: base === null ? null : figure(base),
      target: figure(target),
      isBaseExpected: false,
      actual: null,
      printedCompletion: ratio,
      responsible: null,
      numerator: null,
      denominator: null,
      change: null,
      note: null,
    })),
    cancelled: [],
  };
}

function figure(text: string): Indicator["target"] {
  const read = parseFigure(text);
  if (!read.ok || read.value === null) throw new Error(`${text} is no figure`);
  return read.value;
}
