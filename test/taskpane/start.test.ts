import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describeInBrowser } from "../browser/describeInBrowser";
import { theatre } from "./theatre";

const built = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(__dirname, "../../dist", name), "utf8"));

const ANSWERS = {
  "/functions.json": built("functions.json"),
  "/help.zh-CN.json": built("help.zh-CN.json"),
};

const start = "#plan-pane-panel-start";

describeInBrowser("the start page", () => {
  const { open } = theatre();

  test("the first run begins with it, and two presses insert the first sheet", async () => {
    const page = await open({ isFirstRun: true });
    expect(await page.locator(start).isVisible()).toBe(true);
    await page.click("[data-part=use-built-in]");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("plan-pane-tab-insert");
    await page.click("[data-part=insert]");
    expect(await page.evaluate(() => stage.inserted)).toEqual([
      { plan: "zhanjiang", table: "专栏2", template: "monitoring" },
    ]);
  });

  test("a plan of the user's own is pasted or read from a file where plans are read", async () => {
    const page = await open({ isFirstRun: true });
    for (const way of ["paste-plan", "read-file"]) {
      await page.click("#plan-pane-tab-start");
      await page.click(`[data-part=${way}]`);
      await page.waitForSelector("#plan-pane-panel-plans [data-part]");
    }
  });

  test("later runs begin where sheets are inserted", async () => {
    const page = await open();
    expect(await page.locator(start).isVisible()).toBe(false);
    expect(await page.locator("[data-part=insert]").isVisible()).toBe(true);
  });

  test("every template is there with what it is for, and leads to where it is chosen", async () => {
    const page = await open({ isFirstRun: true });
    const names = page.locator(`${start} details:has([data-part=use-template]) summary`);
    expect(await names.allInnerTexts()).toEqual(expect.arrayContaining(["规则设置", "工作台账"]));
    await names.filter({ hasText: "工作台账" }).click();
    expect(await page.locator(`${start} details[open]`).innerText()).toContain("各项承诺");
    await page.click(`${start} details[open] [data-part=use-template]`);
    await page.click("[data-part=insert]");
    expect(await page.evaluate(() => stage.inserted)).toEqual([
      { plan: "zhanjiang", table: "专栏2", template: "ledger" },
    ]);
  });

  test("rules say where they come from, errors say what to do", async () => {
    const page = await open({ isFirstRun: true }, ANSWERS);
    await page.click(`${start} [data-part=rules] summary`);
    await page.waitForSelector(`${start} [data-part=rules] dd`);
    expect(await page.locator(`${start} [data-part=rules]`).innerText()).toContain(
      "C1（规划隐含）",
    );
    await page.click(`${start} [data-part=errors] summary`);
    await page.waitForSelector(`${start} [data-part=errors] dd`);
    const errors = await page.locator(`${start} [data-part=errors]`).innerText();
    expect(errors).toContain("#N/A 目标值为空或为 -");
    expect(errors).toContain("请填目标值");
  });

  test("help that cannot be read gives a sentence, and is read when it is opened again", async () => {
    const answers: Record<string, unknown> = {};
    const page = await open({ isFirstRun: true }, answers);
    await page.click(`${start} [data-part=rules] summary`);
    await page.waitForSelector("text=未能读取帮助（help.zh-CN.json: 404）");
    answers["/help.zh-CN.json"] = ANSWERS["/help.zh-CN.json"];
    await page.click(`${start} [data-part=rules] summary`);
    await page.click(`${start} [data-part=rules] summary`);
    await page.waitForSelector(`${start} [data-part=rules] dd`);
  });

  test("问题诊断 shows versions, sets and functions, and copies them", async () => {
    const page = await open({ isFirstRun: true }, ANSWERS);
    await page.click(`${start} [data-part=diagnosis] summary`);
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>("[data-part=facts]")?.value !== "",
    );
    const facts = await page.locator("[data-part=facts]").inputValue();
    expect(facts).toContain("加载项: 0.1.0 PLAN");
    expect(facts).toContain("ExcelApi 1.17, RibbonApi 不支持");
    expect(facts).toContain("已注册1个");
    expect(facts).toMatch(/没有注册的函数: .*STATUS/u);
    // An origin without https may not write to the clipboard: the text is there to be copied by hand.
    await page.click(`${start} [data-part=copy]`);
    await page.waitForSelector("text=请按 Ctrl+C 复制");
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(facts);
  });
});

describeInBrowser("the functions by purpose", () => {
  const { open } = theatre();

  test("stand under what they are for, with the words of their arguments and one sentence about empty cells", async () => {
    const page = await open({}, ANSWERS);
    await page.click("#plan-pane-tab-functions");
    await page.waitForSelector("[data-part=functions] details");
    const headings = await page.locator("[data-part=functions] h2").allInnerTexts();
    expect(headings[0]).toBe("完成情况与校核");
    const words = await page.locator("#plan-pane-panel-functions").innerText();
    expect(words.match(/否则会被当作 0/gu)).toHaveLength(1);
    await page.click("text=PLAN.ROUND");
    expect(await page.locator("details[open] dl").innerText()).toContain("四舍六入五成双");
  });

  test("an example goes into the selected cell, and a filled one is left alone", async () => {
    const page = await open({}, ANSWERS);
    await page.click("#plan-pane-tab-functions");
    await page.click("text=PLAN.COMPLETION");
    await page.click("details[open] [data-part=put-example] >> nth=0");
    await page.waitForSelector("text=已放入 Sheet1!B2");
    expect(await page.evaluate(() => stage.put)).toEqual(['PLAN.COMPLETION("[38.39]", "[37.5]")']);
    await page.evaluate(() => {
      const reason = { name: "cellFilled", address: "Sheet1!A1" } as const;
      stage.exampleOutcome = { ok: false, reason };
    });
    await page.click("details[open] [data-part=put-example] >> nth=0");
    await page.waitForSelector("text=里已有内容，没有改动");
  });
});
