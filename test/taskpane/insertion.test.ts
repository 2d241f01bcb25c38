import type { Page } from "playwright-core";
import { plans } from "../../src/plan/registry";
import { describeInBrowser } from "../browser/describeInBrowser";
import { theatre } from "./theatre";

const insertButton = "[data-part=insert]";

async function choosePlan(page: Page, id: string): Promise<void> {
  await page.click("[data-part=plan]");
  await page.click(`fluent-option[value=${id}]`);
}

const tableRadio = (id: string): string => `[data-part=table] fluent-radio[value=${id}]`;

const optionsOf = (page: Page, part: string): Promise<string[]> =>
  page.locator(`[data-part=${part}] .pane-option-name`).allTextContents();

const isDisabled = (page: Page): Promise<boolean> =>
  page.locator(insertButton).evaluate((button) => button.hasAttribute("disabled-focusable"));

describeInBrowser("inserting from the pane", () => {
  const { open } = theatre();

  test("the first plan and the table of its running period are chosen already", async () => {
    const page = await open();
    expect(await page.locator("fluent-dropdown [role=combobox]").textContent()).toContain("湛江");
    expect(await optionsOf(page, "table")).toEqual([
      "专栏1 “十三五”规划主要指标完成情况",
      "专栏2 “十四五”时期主要规划指标",
    ]);
    expect(await optionsOf(page, "template")).toContain("主要指标年度监测");
  });

  test("choosing a plan offers that plan's tables and shows what the plan is", async () => {
    const page = await open();
    await choosePlan(page, "guangzhou");
    const guangzhou = plans().find(({ id }) => id === "guangzhou");
    expect(await optionsOf(page, "table")).toEqual(
      guangzhou?.tables.map(({ id, title }) => `${id} ${title}`),
    );
    expect(await page.locator(".pane-facts").textContent()).toContain("2021年8月26日");
  });

  test("choosing a table offers the templates for its kind and lists its indicators", async () => {
    const page = await open();
    await page.click(tableRadio("专栏1"));
    expect(await optionsOf(page, "template")).toEqual(["主要指标完成情况", "总结评估表", "规划表"]);
    expect(await page.locator(".pane-preview tbody tr:has(td)").count()).toBe(14);
    await page.click(tableRadio("专栏2"));
    expect(await optionsOf(page, "template")).toContain("主要指标年度监测");
    expect(await page.locator(".pane-preview tbody tr:has(td)").count()).toBe(18);
  });

  test("the list shows figures as printed, under the printed group headings", async () => {
    const page = await open();
    await page.click(tableRadio("专栏1"));
    const texts = await page.locator(".pane-preview tbody tr").allInnerTexts();
    expect(texts[0]).toBe("一、就业");
    expect(texts[1]?.split("\t")).toEqual([
      "1",
      "城镇累计新增就业人数",
      "万人",
      "[37.5]",
      "预期性",
    ]);
  });

  test("插入 inserts the chosen plan, table and template", async () => {
    const page = await open();
    await choosePlan(page, "guangzhou");
    await page.click(tableRadio("专栏2"));
    await page.click("[data-part=template] fluent-radio[value=completion]");
    await page.click(insertButton);
    expect(await page.evaluate(() => stage.inserted)).toEqual([
      { plan: "guangzhou", table: "专栏2", template: "completion" },
    ]);
  });

  test("progress shows while it works, and the button cannot insert a second time", async () => {
    const page = await open();
    await page.click(insertButton);
    expect(await page.locator("fluent-progress-bar").isVisible()).toBe(true);
    expect(await page.locator("[data-part=status]").textContent()).toBe("正在检查工作簿…");
    await page.evaluate(() => {
      stage.step("writing");
    });
    expect(await page.locator("[data-part=status]").textContent()).toBe("正在写入新工作表…");
    expect(await page.locator(".pane-footer").getAttribute("aria-busy")).toBe("true");
    expect(await isDisabled(page)).toBe(true);
    await page.locator(insertButton).dispatchEvent("click");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => stage.inserted.length)).toBe(1);
  });

  test("the result names the sheet, and its button goes there", async () => {
    const page = await open();
    await page.click(insertButton);
    await page.evaluate(() => {
      stage.finish({ ok: true, sheetName: "湛江 专栏1 完成情况", alsoInserted: [], refersTo: [] });
    });
    await page.click("[data-part=go-to]");
    expect(await page.locator("[data-part=status]").innerText()).toContain(
      "已插入工作表“湛江 专栏1 完成情况”。",
    );
    expect(await page.locator("[data-part=next-step]").innerText()).toBe(
      "下一步：先填“数据截止”，再逐年填黄色单元格。",
    );
    expect(await page.evaluate(() => stage.shown)).toEqual(["湛江 专栏1 完成情况"]);
    expect(await page.locator("fluent-progress-bar").isVisible()).toBe(false);
    expect(await isDisabled(page)).toBe(false);
  });

  test("a sheet that is there already is gone to, or inserted again knowing what it refers to", async () => {
    const page = await open();
    await page.evaluate(() => {
      stage.present = {
        same: ["湛江 专栏2 概览"],
        links: [
          { key: "rules", candidates: ["湛江 规则设置"] },
          { key: "monitoring", candidates: ["2021 存档", "湛江 专栏2 年度监测"] },
        ],
      };
    });
    await page.click(insertButton);
    await page.waitForSelector("[data-part=go-to-present]:focus");
    const words = await page.locator("[data-part=question]").innerText();
    expect(words).toContain("工作簿中已有这张表：“湛江 专栏2 概览”");
    expect(words).toContain("新表的公式将引用已有的：“湛江 规则设置”");
    expect(words).toContain("工作簿中有几张“年度监测”，公式应引用哪一张？");
    // None is taken before the user has said which.
    await page.click("[data-part=question] [data-part=confirm]");
    await page.waitForSelector("text=请先选一张。");
    expect(await page.evaluate(() => stage.inserted)).toEqual([]);
    await page.click("input[value='湛江 专栏2 年度监测']");
    await page.click("[data-part=question] [data-part=confirm]");
    await page.waitForFunction(() => stage.inserted.length === 1);
    expect(await page.evaluate(() => stage.meant)).toEqual([
      ["湛江 专栏2 年度监测", "湛江 规则设置"],
    ]);
    await page.evaluate(() => {
      stage.finish({
        ok: true,
        sheetName: "湛江 专栏2 概览 (2)",
        alsoInserted: [],
        refersTo: ["湛江 规则设置", "湛江 专栏2 年度监测"],
      });
    });
    await page.waitForSelector("text=公式引用已有的：湛江 规则设置、湛江 专栏2 年度监测。");
    await page.click(insertButton);
    await page.click("[data-part=go-to-present]");
    expect(await page.evaluate(() => stage.shown)).toEqual(["湛江 专栏2 概览"]);
    expect(await page.evaluate(() => stage.inserted.length)).toBe(1);
  });

  test("a sheet that is gone meanwhile is said to be gone", async () => {
    const page = await open();
    await page.click(insertButton);
    await page.evaluate(() => {
      stage.goToOutcome = { ok: false, reason: { name: "sheetMissing", sheetName: "甲" } };
      stage.finish({ ok: true, sheetName: "甲", alsoInserted: [], refersTo: [] });
    });
    await page.click("[data-part=go-to]");
    expect(await page.locator("[data-part=alert]").textContent()).toBe(
      "工作簿中找不到工作表“甲”，它可能已被改名或删除。",
    );
  });

  test("a refusal is put in plain words and leaves the button ready for another try", async () => {
    const page = await open();
    await page.click(insertButton);
    await page.evaluate(() => {
      stage.finish({ ok: false, reason: { name: "workbookProtected" } });
    });
    const alert = page.locator("[data-part=alert]");
    expect(await alert.textContent()).toContain("工作簿没有改动。");
    expect(await alert.textContent()).toContain("“保护工作簿”");
    await page.click(insertButton);
    expect(await alert.textContent()).toBe("");
    expect(await page.evaluate(() => stage.inserted.length)).toBe(2);
  });

  test("an exception that nobody foresaw is shown, and the pane works on", async () => {
    const page = await open();
    await page.click(insertButton);
    await page.evaluate(() => {
      stage.crash("boom");
    });
    expect(await page.locator("[data-part=alert]").textContent()).toContain("意外错误（boom）");
    expect(await isDisabled(page)).toBe(false);
  });

  test("导出 .xlsx saves the chosen table from the keyboard and names the file", async () => {
    const page = await open();
    await page.focus(insertButton);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.locator("[data-part=status]").textContent()).toContain("已导出“甲.xlsx”");
    expect(await page.evaluate(() => stage.saved)).toEqual(["zhanjiang 专栏2 monitoring"]);
    expect(await page.evaluate(() => stage.inserted)).toEqual([]);
  });

  test("a file that cannot be made is said to be so, and the pane works on", async () => {
    const page = await open();
    await page.evaluate(() => {
      stage.saveProblem = "boom";
    });
    await page.click("[data-part=save]");
    expect(await page.locator("[data-part=alert]").textContent()).toContain("没能导出文件（boom）");
    expect(await isDisabled(page)).toBe(false);
  });

  test("what came of one choice is not left standing beside another", async () => {
    const page = await open();
    await page.click(insertButton);
    await page.evaluate(() => {
      stage.finish({ ok: true, sheetName: "甲", alsoInserted: [], refersTo: [] });
    });
    await page.click(tableRadio("专栏1"));
    expect(await page.locator("[data-part=status]").textContent()).toBe("");
  });

  test("without plans the pane says so", async () => {
    const page = await open({ plans: [] });
    expect(await page.locator("[role=tabpanel]:visible").innerText()).toContain("没有可用的规划");
  });

  test("without a template for the table nothing can be inserted", async () => {
    const page = await open({ templates: {} });
    expect(await page.locator(".pane-scroll:visible").innerText()).toContain("没有可用的模板");
    expect(await isDisabled(page)).toBe(true);
  });

  test("without tables in the plan nothing can be inserted", async () => {
    const page = await open({ plans: plans().map((plan) => ({ ...plan, tables: [] })) });
    expect(await page.locator(".pane-scroll:visible").innerText()).toContain("没有指标表");
    expect(await isDisabled(page)).toBe(true);
  });
});
