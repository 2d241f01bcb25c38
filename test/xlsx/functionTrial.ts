import type { Indicator, PlanTable } from "../../src/plan/plan";
import { parseFigure } from "../../src/rules/notation";
import {
  AS_OF,
  INDICATOR_COLUMNS,
  PERIOD_AND_DATE,
  call,
  column,
  printed,
  setting,
  withDate,
} from "../../src/templates/columns";
import type { ColumnSpec, Expression, Template } from "../../src/templates/template";
import { expected } from "../../src/functions/expected";
import { forecast } from "../../src/functions/forecast";
import { margin } from "../../src/functions/margin";
import { progress } from "../../src/functions/progress";
import { required } from "../../src/functions/required";
import { status } from "../../src/functions/status";
import { warning } from "../../src/functions/warning";
import { shown } from "../functions/customFunctions";
import type { Entry } from "./filled";
import type { GeneratedRow } from "./generatedRows";

/** A row as filled in: beside figures it has a date and an attribute of its own. */
export interface TrialRow extends GeneratedRow {
  readonly date: Entry;
  readonly attribute: Indicator["attribute"];
}

export const PERIOD = { name: "十四五", firstYear: 2021, lastYear: 2025 };
const PERIOD_TEXT = "2021-2025";

const PERIOD_CELL = setting("period");
const [ACTUAL, TARGET, BASE] = [column("actual"), column("target"), column("base")];

function input(key: string, accepts: "figure" | "date", over?: "years"): ColumnSpec {
  const content = { kind: "input", accepts, initial: null } as const;
  return { key, widthChars: 12, shown: "always", content, ...(over === undefined ? {} : { over }) };
}

function computed(key: string, formula: Expression, over?: "years"): ColumnSpec {
  const content = { kind: "formula", result: "number", formula, where: null } as const;
  return { key, widthChars: 12, shown: "always", content, ...(over === undefined ? {} : { over }) };
}

/** Every function of a row in a column of its own, headed by its key. */
export const FUNCTIONS: Template = {
  id: "functions",
  version: 1,
  tableKinds: ["targets"],
  refersTo: [],
  asks: [],
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
        input("years", "figure", "years"),
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
            ]),
          ),
        ),
        computed(
          "STATUS",
          withDate(
            call("STATUS", [ACTUAL, TARGET, AS_OF, BASE, PERIOD_CELL, setting("statusThresholds")]),
          ),
        ),
        computed("PROGRESS", withDate(call("PROGRESS", [AS_OF, PERIOD_CELL]))),
        computed("EXPECTED", withDate(call("EXPECTED", [TARGET, AS_OF, BASE, PERIOD_CELL]))),
        computed("FORECAST", call("FORECAST", [{ kind: "years" }, TARGET, BASE, PERIOD_CELL])),
        computed("MARGIN", call("MARGIN", [ACTUAL, TARGET])),
        computed("REQUIRED", withDate(call("REQUIRED", [ACTUAL, TARGET, AS_OF, PERIOD_CELL]))),
      ],
    },
  ],
  frozenColumns: 2,
};

/** By heading, what `src/functions` answers for a row. */
export function answers(
  { target, base, actual, years, date, attribute }: TrialRow,
  thresholds?: Readonly<Record<"status" | "warning", readonly unknown[][]>>,
): Readonly<Record<string, unknown>> {
  const word = attribute === "binding" ? "约束性" : "预期性";
  const at = (calculate: () => unknown): unknown => (date === null ? "" : shown(calculate));
  return {
    WARNING: at(() => warning(actual, target, date, base, word, PERIOD_TEXT, thresholds?.warning)),
    STATUS: at(() => status(actual, target, date, base, PERIOD_TEXT, thresholds?.status)),
    PROGRESS: at(() => progress(date, PERIOD_TEXT)),
    EXPECTED: at(() => expected(target, date, base, PERIOD_TEXT)),
    FORECAST: shownCell(() => forecast([filledYears(years)], target, base, PERIOD_TEXT)),
    MARGIN: shown(() => margin(actual, target)),
    REQUIRED: at(() => required(actual, target, date, PERIOD_TEXT)),
  };
}

/** What the one cell of an answer shows. */
function shownCell(calculate: () => unknown): unknown {
  const answer = shown(calculate);
  return Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
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
    indicators: rows.map(({ target, base, attribute }, index) => ({
      number: index + 1,
      name: `指标${index + 1}`,
      group: index < rows.length / 2 ? "一、试验" : "二、试验",
      partOf: null,
      unit: "万人",
      attribute,
      isReverse: false,
      base: base === null ? null : figure(base),
      target: figure(target),
      actual: null,
      printedCompletion: null,
      note: null,
    })),
  };
}

function figure(text: string): Indicator["target"] {
  const read = parseFigure(text);
  if (!read.ok || read.value === null) throw new Error(`${text} is no figure`);
  return read.value;
}
