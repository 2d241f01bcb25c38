import { insertSheets } from "../../src/excel/insertSheets";
import { refreshSheet } from "../../src/excel/refreshSheet";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { type KnownSheets, layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import { planSheets } from "../../src/layout/planSheets/insertedPlan";
import { layoutAgain } from "../../src/layout/refresh/layoutAgain";
import type { Plan, PlanTable } from "../../src/plan/plan";
import { readPlan } from "../../src/plan/reading/readPlan";
import { monitoring } from "../../src/templates/monitoring";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { startPlanWorkbook } from "../support/planWorkbook";

/** How many indicators the plans have that are compared. */
export const SMALL = 30;
export const LARGE = 300;

export const PLAN_STEPS = ["insertion", "refresh", "export"] as const;
type PlanStep = (typeof PLAN_STEPS)[number];

/** Milliseconds. */
type Times = Readonly<Record<PlanStep, number>>;

/**
 * 规划表 and 年度监测 of a plan of 30 and of one of 300 indicators, inserted, refreshed and exported. What grows with the
 * rows alone takes ten times as long; what is the same for every plan makes it less.
 */
export async function planSizeTimes(
  rounds: number,
  sweep: () => void,
): Promise<{ readonly small: Times; readonly large: Times }> {
  const workbook = await startPlanWorkbook();
  const timesOf = async (count: number): Promise<Times> => {
    await workbook.reset();
    sweep();
    return times(planOf(count));
  };
  await timesOf(SMALL);
  const small: Times[] = [];
  const large: Times[] = [];
  for (let round = 0; round < rounds; round++) {
    small.push(await timesOf(SMALL), await timesOf(SMALL));
    large.push(await timesOf(LARGE));
  }
  workbook.dispose();
  return { small: shortest(small), large: shortest(large) };
}

/** The shortest time of each step: what disturbs a round only ever makes it longer. */
const shortest = (all: readonly Times[]): Times =>
  Object.fromEntries(
    PLAN_STEPS.map((step) => [step, Math.min(...all.map((times) => times[step]))]),
  ) as Record<PlanStep, number>;

export async function times(plan: Plan): Promise<Times> {
  const [table] = plan.tables;
  if (table === undefined) throw new Error("The plan has a table.");
  return {
    insertion: await timed(() => inserted(plan, table)),
    refresh: await timed(() => refreshed(plan)),
    export: await timed(() => exported(plan, table)),
  };
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const request = (plan: Plan, table: PlanTable) => ({
  template: monitoring,
  plan,
  table,
  units: [],
  unit: null,
});

async function inserted(plan: Plan, table: PlanTable): Promise<void> {
  for (const layOut of [
    (known: KnownSheets) => planSheets(plan, known, planDialect),
    (known: KnownSheets) => layoutSheets(request(plan, table), known, planDialect),
  ]) {
    const outcome = await insertSheets(layOut, () => undefined);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  }
}

async function refreshed(plan: Plan): Promise<void> {
  for (const template of ["规划表", "年度监测"]) {
    const outcome = await refreshSheet(
      `${plan.name} 专栏1 ${template}`,
      (sheet, found) => layoutAgain(sheet, found, [plan], planDialect),
      false,
    );
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  }
}

const exported = (plan: Plan, table: PlanTable): Promise<Uint8Array> =>
  writeXlsx(
    [
      ...planSheets(plan, NEW_WORKBOOK, nativeDialect),
      ...layoutSheets(request(plan, table), NEW_WORKBOOK, nativeDialect),
    ],
    new Date(0),
  );

export function planOf(count: number): Plan {
  const period = { name: "十五五", firstYear: 2026, lastYear: 2030 };
  const indicators = Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    name: `第${index + 1}项指标`,
    unit: index % 2 === 0 ? "万人" : "%",
    attribute: "预期性",
    base: "10.5",
    target: index % 3 === 0 ? "[25.0]" : "95",
    group: `第${Math.floor(index / 10) + 1}组`,
  }));
  const table = { id: "专栏1", kind: "targets", title: "主要指标", period, notes: [], indicators };
  const json = {
    id: "sizes",
    name: "规模",
    title: "规模",
    edition: "draft",
    period,
    tables: [table],
  };
  const read = readPlan(json);
  if (!read.ok) throw new Error(JSON.stringify(read.reason.slice(0, 3)));
  return read.value;
}
