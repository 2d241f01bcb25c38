import type { HeadlessWorkbook } from "../../src/embedded/node/headlessWorkbook";
import type { Plan } from "../../src/plan/plan";
import { overview } from "../../src/templates/overview";
import { manyIndicators } from "../plan/manyIndicators";
import { insertLinked, type LinkedWorkbook } from "../support/linkedWorkbook";
import { startPlanWorkbook } from "../support/planWorkbook";
import { planNamed } from "../support/sheets";

/** Columns of the page, counted from 0. */
const NAME = 1;
const STATUS = 8;
const WARNING = 9;
const PER_YEAR = 10;
const WARN_LEVEL = 12;
const WARN_NAME = 14;
/** 合计, 未填报, 基本符合预期, 滞后于预期, 控制在目标内, 超出目标. */
const COUNTS = [2, 3, 7, 9, 12, 13];

let workbook: HeadlessWorkbook;

beforeAll(async () => {
  workbook = await startPlanWorkbook();
});

afterAll(() => {
  workbook.dispose();
});

const inserted = (plan: Plan): Promise<LinkedWorkbook> => insertLinked(overview, plan);

/** 2021 to 2023 of some of 湛江's indicators. */
async function fillIn2023(sheet: LinkedWorkbook): Promise<void> {
  const years = async (row: string, values: readonly (number | null)[]) => {
    for (const [index, value] of values.entries()) {
      if (value !== null) await sheet.report(row, `y${index + 1}`, value);
    }
  };
  // [25.0]: 14.25 ÷ 25 = 57%, at 60% of the time a pace of 0.95.
  await years("i1", [5, 5, 4.25]);
  // 46.7 to 48.1: 0.5 ÷ 1.4 ÷ 0.6 = 0.595, red.
  await years("i3", [null, null, 47.2]);
  // 52.99 to 55.7: 1.51 ÷ 2.71 ÷ 0.6 = 0.929, yellow, and binding: red.
  await years("i4", [null, null, 54.5]);
  // [55000]: 24000 ÷ 55000 ÷ 0.6 = 0.727, yellow.
  await years("i6", [8000, 8000, 8000]);
  // >60 from a base of 77 that kept it: broken, red.
  await years("i14", [null, null, 58]);
  // 96 from a base of 100: kept.
  await years("i16", [null, null, 99]);
  await sheet.date("2023");
}

describe("湛江, from an empty 年度监测 to 2023", () => {
  let sheet: LinkedWorkbook;

  beforeAll(async () => {
    sheet = await inserted(planNamed("zhanjiang"));
  });

  test("as long as nothing is reported the page says so", async () => {
    const { shown } = sheet;
    expect(await shown("place.1", [0, NAME, PER_YEAR, WARN_LEVEL, WARN_NAME])).toEqual([
      "",
      "尚未填报",
      "",
      "",
      "尚未填报",
    ]);
  });

  test("figures without a date are not judged, and the page says why", async () => {
    const { report, shown } = sheet;
    await report("i3", "y1", 46);
    expect(await shown("place.1", [NAME])).toEqual(["没有判断时间，不能判断进展"]);
  });

  describe("filled in", () => {
    beforeAll(async () => {
      await fillIn2023(sheet);
    });

    test("statuses are counted by attribute, binding ones first", async () => {
      const { shown } = sheet;
      expect(await shown("attribute.binding", COUNTS)).toEqual([2, 0, 0, 2, 0, 0]);
      expect(await shown("attribute.anticipatory", COUNTS)).toEqual([16, 12, 2, 2, 0, 0]);
      expect(await shown("attribute.all", COUNTS)).toEqual([18, 12, 2, 4, 0, 0]);
    });

    test("what is late comes binding first, each once, with what a year must bring", async () => {
      const { shown } = sheet;
      const late = [NAME, STATUS, WARNING, PER_YEAR];
      const rows = [];
      for (const place of [1, 2, 3, 4, 5]) rows.push(await shown(`place.${place}`, late));
      const [first, second, third, fourth, fifth] = rows;
      // Two years are left: (48.1 − 47.2) ÷ 2, (55.7 − 54.5) ÷ 2, (55000 − 24000) ÷ 2, (60 − 58) ÷ 2.
      expect(first?.slice(0, 3)).toEqual(["失业保险参保人数", "滞后于预期", "红色预警"]);
      expect(first?.[3]).toBeCloseTo(0.45, 12);
      expect(second?.slice(0, 3)).toEqual(["工伤保险参保人数", "滞后于预期", "红色预警"]);
      expect(second?.[3]).toBeCloseTo(0.6, 12);
      expect(third).toEqual([
        "新增取得专业技术人员职业资格证书人数",
        "滞后于预期",
        "黄色预警",
        15500,
      ]);
      // The floor of 60 is broken by 2, less than 5 % of it.
      expect(fourth).toEqual(["劳动人事争议调解成功率", "滞后于预期", "黄色预警", 1]);
      expect(fifth).toEqual(["", "", "", ""]);
    });

    test("[§7] warnings come red first", async () => {
      const { shown } = sheet;
      const rows = [];
      for (const place of [1, 2, 3, 4, 5]) {
        rows.push(await shown(`place.${place}`, [WARN_LEVEL, WARN_NAME]));
      }
      expect(rows).toEqual([
        ["红色预警", "失业保险参保人数"],
        ["红色预警", "工伤保险参保人数"],
        ["黄色预警", "新增取得专业技术人员职业资格证书人数"],
        ["黄色预警", "劳动人事争议调解成功率"],
        ["", ""],
      ]);
    });

    test("a text where a number belongs spoils its own row only", async () => {
      const { report, shown } = sheet;
      await report("i1", "y1", "很多");
      expect(await shown("place.1", [NAME])).toEqual(["失业保险参保人数"]);
      expect(await shown("attribute.all", COUNTS)).toEqual([18, 12, 1, 4, 0, 0]);
    });
  });
});

test("[C3] 广州: a broken upper bound is listed and asks for nothing a year", async () => {
  const { report, date, shown } = await inserted(planNamed("guangzhou"));
  // 3.5以内; 680 from a base of 691.82 that kept it, binding: (680 − 670) ÷ 2.
  await report("i2", "y3", 3.8);
  await report("i5", "y3", 670);
  await date("2023");
  expect(await shown("place.1", [NAME, STATUS, PER_YEAR])).toEqual([
    "失业保险参保人数",
    "滞后于预期",
    5,
  ]);
  expect(await shown("place.2", [NAME, STATUS, WARNING, PER_YEAR])).toEqual([
    "城镇登记失业率",
    "超出目标",
    "红色预警",
    "",
  ]);
});

test("of more than ten the rest is counted", async () => {
  const { report, date, shown } = await inserted(manyIndicators(12));
  for (let row = 1; row <= 12; row++) await report(`i${row}`, "y1", 1);
  await date("2023");
  expect(await shown("place.10", [NAME])).toEqual(["指标10"]);
  expect(await shown("place.more", [NAME, WARN_NAME])).toEqual([
    "其余 2 项见年度监测表",
    "其余 2 项见年度监测表",
  ]);
});
