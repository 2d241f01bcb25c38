import { correctEntry } from "../../src/excel/correctEntry";
import { insertSheets } from "../../src/excel/insertSheets";
import { readOriginals, type ShareOutcome, shareSheets } from "../../src/excel/shareSheets";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets } from "../../src/layout/layoutSheets";
import type { PortableForm } from "../../src/layout/refresh/portableSheets";
import type { Plan } from "../../src/plan/plan";
import { corrections } from "../../src/templates/corrections";
import { monitoring } from "../../src/templates/monitoring";
import { overview } from "../../src/templates/overview";
import type { Template } from "../../src/templates/vocabulary/template";
import { copiesOf } from "../support/copiesOf";
import { enter, readRange, sheetNames, workbookForEachTest } from "../support/planWorkbook";
import { planNamed, tableNamed } from "../support/sheets";

jest.setTimeout(120_000);

const ZHANJIANG = planNamed("zhanjiang");
const GUANGZHOU = planNamed("guangzhou");
const MONITORING = "湛江 专栏2 年度监测";
const RULES = "湛江 规则设置";
const OVERVIEW = "湛江 专栏2 概览";
const TRAIL = "湛江 更正记录";
const ORIGINALS = [RULES, MONITORING, OVERVIEW, TRAIL];

workbookForEachTest();

beforeEach(async () => {
  await insert(overview, ZHANJIANG);
  await enter(RULES, "C4", "2022");
  await enter(MONITORING, "F5", 6);
  await enter(MONITORING, "G5", 5);
  const correction = { sheetName: MONITORING, address: "G5", oldValue: "5", newValue: "5.5" };
  await correctEntry(
    { ...correction, by: "王五", reason: "年报更正", at: "2023-02-01 09:00" },
    (_, found) =>
      layoutSheets(requestFor(corrections, ZHANJIANG), found, planDialect).at(-1) ?? null,
  );
});

const requestFor = (template: Template, plan: Plan) => ({
  template,
  plan,
  table: tableNamed(plan.id, "专栏2"),
  ...{ units: [], unit: null },
});

async function insert(template: Template, plan: Plan): Promise<void> {
  const outcome = await insertSheets(
    (known) => layoutSheets(requestFor(template, plan), known, planDialect),
    () => undefined,
  );
  expect(outcome).toMatchObject({ ok: true });
}

const share = (form: PortableForm): Promise<ShareOutcome> =>
  shareSheets(null, copiesOf([ZHANJIANG], form));

/** Everything that a sheet shows, without what is hidden in its last row and column. */
async function shown(sheetName: string): Promise<unknown[][]> {
  const { grid, corner } = (await readOriginals(sheetName).then((read) => {
    if (!read.ok) throw new Error(read.reason.name);
    return read.originals[0];
  })) ?? { grid: { cells: [] }, corner: { row: 0, column: 0 } };
  return grid.cells
    .slice(0, corner.row)
    .map((line) => line.map(({ value }) => value))
    .map((line) => line.filter((value) => value !== null && value !== ""));
}

async function formulas(sheetName: string): Promise<string> {
  const read = await readOriginals(sheetName);
  if (!read.ok) throw new Error(read.reason.name);
  return read.originals
    .flatMap(({ grid }) => grid.cells.flat().map(({ formula }) => formula))
    .join();
}

test("every sheet has its copy, in the order of the tabs, and nothing is copied twice", async () => {
  const names = ORIGINALS.map((name) => `${name} 副本`);
  expect(await share("native")).toEqual({
    ok: true,
    sheetNames: names,
    alsoInserted: [],
    unknown: [],
    lost: [],
    errors: [],
  });
  expect((await sheetNames()).slice(-4)).toEqual(names);
  expect(await share("values")).toMatchObject({ sheetNames: names.map((name) => `${name} (2)`) });
});

test("copies with formulas refer to one another, not to the originals", async () => {
  await share("native");
  const written = await formulas(`${OVERVIEW} 副本`);
  expect(written).toContain(`'${MONITORING} 副本'!`);
  expect(written).not.toContain(`'${MONITORING}'!`);
  expect(written).not.toContain("PLAN.");
  expect(await formulas(`${MONITORING} 副本`)).toContain(`'${RULES} 副本'!`);
  // 6 + 5.5, and 6 + 11.5 with what is entered into the copy.
  await enter(`${MONITORING} 副本`, "G5", 11.5);
  expect((await readRange(`${MONITORING} 副本`, "M5")).values).toEqual([[17.5]]);
  expect((await readRange(MONITORING, "M5")).values).toEqual([[11.5]]);
});

test("copies with values show what the originals show, the trail among them", async () => {
  await share("values");
  for (const name of [MONITORING, TRAIL]) {
    expect(await shown(`${name} 副本`)).toEqual(await shown(name));
    expect(await formulas(`${name} 副本`)).not.toContain("=");
  }
  expect(JSON.stringify(await shown(`${TRAIL} 副本`))).toContain("年报更正");
});

test("a sheet of a plan that is not known is left out and named", async () => {
  await insert(monitoring, GUANGZHOU);
  expect(await share("values")).toMatchObject({
    ok: true,
    sheetNames: ORIGINALS.map((name) => `${name} 副本`),
    unknown: ["广州 规则设置", "广州 专栏2 年度监测"],
  });
});

test("a workbook that has nothing to copy is told so", async () => {
  await share("values");
  await Excel.run(async (context) => {
    for (const name of ORIGINALS) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  expect(await share("native")).toEqual({ ok: false, reason: { name: "nothingToShare" } });
});
