import { insertSheets } from "../../src/excel/insertSheets";
import { inspectSheet, type LayOutAgain, refreshSheet } from "../../src/excel/refreshSheet";
import { knownPlans, readWorkbookPlans } from "../../src/excel/workbookPlans";
import { cellAddress } from "../../src/layout/cells/address";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets } from "../../src/layout/layoutSheets";
import { inPlaceOf, planSheets } from "../../src/layout/planSheets/insertedPlan";
import type { Difference } from "../../src/layout/refresh/differences";
import { layoutAgain } from "../../src/layout/refresh/layoutAgain";
import { ownPlans, setOwnPlans } from "../../src/plan/registry";
import { workbookServices } from "../../src/taskpane/workbookServices";
import { monitoring } from "../../src/templates/monitoring";
import { parsedPlan } from "../plan/parsedPlan";
import { samplePlan } from "../plan/samplePlan";
import { enter, readRange, sheetNames, workbookForEachTest } from "../support/planWorkbook";

workbookForEachTest();

const PLAN_SHEET = "样例 专栏2 规划表";
const MONITORING = "样例 专栏2 年度监测";

/** 规划表 has its indicators in rows 8 and 9 and an empty row 10; 年度监测 has them in rows 5 and 7. */
beforeEach(async () => {
  const plan = parsedPlan(samplePlan());
  await insertSheets(
    (known) => planSheets(plan, known, planDialect),
    () => undefined,
  );
  await readWorkbookPlans();
  const [own = plan] = ownPlans();
  const [, table = own.tables[0]] = own.tables;
  if (table === undefined) throw new Error("The sample has two tables.");
  await insertSheets(
    (known) =>
      layoutSheets(
        { template: monitoring, plan: own, table, units: [], unit: null },
        known,
        planDialect,
      ),
    () => undefined,
  );
  await enter(MONITORING, "F5", 6);
  await enter(MONITORING, "F7", 95);
});

afterEach(() => {
  setOwnPlans([]);
});

const again: LayOutAgain = (sheet, found) => layoutAgain(sheet, found, ownPlans(), planDialect);

async function found(sheetName: string): Promise<readonly Difference[]> {
  await readWorkbookPlans();
  const outcome = await inspectSheet(sheetName, again);
  if (!outcome.ok) throw new Error(outcome.reason.name);
  return outcome.differences;
}

const refresh = (sheetName: string) => refreshSheet(sheetName, again, true);

async function rows(sheetName: string, address: string): Promise<readonly string[]> {
  const { values } = await readRange(sheetName, address);
  return values.map((line) => line.join("|"));
}

async function enterRow(row: number, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    await enter(PLAN_SHEET, `${"ABCDEF".charAt(index)}${row}`, text);
  }
}

async function change(action: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(PLAN_SHEET);
    sheet.protection.unprotect();
    action(sheet);
    await context.sync();
  });
}

test("an indicator renamed, moved and with another target: 检查 says so, 更新 carries it over, entries stay", async () => {
  await enterRow(8, ["2", "新增就业人数", "万人", "-", "[26.0]"]);
  await enter(PLAN_SHEET, "A9", "1");
  expect(await found(PLAN_SHEET)).toEqual([]);
  const differences = await found(MONITORING);
  const changed = differences.map(({ name, ...rest }) => [
    name,
    "found" in rest ? rest.found : null,
  ]);
  expect(changed).toEqual(
    expect.arrayContaining([
      ["cellChanged", "新增就业"],
      ["cellChanged", "[25.0]"],
    ]),
  );
  expect(await refresh(MONITORING)).toMatchObject({ ok: true });
  expect(await rows(MONITORING, "A4:F7")).toEqual([
    "二、关系|||||",
    "1|结案率|%|96|>90|95",
    "一、就业|||||",
    "2|新增就业人数|万人|-|[26.0]|6",
  ]);
  expect(await found(MONITORING)).toEqual([]);
});

test("indicators in an empty and in an inserted row: 检查 names them, 更新 adds them and keeps 规划表 whole", async () => {
  await enterRow(10, ["4", "失业率", "%", "3", "5以内", "预期性"]);
  expect(await found(PLAN_SHEET)).toEqual([]);
  await change((sheet) => {
    sheet.getRange("9:9").insert("Down");
  });
  await enterRow(9, ["3", "人才总量", "万人", "9", "12", "预期性"]);
  // Its formulas are not there yet.
  const missing = await found(PLAN_SHEET);
  expect(new Set(missing.map((each) => [each.name, "row" in each && each.row].join()))).toEqual(
    new Set(["cellChanged,8"]),
  );
  expect((await found(MONITORING)).filter(({ name }) => name === "rowMissing")).toMatchObject([
    { called: "人才总量" },
    { called: "失业率" },
  ]);
  expect(await refresh(MONITORING)).toMatchObject({ ok: true });
  expect(await refresh(PLAN_SHEET)).toMatchObject({ ok: true });
  expect(await found(PLAN_SHEET)).toEqual([]);
  expect(await found(MONITORING)).toEqual([]);
  expect(await rows(PLAN_SHEET, "A8:F12")).toEqual([
    "1|新增就业|万人|-|[25.0]|预期性",
    "2|结案率|%|96|>90|预期性",
    "3|人才总量|万人|9|12|预期性",
    "4|失业率|%|3|5以内|预期性",
    "|||||",
  ]);
  expect(knownPlans().faults).toEqual([]);
});

test("an indicator deleted: 检查 names it; with entries it is asked for, without them 更新 takes it away", async () => {
  await change((sheet) => {
    sheet.getRange("8:8").delete("Up");
  });
  expect(await found(MONITORING)).toEqual(
    expect.arrayContaining([
      { name: "rowGone", row: 4, column: 1, called: "新增就业" },
      { name: "noPlace", row: 4, column: 5, found: 6 },
    ]),
  );
  expect(await refresh(MONITORING)).toMatchObject({ ok: false });
  expect(await rows(MONITORING, "A5:F5")).toEqual(["1|新增就业|万人|-|[25.0]|6"]);
  await enter(MONITORING, "F5", "");
  expect(await refresh(MONITORING)).toMatchObject({ ok: true });
  expect(await rows(MONITORING, "A4:F5")).toEqual(["二、关系|||||", "2|结案率|%|96|>90|95"]);
});

test("a copied row and one that cannot be read: nothing of 规划表 is lost when it is written anew", async () => {
  await change((sheet) => {
    sheet.getRange("10:10").insert("Down");
    sheet.getRange("T10").values = [["i2"]];
  });
  await enterRow(10, ["3", "调解成功率", "%", "96", ">90", "预期性"]);
  await enterRow(11, ["4", "失业率", "%", "", "五6", "预期性"]);
  await found(PLAN_SHEET);
  expect(knownPlans().faults).toMatchObject([{ sheetName: PLAN_SHEET, address: "E11" }]);
  expect(await refresh(PLAN_SHEET)).toMatchObject({ ok: true });
  const held = (await rows(PLAN_SHEET, "A8:F14")).join("\n");
  expect(held).toContain("3|调解成功率|%|96|>90|预期性");
  expect(held).toContain("4|失业率|%||五6|预期性");
});

test("another 专栏 in the head: sheets made from it are about the same table, and 更新 gives them its name", async () => {
  const { values } = await readRange(PLAN_SHEET, "A1:P6");
  const row = values.findIndex((line) => line.includes("专栏："));
  const label = values[row]?.indexOf("专栏：") ?? 0;
  const behind = values[row]?.findIndex((value, column) => column > label && value !== "") ?? 0;
  await enter(PLAN_SHEET, cellAddress(row, behind), "专栏3");
  const changed = await found(MONITORING);
  expect(ownPlans()[0]?.tables.map(({ id }) => id)).toEqual(["专栏1", "专栏3"]);
  expect(changed.filter(({ name }) => name !== "cellChanged")).toEqual([]);
  expect(await found(PLAN_SHEET)).toMatchObject([
    { name: "cellChanged", row: 0, expected: "样例“十四五”规划表（专栏3）" },
  ]);
  for (const name of [PLAN_SHEET, MONITORING]) {
    expect(await refresh(name)).toMatchObject({ ok: true, restored: [] });
    expect(await found(name)).toEqual([]);
  }
  expect(await rows(MONITORING, "A5:F5")).toEqual(["1|新增就业|万人|-|[25.0]|6"]);
});

test("a plan in the place of one of its name: rows of the same name keep their key, and their entries", async () => {
  const json = samplePlan();
  const [, table] = json.tables;
  table.indicators = [
    { ...table.indicators[1], number: 1, name: "失业率" },
    { ...table.indicators[0], number: 2, group: "二、关系", target: "[30.0]" },
  ];
  const [old] = knownPlans().plans;
  if (old === undefined) throw new Error("The plan is there.");
  const next = inPlaceOf(parsedPlan({ ...json, tables: [table] }), old.plan);
  expect(next.tables.map(({ id }) => id)).toEqual(["专栏1", "专栏2"]);
  const outcome = await insertSheets(
    (known) => planSheets(next, known, planDialect),
    () => undefined,
    old.sheetNames,
  );
  expect(outcome).toMatchObject({ ok: true, sheetName: PLAN_SHEET });
  expect(await sheetNames()).toEqual([
    "Sheet1",
    "样例 规则设置",
    "样例 专栏2 年度监测",
    "样例 专栏1 规划表",
    "样例 专栏2 规划表",
  ]);
  await readWorkbookPlans();
  expect(knownPlans()).toMatchObject({ faults: [], plans: [{ plan: { id: old.plan.id } }] });
  expect((await found(MONITORING)).filter(({ name }) => name === "rowGone")).toMatchObject([
    { called: "结案率" },
  ]);
  await enter(MONITORING, "F7", "");
  expect(await refresh(MONITORING)).toMatchObject({ ok: true });
  expect(await rows(MONITORING, "A5:F6")).toEqual([
    "1|失业率|%|96|>90|",
    "2|新增就业|万人|-|[30.0]|6",
  ]);
});

/** The sample with another target for 结案率, and its rows in the other order. */
function changedJson(): object {
  const json = samplePlan();
  const [, table] = json.tables;
  const [employment = {}, closed = {}] = table.indicators;
  table.indicators = [
    { ...closed, number: 1, target: ">92" },
    { ...employment, number: 2 },
  ];
  return json;
}

test("a second plan of one 简称: nothing is written unasked; beside the first or in its place, entries stay", async () => {
  const { insert } = workbookServices.plans;
  const before = await sheetNames();
  expect(await insert(changedJson(), "ask")).toEqual({
    ok: false,
    there: {
      name: "样例",
      sheetNames: ["样例 专栏1 规划表", PLAN_SHEET],
      hasSameTable: true,
      isCarriedAgain: false,
      freeName: "样例（2）",
    },
  });
  expect(await sheetNames()).toEqual(before);

  expect(await insert(changedJson(), "rename")).toMatchObject({ ok: true });
  expect(ownPlans().map(({ name }) => name)).toEqual(["样例", "样例（2）"]);
  expect(await found(MONITORING)).toEqual([]);

  expect(await insert(changedJson(), "replace")).toMatchObject({ ok: true });
  expect(ownPlans().map(({ name }) => name)).toEqual(["样例（2）", "样例"]);
  expect(await refresh(MONITORING)).toMatchObject({ ok: true });
  expect(await rows(MONITORING, "A4:F7")).toEqual([
    "二、关系|||||",
    "1|结案率|%|96|>92|95",
    "一、就业|||||",
    "2|新增就业|万人|-|[25.0]|6",
  ]);
});
