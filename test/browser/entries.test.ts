import { describeInBrowser } from "./describeInBrowser";
import { embeddedStage } from "./embeddedStage";
import {
  chooseTable,
  insertChosen,
  insertTable,
  readRange,
  sheetNames,
  typeInto,
} from "./embeddedPage";
import { eventually } from "./eventually";
import { expectRefused, fillIn } from "./fillIn";

/*
 * What only a page shows of an entry: lists that open, entries that are refused while they are typed, and what
 * the pane asks before it inserts. What follows from entries is tested without a page (test/excel/filledIn).
 */

const RULES = "湛江 规则设置";
const MONITORING = "湛江 专栏2 年度监测";

describeInBrowser("entries typed into the grid", () => {
  const stage = embeddedStage({ width: 2300, height: 1900 });

  const shown = async (sheet: string, address: string): Promise<readonly string[]> =>
    (await readRange(stage.page, sheet, address)).text[0] ?? [];

  describe("对比表", () => {
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
      expect(await insertChosen(stage.app)).toBe("湛江 专栏2 对比 广州");
      expect((await sheetNames(stage.page)).sort()).toEqual(
        [
          ...["Sheet1", RULES, MONITORING, "广州 规则设置", "广州 专栏2 年度监测"],
          "湛江 专栏2 对比 广州",
        ].sort(),
      );
      // The first near pair, ticked, is compared: 3万人 = 30,000人; ÷ 7,000. The second is only shown.
      expect((await shown("湛江 专栏2 对比 广州", "R13:U13")).join("|")).toContain(
        "倍（广州÷湛江）",
      );
      expect((await shown("湛江 专栏2 对比 广州", "R15:U15")).join("|")).toContain(
        "未确认，不比较",
      );
    });
  });

  describe("规则设置", () => {
    test("a threshold that is no number is refused", async () => {
      await expectRefused(stage.app, [RULES, "C5"], "很高", "要调高这一行，请先调高下一行", 0.95);
      await stage.shoot("rules-refused");
    });

    test("thresholds that do not rise are refused with what to do first", async () => {
      // 快于预期 begins at 1.10.
      await expectRefused(stage.app, [RULES, "C5"], "1.2", "要调高这一行，请先调高下一行", 0.95);
    });

    test("a second unit of one name is refused, and a new one is taken", async () => {
      await fillIn(stage.app, RULES, { B28: "赤坎区", B29: "霞山区" });
      await expectRefused(stage.app, [RULES, "B30"], "赤坎区", "单位名称不能重名，最多30字", "");
      expect((await readRange(stage.page, RULES, "B28:B29")).values).toEqual([
        ["赤坎区"],
        ["霞山区"],
      ]);
    });
  });

  describe("工作台账", () => {
    let sheet: string;

    test("a list opens, what is typed looks for a word, and a click takes it", async () => {
      sheet = await insertTable(stage.app, "guangzhou", "专栏2", "ledger");
      // c01 is due on 2025-12-31; the term of c04 is put at the end of November by hand.
      await fillIn(stage.app, sheet, { E2: "2025年12月10日", F7: "2025-11-30" });
      await eventually(async () => {
        expect([await shown(sheet, "U4"), await shown(sheet, "U7")]).toEqual([
          ["临期"],
          ["已逾期"],
        ]);
      });
      await typeInto(stage.app, "R4", "已完成");
      await stage.page.getByText("已完成", { exact: true }).last().click();
      await eventually(async () => {
        expect(await shown(sheet, "R4:U4")).toEqual(["已完成", "", "", ""]);
      });
      await stage.shoot("ledger");
    });

    test("a progress above 100 is refused", async () => {
      await expectRefused(stage.app, [sheet, "Q6"], "120", "这里只能填0到100的数字", "");
    });
  });

  describe("填报表", () => {
    test("words typed where a number belongs are refused with the reason", async () => {
      const sheet = await insertTable(stage.app, "zhanjiang", "专栏2", "returnForm");
      await fillIn(stage.app, sheet, { E10: "12.5" });
      await eventually(async () => {
        expect(await shown(sheet, "G10")).toEqual(["通过"]);
      });
      await expectRefused(stage.app, [sheet, "E13"], "约五万", "这里只能填", "");
      await stage.shoot("returnForm-refused");
    });
  });

  describe("目标分解表", () => {
    test("[B1] a weight moves every unit's part; a confirmation locks the weights", async () => {
      await chooseTable(stage.app, "zhanjiang", "专栏2", "breakdown");
      await stage.app.pane
        .locator("textarea[data-part=units]")
        .fill("赤坎区,3\n霞山区,2\n湛江经济技术开发区,1");
      const sheet = await insertChosen(stage.app);
      expect(await shown(sheet, "N7:Q7")).toEqual(["12.50", "8.33", "4.17", "平衡"]);
      await typeInto(stage.app, "P5", "4");
      // 25.0万人 by 3, 2, 4 of 9: 8.333, 5.556, 11.111, to two decimals.
      await eventually(async () => {
        expect(await shown(sheet, "N7:Q7")).toEqual(["8.33", "5.56", "11.11", "平衡"]);
      });
      // From the right: a cell's prompt stands over the cells to the right of it.
      await typeInto(stage.app, "G3", "2026-03-31");
      await typeInto(stage.app, "E3", "张三");
      await typeInto(stage.app, "C3", "已确认");
      // The click opens the list, what is typed narrows it.
      await stage.page.getByText("已确认", { exact: true }).click();
      await eventually(async () => {
        expect(await shown(sheet, "J3")).toEqual(["已锁定"]);
      });
      await expectRefused(stage.app, [sheet, "N5"], "9", "确认锁定后不能修改", 3);
      await stage.shoot("breakdown-locked");
      expect((await readRange(stage.page, sheet, "O5:P5")).values).toEqual([[2, 4]]);
    });
  });
});
