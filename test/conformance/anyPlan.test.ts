import type { HeadlessWorkbook } from "../../src/embedded/node/headlessWorkbook";
import { insertSheets } from "../../src/excel/insertSheets";
import type { Dialect } from "../../src/layout/dialects/dialect";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { readIdentity } from "../../src/layout/keys/identity";
import { gridOfModel, keyedGrid } from "../../src/layout/keys/keyedGrid";
import { layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import { differences } from "../../src/layout/refresh/differences";
import type { SheetModel } from "../../src/layout/sheetModel";
import type { Plan, PlanTable } from "../../src/plan/plan";
import { plans } from "../../src/plan/registry";
import type { Template } from "../../src/templates/vocabulary/template";
import { templatesFor } from "../../src/templates/templates";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { parsedPlan } from "../plan/parsedPlan";
import { type Json, samplePlan } from "../plan/samplePlan";
import { howMany } from "../support/howMany";
import { startPlanWorkbook } from "../support/planWorkbook";

/** A user's plan of so many indicators and years, with every notation in turn. */
function madeUpPlan(count: number, lastYear: number): Plan {
  const json = samplePlan();
  const period = { name: "试点", firstYear: 2024, lastYear };
  const targets: readonly Json[] = [
    { unit: "万人", base: "[30]", target: "[40.5]" },
    { unit: "%", base: "90", target: "95.0" },
    { unit: "%", base: "2.2以内", target: "3.5以内" },
    { unit: "%", base: "80", target: ">60" },
    { unit: "::", base: "10:44:46", target: "12:46:42" },
    { unit: "倍", base: "-", target: "2" },
    { unit: "件", base: "12", target: "0以内", direction: "逆向" },
    { unit: "元", target: undefined, targetWords: "与经济增长同步" },
    { unit: "家", target: undefined, base: "12", group: undefined },
  ];
  json["period"] = period;
  json.tables[1]["period"] = period;
  json.tables[1].indicators = Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    name: `指标${index + 1}`,
    group: `组${Math.floor(index / 9) + 1}`,
    ...targets[index % targets.length],
    attribute: index % 4 === 0 ? "约束性" : "预期性",
  }));
  return parsedPlan(json);
}

/** More rows than a page or a table of the built-in plans has. */
const MANY = howMany(60, 200);

const PLANS = [
  { name: "1 indicator over 3 years", plan: madeUpPlan(1, 2026) },
  { name: "9 indicators over 7 years", plan: madeUpPlan(9, 2030) },
  { name: `${MANY} indicators over 5 years`, plan: madeUpPlan(MANY, 2028) },
];

const CASES = PLANS.flatMap(({ name, plan }) =>
  plan.tables.flatMap((table) =>
    templatesFor(table).map((template) => ({
      name: `${template.id} of ${table.id}, ${name}`,
      plan,
      table,
      template,
    })),
  ),
);

interface Case {
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly template: Template;
}

function requestOf({ plan, table, template }: Case) {
  const [other] = plans();
  const [, otherTable] = other?.tables ?? [];
  const compared =
    other === undefined || otherTable === undefined
      ? null
      : { plan: other, table: otherTable, pairs: [] };
  return {
    plan,
    table,
    template,
    units: [
      { name: "甲区", weight: 1 },
      { name: "乙县", weight: null },
    ],
    unit: template.asks.includes("unit") ? "甲区" : null,
    other: template.asks.includes("otherPlan") ? compared : null,
  };
}

const BUILT_IN_PERIOD = /十四五|2021\D2025/u;

/** Texts, formulas and prompts of a sheet that speak of years which are not its plan's: a default, by accident. */
function otherPeriods(model: SheetModel, { plan, table, template }: Case): readonly string[] {
  const isCompared = template.asks.some((asked) => asked === "otherPlan" || asked === "lastPlan");
  if (isCompared) return [];
  const said = [
    ...model.rows.flatMap(({ cells }) =>
      cells.map(({ content }) => {
        if (content.kind === "formula") return content.formula;
        return content.kind === "text" && readIdentity(content.text) === null ? content.text : "";
      }),
    ),
    ...model.validations.flatMap(({ prompt, error }) => [prompt.message, error.message]),
  ];
  const isOfFiveYears = table.period.lastYear - table.period.firstYear === 4;
  const wrong = isOfFiveYears ? BUILT_IN_PERIOD : new RegExp(`五年|${BUILT_IN_PERIOD.source}`, "u");
  return said.filter((text) => wrong.test(text.replaceAll(plan.title, "")));
}

describe.each(CASES)("$name", (each) => {
  const dialects: readonly (readonly [string, Dialect])[] = [
    ["PLAN", planDialect],
    ["native", nativeDialect],
  ];

  test.each(dialects)("is whole in the %s dialect", (_name, dialect) => {
    for (const model of layoutSheets(requestOf(each), NEW_WORKBOOK, dialect)) {
      expect(model.name.length).toBeLessThanOrEqual(31);
      for (const { cells } of model.rows) expect(cells).toHaveLength(model.columns.length);
      const rowKeys = model.rows.flatMap(({ key }) => key ?? []);
      const columnKeys = model.columns.flatMap(({ key }) => key ?? []);
      expect(new Set(rowKeys).size).toBe(rowKeys.length);
      expect(new Set(columnKeys).size).toBe(columnKeys.length);
      const found = keyedGrid(gridOfModel(model));
      expect(found?.identity).toEqual(model.identity);
      expect(found === null ? [] : differences(model, found)).toEqual([]);
      expect(otherPeriods(model, each)).toEqual([]);
    }
  });

  test("can be written as a file", async () => {
    const file = await writeXlsx(
      layoutSheets(requestOf(each), NEW_WORKBOOK, nativeDialect),
      new Date(0),
    );
    expect(file.byteLength).toBeGreaterThan(5_000);
  });
});

test("every template of a plan of nine indicators over seven years goes into one workbook", async () => {
  const workbook: HeadlessWorkbook = await startPlanWorkbook();
  try {
    const wanted = CASES.filter(({ name }) => name.includes("9 indicators"));
    for (const each of wanted) {
      const outcome = await insertSheets(
        (known) => layoutSheets(requestOf(each), known, planDialect),
        () => undefined,
      );
      expect([each.name, outcome]).toMatchObject([each.name, { ok: true }]);
    }
  } finally {
    workbook.dispose();
  }
}, 180_000);
