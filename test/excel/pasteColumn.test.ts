import { insertSheets } from "../../src/excel/insertSheets";
import { pasteFigures, planPaste } from "../../src/excel/pasteColumn";
import { inspectSheet, type LayOutAgain } from "../../src/excel/refreshSheet";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets } from "../../src/layout/layoutSheets";
import { layoutAgain } from "../../src/layout/refresh/layoutAgain";
import { monitoring } from "../../src/templates/monitoring";
import { enter, readRange, workbookForEachTest } from "../support/planWorkbook";
import { planNamed, tableNamed } from "../support/sheets";

const ZHANJIANG = planNamed("zhanjiang");
const TARGETS = tableNamed("zhanjiang", "专栏2");
const MONITORING = "湛江 专栏2 年度监测";

workbookForEachTest();

beforeEach(async () => {
  const request = { template: monitoring, plan: ZHANJIANG, table: TARGETS, units: [], unit: null };
  await insertSheets(
    (known) => layoutSheets(request, known, planDialect),
    () => undefined,
  );
});

const again: LayOutAgain = (sheet, found) => layoutAgain(sheet, found, [ZHANJIANG], planDialect);

async function planned(columnKey: string | null, text: string) {
  const plan = await planPaste(MONITORING, { columnKey, text }, again, () => TARGETS);
  if (!plan.ok) throw new Error(plan.reason.name);
  return plan;
}

test("a year's column is pasted in one go over the headings of groups, on the protected sheet", async () => {
  // Rows 4, 6, 11, 20 and 24 are headings of groups.
  const figures = Array.from({ length: 23 }, (_, index) =>
    [0, 2, 7, 16, 20].includes(index) ? [""] : [index],
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(MONITORING).getRange("F4:F26").values = figures;
    await context.sync();
  });
  expect((await readRange(MONITORING, "F4:F26")).values).toEqual(figures);
  expect(await inspectSheet(MONITORING, again)).toMatchObject({ differences: [] });
});

test("what was pasted into the heading of a group is told", async () => {
  await enter(MONITORING, "F4", 12);
  expect(await inspectSheet(MONITORING, again)).toMatchObject({
    differences: [{ name: "cellChanged", row: 3, column: 5, found: "12", expected: null }],
  });
});

test("names and figures are placed by name, seen first, and written into blanks only", async () => {
  await enter(MONITORING, "G8", 46.8);
  const { columns } = await planned(null, "");
  expect(columns.map(({ heading }) => heading)).toEqual([
    "2021年",
    "2022年",
    "2023年",
    "2024年",
    "2025年",
  ]);
  const { pairs } = await planned(
    "y2",
    "失业保险参保人数\t46.9\n城镇新增就业人数\t1,234.5\n基本养老保险参保率\t92.5%\n仲裁结案率\t97\n生产总值\t3",
  );
  expect(
    pairs.map(({ isSameName, rows }) => [isSameName, rows[0]?.row ?? null, rows[0]?.held ?? null]),
  ).toEqual([
    [true, 7, 46.8],
    [true, 4, null],
    [true, 6, null],
    [false, 21, null],
    [false, null, null],
  ]);
  const placements = pairs.flatMap(({ isSameName, rows: [first], figure }) =>
    first !== undefined && isSameName ? [{ row: first.row, column: first.column, figure }] : [],
  );
  expect(await pasteFigures(MONITORING, placements)).toEqual({ ok: true, written: 2, kept: 1 });
  const { values } = await readRange(MONITORING, "G5:G8");
  // 92.5% stays as it was written: Excel would have made 0.925 of it.
  expect([values[0]?.[0], values[2]?.[0], values[3]?.[0]]).toEqual([1234.5, "92.5%", 46.8]);
});
