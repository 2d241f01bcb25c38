import { findTable } from "../../../src/plan/find";
import { monitoring } from "../../../src/templates/monitoring";
import { parsedPlan } from "../../plan/parsedPlan";
import { samplePlan } from "../../plan/samplePlan";
import { desk } from "./desk";

describe("年度监测, filled in", () => {
  let sheet: string;

  const { fillIn, insertAsked, shown } = desk(async ({ fillIn, insert }) => {
    sheet = await insert("guangzhou", "专栏2", "monitoring");
    // F to H are 2021 to 2023, K is the row's own date.
    await fillIn(sheet, {
      ...{ E2: "2023", F5: "20", G5: "22", H5: "25" },
      ...{ F6: "2.6", G6: "2.9", H6: "3.2", K6: "2023-06-30" },
      ...{ F13: "285", G13: "291", H13: "299" },
      ...{ F21: "91", G21: "92", H21: "89" },
      ...{ F24: "1640", G24: "1660", K24: "2022年底" },
    });
  });

  /** 累计/最新值, 完成比例, 时间进度, 序时目标, 进展, 预警, 期末预测, as a person reads them. */
  async function expectComputed(row: number, computed: readonly string[]): Promise<void> {
    expect((await shown(sheet, `M${row}:S${row}`))[0]).toEqual(computed);
  }

  test("a five-year total adds its years up", async () => {
    // 城镇新增就业 [110]: 20 + 22 + 25 = 67; 67 ÷ 110; 3 of 5 years; 110 × 0.6; 0.609 ÷ 0.6 = 1.02;
    // 67 ÷ 3 × 5 = 111.67.
    await expectComputed(5, ["67", "60.91", "60.00", "66.00", "基本符合预期", "正常", "111.67"]);
  });

  test("a level is judged by its way from the base", async () => {
    // 技能人才 275 → 320: 299 ÷ 320; 275 + 45 × 0.6; 24 ÷ 45 = 0.533, ÷ 0.6 = 0.89. The line of least
    // squares through 275, 285, 291, 299 rises by 39 ÷ 5 = 7.8 a year about 287.5 in year 1.5:
    // 287.5 + 7.8 × 3.5 = 314.8.
    await expectComputed(13, [
      "299",
      "93.44",
      "60.00",
      "302.00",
      "滞后于预期",
      "黄色预警",
      "314.80",
    ]);
  });

  test("an upper bound is kept or broken, here at a date of its own", async () => {
    // 失业率 3.5以内, base 2.53, mid-2023: 2.5 of 5 years. Each figure at its own time: 2.53, 2.6, 2.9, 3.2 at 0, 1, 2,
    // 2.5 years, about 2.8075 in year 1.375; 0.95875 ÷ 3.6875 = 0.26 a year; 2.8075 + 0.26 × 3.625 = 3.75.
    await expectComputed(6, [
      ...["3.2", "控制在目标内", "50.00", "3.50", "控制在目标内", "正常", "3.75"],
    ]);
  });

  test("a floor that the base met and a later year broke by less than 5 % is behind, and yellow", async () => {
    // 仲裁结案率 ﹥90, base 97.16: 89 ÷ 90, 1 short, less than 4.5. Through 97.16, 91, 92, 89: −11.74 ÷ 5 = −2.348 a year
    // about 92.29; 92.29 − 2.348 × 3.5 = 84.072.
    await expectComputed(21, ["89", "98.89", "60.00", "90.00", "滞后于预期", "黄色预警", "84.07"]);
  });

  test("a row that is a year behind is judged at its own date", async () => {
    // 社会保障卡 1620 → 1696 at the end of 2022: 1660 ÷ 1696; 2 of 5 years; 1620 + 76 × 0.4;
    // 40 ÷ 76 = 0.526, ÷ 0.4 = 1.32; 20 a year: 1720.
    await expectComputed(24, ["1660", "97.88", "40.00", "1650.40", "快于预期", "正常", "1720.00"]);
  });

  test.each([
    ["职工养老: 820.41 + 24.59 × 0.6", 8, "835.16"],
    ["居民养老, 140.99 → 132, is to be kept", 9, "132.00"],
    ["失业保险, 691.82 → 680, is to be kept", 10, "680.00"],
    ["工伤保险, 682.93 → 660, is to be kept", 11, "660.00"],
    ["高技能人才: 92.4 + 37.6 × 0.6", 14, "114.96"],
    ["技工院校, 3 to 3", 15, "3.00"],
    ["[100] × 0.6", 16, "60.00"],
    ["[3.6] × 0.6", 17, "2.16"],
    ["[23] × 0.6", 18, "13.80"],
    ["﹥60 in every year", 20, "60.00"],
    ["﹥96 in every year", 22, "96.00"],
  ])("a row that nobody reported has its schedule and no figures: %s", async (_, row, expected) => {
    await expectComputed(row, ["", "", "60.00", expected, "未填报", "", ""]);
  });

  test("a structure is reached or not, and has neither pace nor forecast", async () => {
    const json = samplePlan();
    const grades = { ...json.tables[1].indicators[1], number: 3, name: "高中初级人才比例" };
    json.tables[1].indicators.push({ ...grades, unit: "::", base: "11:46:43", target: "12:46:42" });
    const plan = parsedPlan(json);
    const table = findTable(plan, "专栏2");
    if (!table.ok) throw new Error(plan.id);
    sheet = await insertAsked({
      ...{ template: monitoring, plan, table: table.value, units: [], unit: null },
    });
    // Under two groups: rows 5, 7 and 8.
    await fillIn(sheet, { E2: "2023", F8: "11:47:42", G8: "11:48:41", H8: "11:49:40" });
    // 11 is less than the 12 of the highest grade, though 11 + 49 is more than 58.
    await expectComputed(8, ["11:49:40", "未达到目标", "60.00", "12:46:42", "推进中", "", ""]);
    await fillIn(sheet, { H8: "12:47:41" });
    // 12 and 59 are at least 12 and 58; the base had not met them, and two years are left.
    await expectComputed(8, ["12:47:41", "达到目标", "60.00", "12:46:42", "提前实现", "正常", ""]);
  });
});
