import type { Page } from "playwright-core";
import { describeInBrowser } from "../browser/describeInBrowser";
import type { StageOptions } from "./stage";
import { theatre } from "./theatre";

const NAME = "湛江 专栏2 年度监测";
const CARD = `[data-sheet='${NAME}']`;

async function showFindings(page: Page): Promise<void> {
  await page.evaluate((name) => {
    const identity = {
      ...{ template: "monitoring", plan: "zhanjiang", table: "专栏2" },
      ...{ version: 2, unit: null, form: "functions" as const },
    };
    const open = { errors: 1, checks: 1, missing: 1 };
    stage.sheets = [{ name, identity, referredBy: [], sameAs: [], choices: [], open }];
    const place = { row: 6, column: 6, rowName: "基本养老保险参保率", columnName: "2022年" };
    stage.inspection = {
      ok: true,
      findings: [
        {
          ...{ ...place, row: 15, rowName: "技工院校招生人数" },
          ...{ ruleId: null, severity: "missing", found: null, sentence: null, suggested: null },
        },
        {
          ...{ ...place, row: 7, rowName: "失业保险参保人数" },
          ...{ ruleId: "E10", severity: "check", found: 90, suggested: null },
          sentence: "核实：2022年90比上年46.7增加超过50%",
        },
        {
          ...place,
          ...{ ruleId: "E7", severity: "error", found: 0.925, suggested: 92.5 },
          sentence: "错误：2022年0.925像是存成小数的百分数，应为92.5",
        },
      ],
      differences: [],
      counts: [
        { rule: "E7", passed: 17, failed: 1, notJudged: 72 },
        { rule: "E8", passed: 88, failed: 0, notJudged: 2 },
        { rule: "E10", passed: 60, failed: 1, notJudged: 29 },
      ],
      changed: [],
      unknownFunctionCount: 0,
    };
  }, NAME);
  await page.click("#plan-pane-tab-sheets");
  await page.waitForSelector(CARD);
}

describeInBrowser("what is found about the entries of a sheet", () => {
  const { open } = theatre();

  async function opened(options: Partial<StageOptions> = {}): Promise<Page> {
    const page = await open(options);
    await showFindings(page);
    return page;
  }

  test("the number of open findings stands beside the sheet's name", async () => {
    const page = await opened();
    expect(await page.locator(`${CARD} [data-part=open-findings]`).innerText()).toBe(
      "错误1处，核实1处，未填1处",
    );
  });

  test("检查 lists errors first, with place and sentence, and what was changed by hand apart", async () => {
    const page = await opened();
    await page.click(`${CARD} [data-part=inspect]`);
    const lines = await page
      .locator(`${CARD} [data-part=findings] .pane-difference`)
      .allInnerTexts();
    expect(lines.map((line) => line.replace(/\s+/gu, " "))).toEqual([
      "错误 G7 · 基本养老保险参保率 · 2022年 0.925像是存成小数的百分数，应为92.5",
      "核实 G8 · 失业保险参保人数 · 2022年 90比上年46.7增加超过50%",
      "未填 G16 · 技工院校招生人数 · 2022年 数据截止时间已到，还没有填。",
    ]);
    expect(await page.locator(`${CARD} [data-part=template]`).innerText()).toContain("与模板一致");
    expect(await page.locator(`${CARD} fluent-message-bar[intent=success]`).count()).toBe(0);
    await page.click(`${CARD} .pane-difference >> nth=1`);
    expect(await page.evaluate(() => stage.shown)).toEqual(["湛江 专栏2 年度监测 G8"]);
  });

  test("[§14] the summary by rule has totals by kind, then how each rule came out", async () => {
    const page = await opened();
    await page.click(`${CARD} [data-part=inspect]`);
    await page.click(`${CARD} [data-part=rule-summary] > summary`);
    const summary = page.locator(`${CARD} [data-part=rule-summary]`);
    expect(await summary.locator("p").allInnerTexts()).toEqual([
      "错误类：通过17次，未通过1次，不能判断72次",
      "核实类：通过148次，未通过1次，不能判断31次",
      "已停用：E1、E2、E3、E4、E5、E6、E9、E11、E12、E13、E14、E15",
    ]);
    const rows = await summary.locator("tr").allInnerTexts();
    expect(rows.map((row) => row.split(/\s*\t\s*/u))).toEqual([
      ["规则", "通过", "未通过", "不能判断"],
      ["E7 百分数存成了小数", "17", "1", "72"],
      ["E8 与上年、基数或目标值相差悬殊", "88", "0", "2"],
      ["E10 比上年变动过大，或上年有数今年为0", "60", "1", "29"],
    ]);
  });

  test("[§11] a changed setting is put on record once it is said by whom and why", async () => {
    const page = await opened();
    await page.evaluate(() => {
      const place = { row: 19, column: 2, name: "E10 比上年变动过大" };
      const quiet = { differences: [], findings: [], counts: [], unknownFunctionCount: 0 };
      const change = { ...place, value: "30", before: "50", isOnRecord: false };
      stage.inspection = { ok: true, ...quiet, changed: [change] };
      const done = { ...change, before: "30", isOnRecord: true };
      stage.afterCorrection = { ok: true, ...quiet, changed: [done] };
    });
    await page.click(`${CARD} [data-part=inspect]`);
    const section = `${CARD} [data-part=changed-settings]`;
    expect(await page.locator(`${section} li`).innerText()).toContain(
      "E10 比上年变动过大：50 改为 30",
    );
    await page.click(`${section} [data-part=record]`);
    await page.waitForSelector("text=请先填写改动人和理由。");
    await page.click(`${section} [data-part=author]`);
    await page.keyboard.type("王五");
    await page.click(`${section} [data-part=change-reason]`);
    await page.keyboard.type("指标波动小");
    await page.click(`${section} [data-part=record]`);
    await page.waitForSelector("text=已记入更正记录");
    expect(await page.evaluate(() => stage.corrected)).toMatchObject([
      {
        ...{ address: "C20", oldValue: "30", newValue: "30", before: "50" },
        ...{ by: "王五", reason: "指标波动小" },
      },
    ]);
    expect(await page.locator(`${CARD} [data-part=said]`).innerText()).toContain(
      "“E10 比上年变动过大”的改动已记在工作表“湛江 更正记录”。",
    );
  });

  test("a figure that is certain is written with a line in the trail, once it is said by whom", async () => {
    const page = await opened();
    await page.click(`${CARD} [data-part=inspect]`);
    expect(await page.locator(`${CARD} [data-part=apply]`).allInnerTexts()).toEqual(["改为 92.5"]);
    await page.click(`${CARD} [data-part=apply]`);
    await page.waitForSelector("text=请先填写更正人。");
    expect(await page.evaluate(() => stage.corrected)).toEqual([]);
    await page.click(`${CARD} [data-part=author]`);
    await page.keyboard.type("王五");
    await page.evaluate(() => {
      stage.afterCorrection = {
        ok: true,
        findings: [],
        differences: [],
        counts: [],
        changed: [],
        unknownFunctionCount: 0,
      };
    });
    await page.click(`${CARD} [data-part=apply]`);
    await page.waitForSelector(`${CARD} fluent-message-bar[intent=success]`);
    expect(await page.evaluate(() => stage.corrected)).toMatchObject([
      {
        sheetName: NAME,
        address: "G7",
        oldValue: "0.925",
        newValue: "92.5",
        by: "王五",
        reason: "审核E7：错误：2022年0.925像是存成小数的百分数，应为92.5",
      },
    ]);
    // Looked at again at once: all is clean now.
    const said = await page.locator(`${CARD} [data-part=said]`).innerText();
    expect(said).toContain("G7 已改为 92.5");
    expect(said).toContain("填报没有审核意见；与模板一致");
    expect(await page.locator(`${CARD} [data-part=open-findings]`).innerText()).toBe("");
  });

  test("in English the findings are told in English beside the names that the plan prints", async () => {
    const page = await opened({ language: "en-US" });
    expect(await page.locator(`${CARD} [data-part=open-findings]`).innerText()).toBe(
      "1 error, 1 to check, 1 not filled in",
    );
    await page.click(`${CARD} [data-part=inspect]`);
    const [first = ""] = await page.locator(`${CARD} .pane-difference`).allInnerTexts();
    expect(first.replace(/\s+/gu, " ")).toBe(
      "Error G7 · 基本养老保险参保率 · 2022年 “0.925” looks like a percentage that was stored as a fraction. Probably 92.5 is meant.",
    );
  });
});
