import { overview } from "../../src/templates/overview";
import { midterm } from "../../src/templates/midterm";
import { insertLinked, type LinkedWorkbook } from "../support/linkedWorkbook";
import { workbookForEachTest } from "../support/planWorkbook";
import { planNamed } from "../support/sheets";

/** [§6] What has not been reported is not late. */

/** Columns of 概览, counted from 0. */
const STATUS = 8;
const WARNING = 9;
/** 合计, and every category. */
const ALL = 2;
const CATEGORIES = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
const NOT_REPORTED = 3;
const NOT_JUDGED = 11;

async function years(
  sheet: LinkedWorkbook,
  row: string,
  values: readonly (number | string | null)[],
): Promise<void> {
  for (const [index, value] of values.entries()) {
    if (value !== null) await sheet.report(row, `y${index + 1}`, value);
  }
}

async function addsUp(sheet: LinkedWorkbook): Promise<void> {
  const [all] = await sheet.shown("attribute.all", [ALL]);
  const counts = await sheet.shown("attribute.all", CATEGORIES);
  expect(counts.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(all);
}

describe("概览 of 湛江", () => {
  workbookForEachTest();

  test("[§6] a rate filled to 2023 exactly on schedule is not late in 2024, nor unfinished in 2025", async () => {
    const sheet = await insertLinked(overview, planNamed("zhanjiang"));
    // 90 → 95: 93 at the end of 2023.
    await years(sheet, "i2", [91, 92, 93]);
    for (const date of ["2024年12月", "2025年12月"]) {
      await sheet.date(date);
      expect(await sheet.shown("i2", [STATUS, WARNING])).toEqual(["基本符合预期", "正常"]);
      expect(await sheet.shown("attribute.all", [NOT_REPORTED, NOT_JUDGED])).toEqual([17, 0]);
      await addsUp(sheet);
    }
    // [E12] A year that the date has not reached is no figure to judge by.
    await sheet.date("2022年6月");
    expect(await sheet.shown("i2", [STATUS])).toEqual(["有误"]);
  });

  test("[§6, E13] a total with a year left out is not judged, is counted apart and asks for attention", async () => {
    const sheet = await insertLinked(overview, planNamed("zhanjiang"));
    await years(sheet, "i1", [5, null, 5]);
    await years(sheet, "i6", [null, 11000]);
    await years(sheet, "i11", [30000, 30000]);
    await sheet.date("2023");
    expect(await sheet.shown("i1", [5, 6, STATUS, WARNING, 10])).toEqual([
      "缺2022年",
      "",
      "缺2022年",
      "",
      "",
    ]);
    expect(await sheet.shown("i6", [STATUS])).toEqual(["缺2021年"]);
    // 60000 of 150000 at 40 % of the time.
    expect(await sheet.shown("i11", [STATUS])).toEqual(["基本符合预期"]);
    expect(await sheet.shown("attribute.all", [NOT_REPORTED, NOT_JUDGED])).toEqual([15, 2]);
    expect(await sheet.shown("place.1", [1, STATUS])).toEqual(["城镇新增就业人数", "缺2022年"]);
    await addsUp(sheet);
  });

  test("without a date nothing is judged, and nothing vanishes", async () => {
    const sheet = await insertLinked(overview, planNamed("zhanjiang"));
    await years(sheet, "i2", [91]);
    expect(await sheet.shown("attribute.all", [ALL, NOT_JUDGED])).toEqual([18, 18]);
    await addsUp(sheet);
  });

  test("[F3] the forecast of a share of a whole ends at 100", async () => {
    const sheet = await insertLinked(midterm, planNamed("zhanjiang"));
    // Points (0, 90), (1, 96): 90 + 6 × 5 = 120.
    await years(sheet, "i2", [96]);
    await years(sheet, "i3", [null, 47]);
    await sheet.date("2022");
    const forecast = sheet.model.columns.findIndex(({ key }) => key === "forecast");
    expect(await sheet.shown("i2", [forecast])).toEqual([100]);
    // Points (0, 46.7), (2, 47): 46.7 + 0.15 × 5.
    const [value] = await sheet.shown("i3", [forecast]);
    expect(value).toBeCloseTo(47.45, 12);
    expect(await sheet.shown("i18", [forecast])).toEqual([""]);
  });
});
