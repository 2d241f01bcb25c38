import { describeInBrowser } from "../browser/describeInBrowser";
import { theatre } from "./theatre";

const CHINESE = {
  functions: [
    {
      id: "COMPLETION",
      name: "COMPLETION",
      description: "完成比例(%)",
      helpUrl: "https://example.org/help#completion",
      parameters: [
        { name: "actual", description: "完成值" },
        { name: "target", description: "目标值" },
      ],
    },
    {
      id: "PROGRESS",
      name: "PROGRESS",
      description: "时间进度(%)",
      parameters: [
        { name: "asOf", description: "日期" },
        { name: "period", description: "规划期", optional: true },
      ],
    },
  ],
};

const ENGLISH = {
  functions: [{ id: "PROGRESS", name: "PROGRESS", description: "Elapsed time", parameters: [] }],
};

const list = "[data-part=functions]";

describeInBrowser("the list of functions", () => {
  const { open } = theatre();

  test("names every function of functions.json with its purpose", async () => {
    const page = await open({}, { "/functions.json": CHINESE });
    await page.click("text=函数");
    await page.waitForSelector(`${list} details`);
    expect(await page.locator(`${list} summary`).allInnerTexts()).toEqual([
      "PLAN.COMPLETION\n完成比例(%)",
      "PLAN.PROGRESS\n时间进度(%)",
    ]);
  });

  test("an opened entry shows signature, parameters and help", async () => {
    const page = await open({}, { "/functions.json": CHINESE });
    await page.click("text=函数");
    await page.click("text=PLAN.PROGRESS");
    const progress = page.locator(`${list} details[open]`);
    expect(await progress.locator(".pane-signature").innerText()).toBe(
      "PLAN.PROGRESS(asOf, [period])",
    );
    expect(await progress.locator("dt").allInnerTexts()).toEqual(["asOf", "period 可选"]);
    expect(await progress.locator("dd").allInnerTexts()).toEqual(["日期", "规划期"]);
    expect(await progress.locator("fluent-link").count()).toBe(0);
    const completion = page.locator(`${list} details`, { hasText: "PLAN.COMPLETION" });
    expect(await completion.locator("fluent-link").getAttribute("href")).toBe(
      "https://example.org/help#completion",
    );
  });

  test("searching narrows the list and says how many are left", async () => {
    const page = await open({}, { "/functions.json": CHINESE });
    await page.click("text=函数");
    await page.waitForSelector(`${list} details`);
    await page.locator("[data-part=search] input").fill("规划期");
    expect(await page.locator(`${list} summary`).allInnerTexts()).toEqual([
      "PLAN.PROGRESS\n时间进度(%)",
    ]);
    expect(await page.locator("[data-part=count]").textContent()).toBe("2个函数中的1个");
    await page.locator("[data-part=search] input").fill("没有的词");
    expect(await page.locator("[data-part=count]").textContent()).toContain("没有的词");
  });

  test("in English the English descriptions are read", async () => {
    const page = await open(
      { language: "en-US" },
      { "/functions.json": CHINESE, "/functions.en-US.json": ENGLISH },
    );
    await page.click("text=Functions");
    await page.waitForSelector(`${list} details`);
    expect(await page.locator(`${list} summary`).allInnerTexts()).toEqual([
      "PLAN.PROGRESS\nElapsed time",
    ]);
  });

  test("in English the Chinese descriptions stand in for ones that are not deployed", async () => {
    const page = await open({ language: "en-US" }, { "/functions.json": CHINESE });
    await page.click("text=Functions");
    await page.waitForSelector(`${list} details`);
    expect(await page.locator(`${list} details`).count()).toBe(2);
  });

  test("descriptions that cannot be read give a sentence, and reading again works", async () => {
    const answers: Record<string, unknown> = {};
    const page = await open({}, answers);
    await page.click("text=函数");
    const panel = page.locator("[role=tabpanel]:visible");
    await page.waitForSelector("[data-part=retry]");
    expect(await panel.innerText()).toContain("未能读取函数说明（functions.json: 404）");
    answers["/functions.json"] = CHINESE;
    await page.click("[data-part=retry]");
    await page.waitForSelector(`${list} details`);
    expect(await panel.innerText()).not.toContain("未能读取");
  });
});
