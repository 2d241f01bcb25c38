import { hostError } from "../../src/embedded/wire/hostError";
import { insertSheets } from "../../src/excel/insertSheets";
import { freeSheetName, type KnownSheets } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { GUANGZHOU_RATIOS } from "../support/guangzhouRatios";
import { enter, readRange, sheetNames, workbookForEachTest } from "../support/planWorkbook";
import { ALL_SHEETS, sheetNamed } from "../support/allSheets";

const ZHANJIANG_RESULTS = sheetNamed("湛江 专栏1 完成情况");
const GUANGZHOU_RESULTS = sheetNamed("广州 专栏1 完成情况");
const ZHANJIANG_MONITORING = sheetNamed("湛江 专栏2 年度监测");

const workbook = workbookForEachTest();

const ignoreProgress = () => undefined;

/** The model under a name that is free. */
const named =
  (model: SheetModel) =>
  ({ takenNames }: KnownSheets): readonly SheetModel[] => [
    { ...model, name: freeSheetName(model.name, takenNames) },
  ];

async function insert(model: SheetModel): Promise<string> {
  const outcome = await insertSheets(named(model), ignoreProgress);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.sheetName;
}

/** Rows of the indicators: group headings have nothing in the unit column. */
function indicatorRows(values: unknown[][]): unknown[][] {
  return values.filter((row) => typeof row[0] === "number");
}

describe("what is inserted", () => {
  test("[§4] 湛江 专栏1: ratios, statuses and verdicts as RULES.md lists them", async () => {
    const name = await insert(ZHANJIANG_RESULTS);
    const { values } = await readRange(name, "A4:J22");
    const rows = indicatorRows(values);
    const ratios = rows.map((row) => (typeof row[5] === "number" ? row[5].toFixed(4) : row[5]));
    expect(ratios).toEqual([
      "102.3733",
      "控制在目标内",
      "104.9187",
      "113.1351",
      "111.6016",
      "119.7436",
      "123.2326",
      "115.0526",
      "101.9310",
      "102.7083",
      "100.0000",
      "104.1667",
      "106.6667",
      "104.2336",
    ]);
    expect(rows.map((row) => String(row[9]).split("（")[0])).toEqual([
      "舍入差异",
      "一致",
      "一致",
      "舍入差异",
      "一致",
      "一致",
      "一致",
      "一致",
      "一致",
      "不一致",
      "一致",
      "舍入差异",
      "一致",
      "一致",
    ]);
    expect(new Set(rows.map((row) => row[6]))).toEqual(new Set(["已完成", "控制在目标内"]));
  });

  test("[§4] 广州 专栏1: all 14 targets reached, ratios as RULES.md lists them", async () => {
    const name = await insert(GUANGZHOU_RESULTS);
    const { text } = await readRange(name, "A4:H22");
    const rows = text.filter((row) => /^\d+$/.test(row[0] ?? ""));
    expect(rows.map((row) => row[6])).toEqual(GUANGZHOU_RATIOS);
    expect(rows.filter((row) => row[7] === "已完成" || row[7] === "控制在目标内")).toHaveLength(14);
  });

  test("[§1] a structure stays text, in the plan's figures and when it is entered", async () => {
    const name = await insert(GUANGZHOU_RESULTS);
    const before = await readRange(name, "D15:H15");
    expect(before.values[0]?.slice(0, 4)).toEqual(["10:40:50", "12:46:42", "12:46:42", "达到目标"]);
    expect(before.numberFormat[0]?.slice(0, 3)).toEqual(["@", "@", "@"]);
    await enter(name, "F15", "11:47:42");
    const after = await readRange(name, "F15:G15");
    // 11 < 12 at the top grade.
    expect(after.values).toEqual([["11:47:42", "未达到目标"]]);
  });

  test("[C7] an empty result gives an empty ratio, although the host passes 0", async () => {
    const name = await insert(ZHANJIANG_RESULTS);
    await enter(name, "E6", "");
    const { values } = await readRange(name, "E6:J6");
    expect(values[0]?.slice(0, 3)).toEqual(["", "", "未填报"]);
    const bare = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B1");
      cell.formulas = [["=PLAN.COMPLETION(A1,5)"]];
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(bare).toEqual([[0]]);
  });

  test("an edited result changes ratio and status", async () => {
    const name = await insert(ZHANJIANG_RESULTS);
    await enter(name, "E8", "100");
    const { values } = await readRange(name, "F8:G8");
    // 100 ÷ 140.28 × 100
    expect(values[0]?.[0]).toBeCloseTo(71.286, 4);
    expect(values[0]?.[1]).toBe("未完成");
  });

  test("年度监测: a total adds up, a level takes the latest year, nothing is judged without a date", async () => {
    const name = await insert(ZHANJIANG_MONITORING);
    await enter(name, "F5", 6);
    await enter(name, "G5", 5.5);
    await enter(name, "F8", 46.9);
    await enter(name, "G8", 47.8);
    const undated = await readRange(name, "M5:Q8");
    // 6 + 5.5 = 11.5 of [25.0]; 47.8 of 48.1
    expect(undated.values[0]).toEqual([11.5, 46, "", "", ""]);
    expect(undated.values[3]?.[0]).toBe(47.8);
    expect(undated.values[3]?.[1]).toBeCloseTo((47.8 / 48.1) * 100, 10);
    expect(undated.values[3]?.slice(2)).toEqual(["", "", ""]);

    await enter(name, "E2", "2022年底");
    const dated = await readRange(name, "Q5:Q8");
    // total: 11.5 ÷ 25 = 0.46 against 2/5: pace 1.15; level: (47.8 − 46.7) ÷ (48.1 − 46.7) = 0.786 against 0.4
    expect(dated.values.flat()).toEqual(["快于预期", "", "未填报", "快于预期"]);
  });

  test("unreported years never count as zero", async () => {
    const name = await insert(ZHANJIANG_MONITORING);
    await enter(name, "E2", "2023");
    const { values } = await readRange(name, "A4:S26");
    for (const row of indicatorRows(values)) {
      // 累计/最新值, 完成比例 and, behind the value on schedule, 进展, 预警 and 期末预测.
      expect([...row.slice(12, 14), ...row.slice(16)]).toEqual(["", "", "未填报", "", ""]);
    }
  });
});

describe("the workbook it is inserted into", () => {
  test.each(ALL_SHEETS)("$name takes three syncs and less than 5 MB", async ({ model }) => {
    workbook.host.clearBatches();
    await insert(model);
    const batches = workbook.host.batches.filter(({ isCleanUp }) => !isCleanUp);
    expect(batches).toHaveLength(3);
    for (const { requestBytes } of batches) expect(requestBytes).toBeLessThan(5 * 1024 * 1024);
  });

  test("a sheet that is there is left alone; the next one gets a number", async () => {
    const first = await insert(ZHANJIANG_RESULTS);
    await enter(first, "E5", "[40]");
    const second = await insert(ZHANJIANG_RESULTS);
    expect([first, second]).toEqual(["湛江 专栏1 完成情况", "湛江 专栏1 完成情况 (2)"]);
    expect((await readRange(first, "E5")).values).toEqual([["[40]"]]);
    expect((await readRange(second, "E5")).values).toEqual([["[38.39]"]]);
  });

  test("a protected workbook is reported and unchanged", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const outcome = await insertSheets(named(ZHANJIANG_RESULTS), ignoreProgress);
    expect(outcome).toEqual({ ok: false, reason: { name: "workbookProtected" } });
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  test("formulas and printed figures are locked, inputs are open", async () => {
    const name = await insert(ZHANJIANG_RESULTS);
    await expect(enter(name, "F5", 1)).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(enter(name, "D5", 1)).rejects.toMatchObject({ code: "AccessDenied" });
    await enter(name, "E5", "[39]");
    expect((await readRange(name, "E5")).values).toEqual([["[39]"]]);
  });

  test("a failure at any action leaves no half sheet behind and is named", async () => {
    workbook.host.clearBatches();
    await insert(GUANGZHOU_RESULTS);
    const actions =
      workbook.host.batches.filter(({ isCleanUp }) => !isCleanUp).at(-1)?.actions ?? [];
    const before = await sheetNames();
    expect(actions.length).toBeGreaterThan(100);
    // The first ones one by one, where the sheet is added, named and marked; then a sample of the rest.
    const sample = actions
      .map((_, index) => index)
      .filter((index) => index < 5 || index % 150 === 0);
    for (const failing of [...sample, actions.length - 1]) {
      let isArmed = true;
      let batch = 0;
      workbook.host.injectFaults((index) => {
        if (index === 0) batch += 1;
        // The fourth batch writes: the workbook has a sheet of this product by now, which is read first.
        if (!isArmed || batch !== 4 || index !== failing) return;
        isArmed = false;
        throw hostError("GeneralException", "injected");
      });
      const outcome = await insertSheets(named(GUANGZHOU_RESULTS), ignoreProgress);
      workbook.host.injectFaults(null);
      expect(outcome).toMatchObject({
        ok: false,
        reason: { name: "hostFailed", code: "GeneralException", leftOver: null },
      });
      expect(await sheetNames()).toEqual(before);
    }
  }, 120_000);

  test("a name taken between look and write is not somebody else's loss", async () => {
    let batch = 0;
    workbook.host.injectFaults((index) => {
      if (index === 0) batch += 1;
      if (batch === 3 && index === 0)
        workbook.univerAPI.getActiveWorkbook()?.create(ZHANJIANG_RESULTS.name, 10, 10);
    });
    const outcome = await insertSheets(named(ZHANJIANG_RESULTS), ignoreProgress);
    workbook.host.injectFaults(null);
    expect(outcome.ok).toBe(false);
    expect(await sheetNames()).toContain(ZHANJIANG_RESULTS.name);
  });

  test("progress is told in order", async () => {
    const steps: string[] = [];
    await insertSheets(
      () => [ZHANJIANG_RESULTS],
      (step) => steps.push(step),
    );
    expect(steps).toEqual(["checking", "writing", "finishing"]);
  });
});
