import { describeInBrowser } from "../describeInBrowser";
import { embeddedStage } from "../embeddedStage";
import { chooseTable, insertChosen, readRange, sheetNames } from "../embeddedPage";
import { eventually } from "../eventually";
import { fillIn } from "../fillIn";
import { showSheet } from "../showSheet";

const COMPARED = "湛江 专栏2 对比 广州";
const ZHANJIANG = "湛江 专栏2 年度监测";
const GUANGZHOU = "广州 专栏2 年度监测";

describeInBrowser("对比表 in the embedded workbook", () => {
  const stage = embeddedStage({ width: 2300, height: 1500 });

  /** As a person reads a row: 湛江's half, 广州's, and what compares the two (S is hidden). */
  async function shownRow(row: number): Promise<readonly (readonly string[])[]> {
    const { text } = await readRange(stage.page, COMPARED, `G${row}:U${row}`);
    const cells = text[0] ?? [];
    const [own, other] = [cells.slice(0, 4), cells.slice(7, 11)];
    return [own, other, [cells[11] ?? "", ...cells.slice(13)]];
  }

  test("the pane asks for the other table and which near names mean the same", async () => {
    await chooseTable(stage.app, "zhanjiang", "专栏2", "comparison");
    const near = stage.app.pane.locator("[data-part=near-pairs] label");
    expect(await near.allInnerTexts()).toEqual([
      "技工院校招生人数 ／ 技工院校年招生人数",
      "开展补贴性职业技能培训人数 ／ 开展补贴性职业技能培训人次",
      "劳动监察举报投诉案件结案率 ／ 劳动保障监察举报投诉案件结案率",
      "社会保障卡累计持卡人数 ／ 社会保障卡持卡人数",
    ]);
    await near.first().click();
    await stage.shoot("comparison-asked");
    expect(await insertChosen(stage.app)).toBe(COMPARED);
    expect((await sheetNames(stage.page)).sort()).toEqual(
      ["Sheet1", "湛江 规则设置", ZHANJIANG, "广州 规则设置", GUANGZHOU, COMPARED].sort(),
    );
  });

  test("a total of both: typed on 年度监测, each judged at its own date", async () => {
    // 湛江 at the end of 2023, 3 of 5 years; rows 5 就业, 16 招生 (5880 → 7000), 18 粤菜师傅.
    await fillIn(stage.app, ZHANJIANG, {
      ...{ E2: "2023", F5: "5", G5: "6", H5: "6.5" },
      ...{ F16: "5900", G16: "6200", H16: "6500" },
      ...{ F18: "2000", G18: "2000", H18: "2000" },
    });
    // 广州 at mid-2023, 2.5 of 5 years; rows 5 就业, 6 失业率 (3.5以内), 15 招生 (3 → 3), 17 粤菜师傅.
    await fillIn(stage.app, GUANGZHOU, {
      ...{ E2: "2023-06-30", F5: "30", G5: "33", H5: "16" },
      ...{ F6: "2.6", G6: "2.7", H6: "3.6" },
      ...{ F15: "2.8", G15: "2.9", H15: "3.1" },
      ...{ F17: "0.6", G17: "0.7", H17: "0.2" },
    });
    await showSheet(stage.page, COMPARED);
    await eventually(async () => {
      expect(await shownRow(5)).toEqual([
        // 17.5 of 25: 70 %, against 60 % of the time 1.17.
        ["2023", "17.5", "70.00", "快于预期"],
        // 79 of 110: 71.818 %, against 50 % of the time 1.44.
        ["2023-06-30", "79", "71.82", "快于预期"],
        // 110 ÷ 25
        ["110", "4.400", "倍（广州÷湛江）"],
      ]);
    });
    await stage.shoot("comparison");
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
      // 6,500 ÷ 7,000; 620 of the way of 1,120 is 0.554, against 0.6 a pace of 0.92.
      ["2023", "6500", "92.86", "滞后于预期"],
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

  test("nothing was missing, nothing broke", () => {
    expect(stage.served.missing).toEqual([]);
    expect(stage.faults).toEqual([]);
  });
});
