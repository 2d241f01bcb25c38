import { comparisonRequest } from "../../support/comparisonSheets";
import { desk } from "./desk";

const COMPARED = "湛江 专栏2 对比 广州";
const ZHANJIANG = "湛江 专栏2 年度监测";
const GUANGZHOU = "广州 专栏2 年度监测";

describe("对比表, filled in on both 年度监测", () => {
  const { shown } = desk(async ({ fillIn, insertAsked }) => {
    // 技工院校招生人数 of 湛江 (10) and 技工院校年招生人数 of 广州 (9): near names that were ticked.
    const ticked = [["i10", "i9"]] as const;
    expect(await insertAsked(comparisonRequest("zhanjiang", "guangzhou", ticked))).toBe(COMPARED);
    // 湛江 at the end of 2023, 3 of 5 years; rows 5 就业, 16 招生 (5880 → 7000), 18 粤菜师傅.
    await fillIn(ZHANJIANG, {
      ...{ E2: "2023", F5: "5", G5: "6", H5: "6.5" },
      ...{ F16: "5900", G16: "6200", H16: "6500" },
      ...{ F18: "2000", G18: "2000", H18: "2000" },
    });
    // 广州 at mid-2023, 2.5 of 5 years; rows 5 就业, 6 失业率 (3.5以内), 15 招生 (3 → 3), 17 粤菜师傅.
    await fillIn(GUANGZHOU, {
      ...{ E2: "2023-06-30", F5: "30", G5: "33", H5: "16" },
      ...{ F6: "2.6", G6: "2.7", H6: "3.6" },
      ...{ F15: "2.8", G15: "2.9", H15: "3.1" },
      ...{ F17: "0.6", G17: "0.7", H17: "0.2" },
    });
  });

  /** As a person reads a row: 湛江's half, 广州's, and what compares the two (S is hidden). */
  async function shownRow(row: number): Promise<readonly (readonly string[])[]> {
    const [cells = []] = await shown(COMPARED, `G${row}:U${row}`);
    const [own, other] = [cells.slice(0, 4), cells.slice(7, 11)];
    return [own, other, [cells[11] ?? "", ...cells.slice(13)]];
  }

  test("a total of both: typed on 年度监测, each judged at its own date", async () => {
    expect(await shownRow(5)).toEqual([
      // 17.5 of 25: 70 %, against 60 % of the time 1.17.
      ["2023", "17.5", "70.00", "快于预期"],
      // 79 of 110: 71.818 %, against 50 % of the time 1.44.
      ["2023-06-30", "79", "71.82", "快于预期"],
      // 110 ÷ 25
      ["110", "4.400", "倍（广州÷湛江）"],
    ]);
  });

  test("[§9] 万人次 beside 人次: figures stay in their units, the target is converted", async () => {
    expect(await shownRow(8)).toEqual([
      // 6,000 of 10,000: 60 % in 60 % of the time.
      ["2023", "6000", "60.00", "基本符合预期"],
      // 1.5 of 3.6: 41.667 %, against 50 % of the time 0.83.
      ["2023-06-30", "1.5", "41.67", "滞后于预期"],
      // 3.6万人次 = 36,000人次; ÷ 10,000
      ["36000", "3.600", "倍（广州÷湛江）"],
    ]);
  });

  test("the near names that were ticked are compared, those that were not are only shown", async () => {
    expect(await shownRow(13)).toEqual([
      // 6,500 ÷ 7,000; a year's own count: 5,880 + 1,120 × 0.6 = 6,552 on schedule, a pace of 0.99.
      ["2023", "6500", "92.86", "基本符合预期"],
      // 3.1 ÷ 3; the base met the target of 3 already, and it is kept.
      ["2023-06-30", "3.1", "103.33", "基本符合预期"],
      // 3万人 = 30,000人; ÷ 7,000
      ["30000", "4.286", "倍（广州÷湛江）"],
    ]);
    expect((await shownRow(15))[2]).toEqual(["", "", "未确认，不比较"]);
  });

  test("rates by their difference; what nobody reported is blank, not zero", async () => {
    expect(await shownRow(10)).toEqual([
      ["2023", "", "", "未填报"],
      ["2023-06-30", "", "", "未填报"],
      // >60 beside ﹥60
      ["60", "0.000", "个百分点（广州－湛江）"],
    ]);
  });

  test("what only 广州 has stands in its own columns", async () => {
    expect(await shownRow(27)).toEqual([
      ["", "", "", ""],
      // 3.6 is not within 3.5.
      ["2023-06-30", "3.6", "超出目标", "超出目标"],
      ["", "", ""],
    ]);
  });
});
