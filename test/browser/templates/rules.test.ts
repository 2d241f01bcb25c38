import { describeInBrowser } from "../describeInBrowser";
import { embeddedStage } from "../embeddedStage";
import { insertTable, readRange } from "../embeddedPage";
import { eventually } from "../eventually";
import { fillIn } from "../fillIn";
import { showSheet } from "../showSheet";

const RULES = "湛江 规则设置";
const MONITORING = "湛江 专栏2 年度监测";

describeInBrowser("规则设置 in the embedded workbook", () => {
  const stage = embeddedStage({ width: 2300, height: 1200 }, async ({ app }) => {
    await insertTable(app, "zhanjiang", "专栏2", "monitoring");
    // Rows 5 城镇新增就业 [25.0], 7 养老保险参保率 (90 → 95), 8 失业保险 (约束性, 46.7 → 48.1).
    await fillIn(app, MONITORING, {
      ...{ F5: "5", G5: "5.2", H5: "5.5" },
      ...{ F7: "90.6", G7: "91.4", H7: "92.1" },
      ...{ F8: "47", G8: "47.2", H8: "47.3" },
    });
  });

  /** 规则设置: C4 is the data date, C5 and C6 the thresholds of 进展, C7 and C8 those of 预警. */
  const rule = (entries: Readonly<Record<string, string>>) => fillIn(stage.app, RULES, entries);

  async function told(address: string): Promise<readonly string[]> {
    return (await readRange(stage.page, MONITORING, address)).text[0] ?? [];
  }

  /** 进展 and 预警 of the three rows. */
  async function expectJudged(
    total: readonly string[],
    rate: readonly string[],
    binding: readonly string[],
  ): Promise<void> {
    await eventually(async () => {
      const judged = await Promise.all([told("Q5:R5"), told("Q7:R7"), told("Q8:R8")]);
      expect(judged).toEqual([total, rate, binding]);
    });
  }

  test("without any date nothing is judged", async () => {
    await expectJudged(["", ""], ["", ""], ["", ""]);
  });

  test("the data date of 规则设置 is the one that 年度监测 is judged at", async () => {
    await rule({ C4: "2023年底" });
    // Against 0.6: 15.7 ÷ 25 = 0.628, a pace of 1.05; 2.1 ÷ 5 = 0.42, 0.70; 0.6 ÷ 1.4 = 0.429, 0.71,
    // yellow, and red as it is binding.
    await expectJudged(
      ["基本符合预期", "正常"],
      ["滞后于预期", "黄色预警"],
      ["滞后于预期", "红色预警"],
    );
    expect((await readRange(stage.page, MONITORING, "G2")).text).toEqual([["2023年底"]]);
  });

  test("thresholds of 进展 move it at the very pace, and leave 预警 alone", async () => {
    // A pace of 1.0467 reaches 1.04; one of exactly 0.7 reaches 0.7, and 0.714 with it.
    await rule({ C5: "0.7", C6: "1.04" });
    await expectJudged(
      ["快于预期", "正常"],
      ["基本符合预期", "黄色预警"],
      ["基本符合预期", "红色预警"],
    );
  });

  test("thresholds of 预警 move it, and leave 进展 alone", async () => {
    // Red below 0.705: 0.7 is, 0.714 is yellow and binding; normal from 1.05 on: 1.0467 is not.
    await rule({ C7: "0.705", C8: "1.05" });
    await expectJudged(
      ["快于预期", "黄色预警"],
      ["基本符合预期", "红色预警"],
      ["基本符合预期", "红色预警"],
    );
    // Normal from 0.71 on: 0.7 is red still, 0.714 is normal.
    await rule({ C8: "0.71" });
    await expectJudged(
      ["快于预期", "正常"],
      ["基本符合预期", "红色预警"],
      ["基本符合预期", "正常"],
    );
    await stage.shoot("rules");
    await showSheet(stage.page, MONITORING);
    await stage.shoot("rules-followed");
  });

  test("a later date turns the same figures, and a sheet's own date goes before it", async () => {
    await rule({ C4: "2024" });
    // Against 0.8: 0.628 is 0.785, 0.42 is 0.525, 0.429 is 0.536; the limits are 0.7, 1.04, 0.705, 0.71.
    await expectJudged(
      ["基本符合预期", "正常"],
      ["滞后于预期", "红色预警"],
      ["滞后于预期", "红色预警"],
    );
    await fillIn(stage.app, MONITORING, { E2: "2022年底" });
    // Against 0.4: 1.57; 1.05 reaches 1.04; 1.07 too.
    await expectJudged(["快于预期", "正常"], ["快于预期", "正常"], ["快于预期", "正常"]);
  });

  test("a threshold that is no number is refused", async () => {
    await rule({ C5: "很高" });
    await stage.page.waitForTimeout(500);
    await stage.shoot("rules-refused");
    expect((await readRange(stage.page, RULES, "C5")).values).toEqual([[0.7]]);
    await stage.page.keyboard.press("Escape");
  });

  test("thresholds that do not rise are refused with what to do first", async () => {
    // 快于预期 begins at 1.04.
    await rule({ C5: "1.2" });
    await stage.page.locator("text=要调高这一行，请先调高下一行").waitFor();
    await stage.page.keyboard.press("Escape");
    expect((await readRange(stage.page, RULES, "C5")).values).toEqual([[0.7]]);
  });

  test("a second unit of one name is refused, and a new one is taken", async () => {
    await rule({ B11: "赤坎区", B12: "霞山区", B13: "赤坎区" });
    await stage.page.locator("text=单位名称不能重名，最多30字").waitFor();
    await stage.page.keyboard.press("Escape");
    const { values } = await readRange(stage.page, RULES, "B11:B13");
    expect(values).toEqual([["赤坎区"], ["霞山区"], [""]]);
  });

  test("where another program wrote such thresholds, 进展 is an error, never a judgement", async () => {
    await stage.page.evaluate(
      (name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange("C5").values = [[1.2]];
          await context.sync();
        }),
      RULES,
    );
    await expectJudged(["#VALUE!", "正常"], ["#VALUE!", "正常"], ["#VALUE!", "正常"]);
    await showSheet(stage.page, MONITORING);
    await stage.shoot("rules-not-rising");
  });

  test("nothing was missing, nothing broke", () => {
    expect(stage.served.missing).toEqual([]);
    expect(stage.faults).toEqual([]);
  });
});
