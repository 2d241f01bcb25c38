import type { Page } from "playwright-core";
import { describeInBrowser } from "../browser/describeInBrowser";
import { paleTexts } from "./contrast";
import { spokenNames } from "./spokenNames";
import type { StageOptions } from "./stage";
import { theatre } from "./theatre";

const MONITORING = "[data-sheet='湛江 专栏2 年度监测']";
const RULES = "[data-sheet='湛江 规则设置']";

async function showSheets(page: Page): Promise<void> {
  await page.evaluate(() => {
    const identity = {
      plan: "zhanjiang",
      table: "专栏2",
      version: 2,
      unit: null,
      form: "functions" as const,
    };
    const monitoring = "湛江 专栏2 年度监测";
    stage.sheets = [
      {
        name: "湛江 规则设置",
        identity: { ...identity, template: "rules" },
        referredBy: [monitoring],
        sameAs: [],
        choices: [],
        open: { errors: 0, checks: 0, missing: 0 },
      },
      {
        name: monitoring,
        identity: { ...identity, template: "monitoring" },
        referredBy: [],
        sameAs: [],
        choices: [],
        open: { errors: 0, checks: 0, missing: 0 },
      },
    ];
  });
  await page.click("#plan-pane-tab-sheets");
  await page.waitForSelector(".pane-sheet");
}

async function tellOfChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    const changed = { name: "cellChanged", row: 4, column: 12, found: 5, expected: "=F5" } as const;
    const missing = { name: "rowMissing", key: "i3" } as const;
    stage.inspection = {
      ok: true,
      findings: [],
      differences: [changed, missing],
      counts: [],
      changed: [],
      unknownFunctionCount: 0,
    };
    const asked = { ok: false, reason: null, differences: [changed] } as const;
    stage.refreshOutcomes = { asked, accepted: stage.refreshOutcomes.accepted };
  });
}

describeInBrowser("the sheets that the workbook has", () => {
  const { open } = theatre();

  test("审核本表 of the ribbon reviews the sheet that is shown, in the tab of the sheets", async () => {
    const page = await open();
    await showSheets(page);
    await tellOfChanges(page);
    await page.click("#plan-pane-tab-insert");
    await page.evaluate(async () => {
      stage.shownSheet = "湛江 专栏2 年度监测";
      await stage.obey("inspect");
    });
    await page.locator(`${MONITORING} [data-part=differences]`).waitFor();
    await page.evaluate(() => stage.obey("insert"));
    await page.locator("[data-part=insert]").waitFor();
  });

  test("插入监测表 of the ribbon has 年度监测 of the table that is running chosen", async () => {
    const page = await open();
    await page.evaluate(() => stage.obey("insert"));
    await page.click("[data-part=insert]");
    expect(await page.evaluate(() => stage.inserted)).toEqual([
      { plan: "zhanjiang", table: "专栏2", template: "monitoring" },
    ]);
  });

  test("a button of the ribbon says in the pane that the sheet that is shown is not one of ours", async () => {
    const page = await open();
    await page.evaluate(() => stage.obey("refresh"));
    const said = await page.locator("[role=alert] fluent-message-bar").first().innerText();
    expect(said).toContain("Sheet1");
  });

  async function opened(options: Partial<StageOptions> = {}): Promise<Page> {
    const page = await open(options);
    await showSheets(page);
    return page;
  }

  test("what a plan ends with is carried on into the next one, and shown before", async () => {
    const page = await opened();
    expect(await page.locator(`${RULES} [data-part=carryOver]`).count()).toBe(0);
    await page.click(`${MONITORING} [data-part=carryOver]`);
    const carried = page.locator(`${MONITORING} [data-part=carried]`);
    expect(await carried.locator("li").allInnerTexts()).toEqual([
      "甲 基数[26.25]（预计，统计到2025-09-30）",
      "乙 累计数缺一年，基数留空",
    ]);
    expect(await carried.innerText()).toContain("“湛江十五五”（2026—2030年）草案：2项指标");
    await page.click(`${MONITORING} [data-part=save-next-plan]`);
    expect(await page.innerText(`${MONITORING} [data-part=said]`)).toContain("湛江十五五.json");
    await page.evaluate(() => {
      stage.planWritten = { ok: true, sheetNames: ["湛江十五五 规划表"] };
    });
    await page.click(`${MONITORING} [data-part=carryOver]`);
    await page.click(`${MONITORING} [data-part=write-next-plan]`);
    expect(await page.innerText(`${MONITORING} [data-part=said]`)).toContain(
      "已写入“湛江十五五 规划表”",
    );
  });

  test("each is listed with plan, table, template and version", async () => {
    const page = await opened();
    expect(await page.locator(`${MONITORING} .pane-hint`).innerText()).toBe(
      "湛江 专栏2 · 主要指标年度监测 · 模板第2版",
    );
    expect(await page.locator("[data-part=sheet-count]").innerText()).toContain("2张");
  });

  test("a workbook without any says what to do", async () => {
    const page = await open();
    await page.click("#plan-pane-tab-sheets");
    await page.waitForSelector("[data-part=sheet-count]:not(:empty)");
    expect(await page.locator("[data-part=sheet-count]").innerText()).toContain("请在“插入指标表”");
  });

  test("检查 lists what was changed, and a button goes to the cell", async () => {
    const page = await opened();
    await tellOfChanges(page);
    await page.click(`${MONITORING} [data-part=inspect]`);
    expect(await page.locator(`${MONITORING} li`).allInnerTexts()).toEqual([
      "M5 被改动：模板为公式 =F5，现为5。",
      "缺少第3项指标的行。",
    ]);
    await page.click(`${MONITORING} .pane-difference`);
    expect(await page.evaluate(() => stage.shown)).toEqual(["湛江 专栏2 年度监测 M5"]);
    expect(await page.locator(`${MONITORING} li`).count()).toBe(2);
  });

  test("更新 asks before it restores cells, and 取消 changes nothing", async () => {
    const page = await opened();
    await tellOfChanges(page);
    await page.click(`${MONITORING} [data-part=refresh]`);
    await page.waitForSelector(`${MONITORING} [data-part=cancel]:focus`);
    await page.keyboard.press("Enter");
    expect(await page.locator(`${MONITORING} [data-part=question]`).count()).toBe(0);
    expect(await page.evaluate(() => stage.refreshed)).toEqual(["湛江 专栏2 年度监测"]);
  });

  test("更新 restores what the user has agreed to", async () => {
    const page = await opened();
    await tellOfChanges(page);
    await page.click(`${MONITORING} [data-part=refresh]`);
    await page.click(`${MONITORING} [data-part=confirm]`);
    await page.waitForSelector(`${MONITORING} fluent-message-bar`);
    expect(await page.locator(`${MONITORING} [data-part=said]`).innerText()).toContain("都已保留");
    expect(await page.evaluate(() => stage.refreshed)).toEqual([
      "湛江 专栏2 年度监测",
      "湛江 专栏2 年度监测 accepted",
    ]);
  });

  test("what would be lost is listed, and cannot be agreed to", async () => {
    const page = await opened();
    await page.evaluate(() => {
      const differences = [
        { name: "notOurs", row: 40, column: 2, found: "备忘" },
        { name: "cellChanged", row: 4, column: 12, found: 5, expected: "=F5" },
      ] as const;
      const refused = { ok: false, reason: null, differences } as const;
      stage.refreshOutcomes = { asked: refused, accepted: refused };
    });
    await page.click(`${MONITORING} [data-part=refresh]`);
    await page.waitForSelector(`${MONITORING} .pane-difference`);
    expect(await page.locator(`${MONITORING} [data-part=refused]`).innerText()).toContain(
      "以下1处内容会丢失",
    );
    expect(await page.locator(`${MONITORING} [data-part=confirm]`).count()).toBe(0);
  });

  test("移除 names the sheets that refer to it, and its default is to do nothing", async () => {
    const page = await opened();
    await page.click(`${RULES} [data-part=remove]`);
    await page.waitForSelector(`${RULES} [data-part=cancel]:focus`);
    expect(await page.locator(`${RULES} [data-part=question]`).innerText()).toContain(
      "#REF!：湛江 专栏2 年度监测",
    );
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => stage.removed)).toEqual([]);
  });

  test("a removed sheet is gone from the list, and this is said", async () => {
    const page = await opened();
    await page.click(`${RULES} [data-part=remove]`);
    await page.click(`${RULES} [data-part=confirm]`);
    await page.waitForSelector(RULES, { state: "detached" });
    await page.waitForSelector("text=已移除工作表“湛江 规则设置”。");
    expect(await page.evaluate(() => stage.removed)).toEqual(["湛江 规则设置"]);
  });

  test("a 目标分解表 that is not confirmed is not locked, and says why itself", async () => {
    const page = await open();
    await page.evaluate(() => {
      const identity = {
        plan: "zhanjiang",
        table: "专栏2",
        version: 1,
        unit: null,
        form: "functions" as const,
      };
      const name = "湛江 专栏2 目标分解";
      stage.sheets = [
        {
          name,
          identity: { ...identity, template: "breakdown" },
          referredBy: [],
          sameAs: [],
          choices: [],
          open: { errors: 0, checks: 0, missing: 0 },
        },
      ];
      stage.lockOutcome = { ok: false, reason: { name: "notConfirmed", says: "未确认" } };
    });
    await page.click("#plan-pane-tab-sheets");
    await page.click("[data-part=lock]");
    await page.waitForSelector("text=没有锁定，表上写着“未确认”");
  });

  test("解除锁定 says how, where the sheet still says that it is confirmed", async () => {
    const page = await open();
    await page.evaluate(() => {
      const identity = {
        ...{ template: "breakdown", plan: "zhanjiang", table: "专栏2" },
        ...{ version: 1, unit: null, form: "functions" as const },
      };
      stage.sheets = [
        {
          name: "湛江 专栏2 目标分解",
          identity,
          referredBy: [],
          sameAs: [],
          choices: [],
          open: { errors: 0, checks: 0, missing: 0 },
        },
      ];
      stage.lockOutcome = { ok: false, reason: { name: "stillConfirmed" } };
    });
    await page.click("#plan-pane-tab-sheets");
    await page.click("[data-part=unlock]");
    await page.waitForSelector("text=没有解除：表上写着“已锁定”。");
    await page.evaluate(() => {
      stage.lockOutcome = { ok: true };
    });
    await page.click("[data-part=unlock]");
    await page.waitForSelector("text=已解除锁定：权重和确认信息可以修改。");
  });

  test("a sheet and its copy say so, and what refers to one of them can choose the other", async () => {
    const page = await opened();
    await page.evaluate(() => {
      const [rules, monitoring] = stage.sheets;
      if (rules === undefined || monitoring === undefined) return;
      const overview = "湛江 专栏2 概览";
      stage.sheets = [
        { ...monitoring, name: "2021 存档", sameAs: [monitoring.name] },
        { ...monitoring, sameAs: ["2021 存档"], referredBy: [overview] },
        {
          ...monitoring,
          name: overview,
          identity: { ...monitoring.identity, template: "overview" },
          choices: [
            {
              key: "monitoring",
              candidates: ["2021 存档", monitoring.name],
              current: monitoring.name,
            },
          ],
        },
      ];
    });
    await page.click("[data-part=reload]");
    await page.waitForSelector("[data-sheet='2021 存档']");
    expect(await page.locator("[data-part=same-as]").allInnerTexts()).toEqual([
      "与“湛江 专栏2 年度监测”是同一张表，其中有副本。没有其他表引用本表。",
      "与“2021 存档”是同一张表，其中有副本。引用本表的：湛江 专栏2 概览。",
    ]);
    const card = "[data-sheet='湛江 专栏2 概览']";
    expect(await page.locator(`${card} [data-part=link-doubt]`).innerText()).toContain(
      "本表引用“湛江 专栏2 年度监测”；同一张表另有“2021 存档”。",
    );
    await page.click(`${card} [data-part=choose-link]`);
    await page.click(`${card} input[value='2021 存档']`);
    await page.click(`${card} [data-part=confirm]`);
    await page.waitForSelector(`${card} fluent-message-bar`);
    expect(await page.evaluate(() => stage.meant)).toEqual([["2021 存档"]]);
  });

  test("更新 asks which sheet is meant where nothing says so, and takes no silence for an answer", async () => {
    const page = await opened();
    await page.evaluate(() => {
      const choice = { key: "rules", candidates: ["甲", "乙"], current: null } as const;
      const asked = { ok: false, reason: null, choices: [choice] } as const;
      stage.refreshOutcomes = { asked, accepted: asked };
    });
    await page.click(`${MONITORING} [data-part=refresh]`);
    await page.waitForSelector(`${MONITORING} [data-part=link-choice]`);
    await page.click(`${MONITORING} [data-part=confirm]`);
    await page.waitForSelector("text=请先选一张。");
    expect(await page.evaluate(() => stage.meant)).toEqual([]);
    await page.click(`${MONITORING} input[value='乙']`);
    await page.click(`${MONITORING} [data-part=confirm]`);
    await page.waitForSelector(`${MONITORING} [data-part=link-choice]`);
    expect(await page.evaluate(() => stage.meant)).toEqual([["乙"]]);
  });

  test("检查 says that 规则设置 was deleted, and 更新 which settings went with it", async () => {
    const page = await opened();
    await page.evaluate(() => {
      const lost = {
        name: "linkLost",
        sheetName: "湛江 规则设置",
        template: "rules",
        count: 38,
      } as const;
      stage.inspection = {
        ok: true,
        findings: [],
        differences: [lost],
        counts: [],
        changed: [],
        unknownFunctionCount: 0,
      };
      const accepted = {
        ok: true,
        restored: [{ sheetName: "湛江 规则设置", template: "rules" }],
        mended: ["湛江 专栏2 概览"],
        notMended: ["湛江 专栏2 中期评估"],
      } as const;
      stage.refreshOutcomes = { asked: accepted, accepted };
    });
    await page.click(`${MONITORING} [data-part=inspect]`);
    await page.waitForSelector("text=规则设置已被删除（湛江 规则设置）：38个单元格");
    await page.click(`${MONITORING} [data-part=refresh]`);
    // The list is read again: it has the sheet that came back.
    const said = page.locator(".pane-scroll > .pane-results [data-part=said]");
    await said.getByText("现按默认值重新插入").waitFor();
    const sentence = await said.innerText();
    for (const part of [
      "数据截止",
      "预警：红色预警的上限",
      "单位名单及权重",
      "一并修复了引用它的：湛江 专栏2 概览。",
      "“湛江 专栏2 中期评估”还有别的手工改动",
    ]) {
      expect(sentence).toContain(part);
    }
  });

  test("检查 of formulas that show #NAME? offers 更新", async () => {
    const page = await opened();
    await page.evaluate(() => {
      stage.inspection = {
        ok: true,
        findings: [],
        differences: [],
        counts: [],
        changed: [],
        unknownFunctionCount: 126,
      };
    });
    await page.click(`${MONITORING} [data-part=inspect]`);
    await page.waitForSelector("text=有126个公式显示 #NAME?");
    expect(await page.locator(`${MONITORING} fluent-message-bar[intent=success]`).count()).toBe(0);
    await page.click(`${MONITORING} [data-part=refresh-now]`);
    await page.waitForSelector(`${MONITORING} fluent-message-bar[intent=success]`);
    expect(await page.evaluate(() => stage.refreshed)).toEqual(["湛江 专栏2 年度监测"]);
  });

  test("可分享副本 and 导出 .xlsx make copies of the sheet, and say where they are", async () => {
    const page = await opened();
    await page.evaluate(() => {
      stage.shareOutcome = {
        ok: true,
        sheetNames: ["湛江 专栏2 年度监测 副本"],
        alsoInserted: ["湛江 规则设置 副本"],
        unknown: [],
        lost: [],
        errors: [],
      };
    });
    await page.click(`${MONITORING} [data-part=shareFormulas]`);
    await page.waitForSelector("text=已新增副本“湛江 专栏2 年度监测 副本”");
    await page.waitForSelector("text=一并新增所引用的副本：湛江 规则设置 副本。");
    await page.click(`${MONITORING} [data-part=shareValues]`);
    await page.click(`${MONITORING} [data-part=save]`);
    await page.waitForSelector("text=已导出“甲.xlsx”，含已填内容");
    expect(await page.evaluate(() => stage.copied)).toEqual([
      "湛江 专栏2 年度监测 native",
      "湛江 专栏2 年度监测 values",
      "湛江 专栏2 年度监测 file",
    ]);
  });

  test("全部工作表 acts on all sheets, and names those that are left out", async () => {
    const page = await opened();
    await page.evaluate(() => {
      stage.shareOutcome = {
        ok: true,
        sheetNames: ["甲 副本", "乙 副本"],
        alsoInserted: [],
        unknown: ["丙"],
        lost: [{ sheetName: "甲", addresses: ["B6", "C6"] }],
        errors: [{ sheetName: "乙 副本", count: 3 }],
      };
    });
    for (const part of ["save", "shareValues", "shareFormulas"]) {
      await page.click(`[data-part=whole-workbook] [data-part=${part}]`);
      await page.waitForSelector(`[data-part=said] fluent-message-bar`);
    }
    await page.waitForSelector("text=已新增副本“甲 副本”“乙 副本”");
    await page.waitForSelector("text=没有包括“丙”");
    await page.waitForSelector("text=“乙 副本”中有3个错误值");
    await page.waitForSelector("text=“甲”有2个单元格的内容没有包括，模板里没有它们的位置：B6、C6");
    expect(await page.evaluate(() => stage.copied)).toEqual([
      "全部 file",
      "全部 values",
      "全部 native",
    ]);
  });

  test("a copy that cannot be made is told with the reason", async () => {
    const page = await opened();
    await page.evaluate(() => {
      stage.shareOutcome = { ok: false, reason: { name: "workbookProtected" } };
    });
    await page.click(`${MONITORING} [data-part=shareValues]`);
    await page.waitForSelector("text=工作簿结构受保护");
  });

  test("a refusal is put in plain words", async () => {
    const page = await opened();
    await page.evaluate(() => {
      stage.inspection = { ok: false, reason: { name: "unknownOrigin", sheetName: "甲" } };
    });
    await page.click(`${MONITORING} [data-part=inspect]`);
    await page.waitForSelector(`${MONITORING} [data-part=refused] fluent-message-bar`);
    expect(await page.locator(`${MONITORING} [data-part=refused]`).innerText()).toContain("不认识");
  });

  test("更正 wants to know who and why, then writes the correction down", async () => {
    const page = await opened();
    await page.evaluate(() => {
      stage.entry = {
        sheetName: "湛江 专栏2 年度监测",
        address: "F5",
        rowLabel: "城镇新增就业人数",
        columnLabel: "2021年",
        value: "6",
        acceptsText: false,
      };
    });
    await page.click("[data-part=correction] summary");
    await page.click("[data-part=read-entry]");
    await page.waitForSelector("[data-part=new-value]");
    await page.keyboard.type("6.5");
    await page.click("[data-part=correct]");
    await page.waitForSelector("text=请填写更正人和更正理由。");
    expect(await page.evaluate(() => stage.corrected)).toEqual([]);
    await page.click("[data-part=by]");
    await page.keyboard.type("王五");
    await page.click("[data-part=reason]");
    await page.keyboard.type("年报更正");
    await page.click("[data-part=correct]");
    await page.waitForSelector("text=记在工作表“湛江 更正记录”");
    const [correction] = await page.evaluate(() => stage.corrected);
    expect(correction).toMatchObject({
      sheetName: "湛江 专栏2 年度监测",
      address: "F5",
      oldValue: "6",
      newValue: "6.5",
      by: "王五",
      reason: "年报更正",
    });
    expect(correction?.at).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/u);
  });

  test("a selection that is no entry is told to be none", async () => {
    const page = await opened();
    await page.click("[data-part=correction] summary");
    await page.click("[data-part=read-entry]");
    await page.waitForSelector("text=所选的不是可填报的单元格");
  });

  test.each([true, false])("every word stands out, dark theme: %s", async (isDark) => {
    const page = await opened({ isDark });
    await tellOfChanges(page);
    await page.click(`${MONITORING} [data-part=inspect]`);
    await page.click(`${RULES} [data-part=remove]`);
    await page.waitForSelector(`${RULES} [data-part=question]`);
    await page.waitForFunction(() => document.getAnimations().length === 0);
    expect(await page.evaluate(paleTexts)).toEqual([]);
  });

  test("every button tells a screen reader which sheet it acts on", async () => {
    const page = await opened();
    const names = await spokenNames(page);
    expect(names).toContain("button “移除 湛江 规则设置”");
    expect(names.filter((name) => name.endsWith("“”"))).toEqual([]);
  });

  test("in English the pane's own words are English", async () => {
    const page = await opened({ language: "en-US" });
    const unmarked = await page.evaluate(() =>
      [...document.querySelectorAll(".pane *")]
        .filter((element) => element.children.length === 0 && !element.closest("[lang=zh-CN]"))
        .map(({ textContent }) => textContent.trim())
        .filter((text) => /\p{Script=Han}/u.test(text)),
    );
    expect(unmarked).toEqual([]);
  });
});
