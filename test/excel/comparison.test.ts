import type { HeadlessWorkbook } from "../../src/embedded/node/headlessWorkbook";
import { insertSheets } from "../../src/excel/insertSheets";
import { cellAddress } from "../../src/layout/cells/address";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets, linkedSheet, type SheetRequest } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { comparisonRequest } from "../support/comparisonSheets";
import { enter, readRange, sheetNames, startPlanWorkbook } from "../support/planWorkbook";

const ZHANJIANG = "湛江 专栏2 年度监测";
const GUANGZHOU = "广州 专栏2 年度监测";

let workbook: HeadlessWorkbook;
let models: readonly SheetModel[];

beforeAll(async () => {
  workbook = await startPlanWorkbook();
  models = await insert(comparisonRequest("zhanjiang", "guangzhou"));
  await fillIn();
}, 60_000);

afterAll(() => {
  workbook.dispose();
});

async function insert(request: SheetRequest): Promise<readonly SheetModel[]> {
  let inserted: readonly SheetModel[] = [];
  const outcome = await insertSheets(
    (known) => (inserted = layoutSheets(request, known, planDialect)),
    () => undefined,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return inserted;
}

function addressIn(sheetName: string, row: string, column: string): string {
  const model = models.find(({ name }) => name === sheetName);
  const cell = model === undefined ? null : linkedSheet(model, sheetName).cellAt(row, column);
  if (cell === null) throw new Error(`${sheetName} has no cell ${row}, ${column}.`);
  return cellAddress(cell.row, cell.column);
}

/** Reported 2021, 2022, … of an indicator. */
async function report(sheetName: string, row: string, years: readonly unknown[]): Promise<void> {
  for (const [index, value] of years.entries()) {
    await enter(sheetName, addressIn(sheetName, row, `y${index + 1}`), value);
  }
}

/** 湛江 as at the end of 2023 (3/5 of the time), 广州 as at mid-2023 (2.5/5). */
async function fillIn(): Promise<void> {
  await enter(ZHANJIANG, "E2", "2023");
  await enter(GUANGZHOU, "E2", "2023-06-30");
  // 城镇新增就业人数
  await report(ZHANJIANG, "i1", [5, 6, 6.5]);
  await report(GUANGZHOU, "i1", [30, 33, 16]);
  // 失业保险参保人数
  await report(ZHANJIANG, "i3", [46.9, 47, 47.2]);
  await report(GUANGZHOU, "i5", [700, 690, 681]);
  // “粤菜师傅”培训人次
  await report(ZHANJIANG, "i12", [2000, 2000, 2000]);
  await report(GUANGZHOU, "i11", [0.6, 0.7]);
  // 技工院校(年)招生人数: names that are only alike
  await report(ZHANJIANG, "i10", [5900]);
  // 城镇登记失业率: only 广州 has it
  await report(GUANGZHOU, "i2", [2.6, 2.7, 3.6]);
}

const NAME = "湛江 专栏2 对比 广州";

async function shown(row: string, columns: readonly string[]): Promise<readonly unknown[]> {
  const values: unknown[] = [];
  for (const column of columns) {
    const read = await readRange(NAME, addressIn(NAME, row, column));
    values.push(read.values[0]?.[0]);
  }
  return values;
}

const OWN = ["asOf", "toDate", "completion", "status"];
const OTHER = ["otherAsOf", "otherToDate", "otherCompletion", "otherStatus"];

test("a total of both: value, completion and status each at its own date", async () => {
  // 5 + 6 + 6.5 = 17.5 of [25.0]: 70%; 0.7 against 0.6 is a pace of 1.17.
  expect(await shown("i1~i1", OWN)).toEqual(["2023", 17.5, 70, "快于预期"]);
  // 30 + 33 + 16 = 79 of [110]: 71.8181…%; 0.718 against 0.5 is 1.44.
  const other = await shown("i1~i1", OTHER);
  expect(other).toEqual(["2023-06-30", 79, expect.closeTo(71.818181, 5), "快于预期"]);
});

test("a level of both, judged by each plan's own rules", async () => {
  // 47.2 ÷ 48.1; (47.2 − 46.7) ÷ (48.1 − 46.7) = 0.357 against 0.6 is a pace of 0.60.
  const own = await shown("i3~i5", OWN);
  expect(own).toEqual(["2023", 47.2, expect.closeTo(98.128898, 5), "滞后于预期"]);
  // 681 ÷ 680; 广州's base 691.82 already met the target of 680, and it is still kept.
  const other = await shown("i3~i5", OTHER);
  expect(other).toEqual(["2023-06-30", 681, expect.closeTo(100.147058, 5), "基本符合预期"]);
});

test("[§9] 万人次 beside 人次: each in its own unit, the target converted exactly", async () => {
  // 6,000 of [10000]: 0.6 against 0.6. 1.3 of [3.6] to the end of 2022, the last year reported: 0.361
  // against 0.4 is 0.90.
  expect(await shown("i12~i11", OWN)).toEqual(["2023", 6000, 60, "基本符合预期"]);
  const other = await shown("i12~i11", OTHER);
  expect(other).toEqual([2022, expect.closeTo(1.3, 12), expect.closeTo(36.1111, 3), "滞后于预期"]);
  // 3.6万人次 = 36,000人次; 36,000 ÷ 10,000.
  expect(await shown("i12~i11", ["converted", "compared", "comparedBy"])).toEqual([
    36000,
    3.6,
    "倍（广州÷湛江）",
  ]);
});

test("[P] targets of counts by quotient, of rates by difference", async () => {
  // 110 ÷ 25; 680 ÷ 48.1; 660 ÷ 55.7; 23万人次 = 230,000人次 ÷ 30,000; 60 − 60; 90 − 90.
  const compared = await Promise.all(
    ["i1~i1", "i3~i5", "i4~i6", "i13~i12", "i14~i13", "i15~i14"].map((row) =>
      shown(row, ["compared"]),
    ),
  );
  expect(compared.flat()).toEqual([
    4.4,
    expect.closeTo(14.137214, 5),
    expect.closeTo(11.849192, 5),
    expect.closeTo(7.666667, 5),
    0,
    0,
  ]);
});

test("an indicator that nobody reported is blank and 未填报, never zero", async () => {
  expect(await shown("i4~i6", [...OWN, ...OTHER])).toEqual([
    "2023",
    "",
    "",
    "未填报",
    "2023-06-30",
    "",
    "",
    "未填报",
  ]);
});

test("near names stand beside each other, each with its figures, and are not compared", async () => {
  // 5,900 ÷ 7,000.
  const own = await shown("i10~i9", ["toDate", "completion"]);
  expect(own).toEqual([5900, expect.closeTo(84.285714, 5)]);
  expect(await shown("i10~i9", ["converted", "compared", "comparedBy"])).toEqual([
    "",
    "",
    "未确认，不比较",
  ]);
});

test("what only the other plan has is shown in its columns: a broken bound in words", async () => {
  expect(await shown("~i2", ["name", "otherTarget"])).toEqual(["城镇登记失业率", "3.5以内"]);
  expect(await shown("~i2", OTHER)).toEqual(["2023-06-30", 3.6, "超出目标", "超出目标"]);
  expect(await shown("~i2", OWN)).toEqual(["", "", "", ""]);
});

test("[§14] an entry that is no number is 有误 in both sheets, not a blank", async () => {
  await enter(ZHANJIANG, addressIn(ZHANJIANG, "i13", "y1"), "三千");
  expect(await shown("i13~i12", ["toDate", "completion"])).toEqual(["有误", "有误"]);
  await enter(ZHANJIANG, addressIn(ZHANJIANG, "i13", "y1"), "");
});

test("the other way round refers to the sheets that are there, and turns the comparison", async () => {
  const before = await sheetNames();
  const [back, ...more] = await insert(
    comparisonRequest("guangzhou", "zhanjiang", [["i9", "i10"]]),
  );
  if (back === undefined) throw new Error("nothing was inserted");
  expect(more).toEqual([]);
  expect(await sheetNames()).toEqual([...before, "广州 专栏2 对比 湛江"]);
  const at = async (row: string, column: string): Promise<unknown> => {
    const cell = linkedSheet(back, back.name).cellAt(row, column);
    if (cell === null) throw new Error(`${row}, ${column}`);
    const { values } = await readRange(back.name, cellAddress(cell.row, cell.column));
    return values[0]?.[0];
  };
  // [10000]人次 = 1万人次, of 3.6: 0.2777….
  expect(await at("i11~i12", "converted")).toBe(1);
  expect(await at("i11~i12", "compared")).toBeCloseTo(0.277778, 5);
  expect(await at("i11~i12", "otherToDate")).toBe(6000);
  // Confirmed: 7,000人 = 0.7万人, of 3: 0.2333….
  expect(await at("i9~i10", "converted")).toBe(0.7);
  expect(await at("i9~i10", "compared")).toBeCloseTo(0.233333, 5);
  expect(await at("i9~i10", "otherToDate")).toBe(5900);
});
