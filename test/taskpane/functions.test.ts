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

describeInBrowser("the tab of functions", () => {
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

  describe("加计算列 beside a table of the user's own", () => {
    const said = "[data-part=own-table] [data-part=said]";
    const refused = "[data-part=own-table] [data-part=refused]";

    async function opened(language: "zh-CN" | "en-US" = "zh-CN") {
      const page = await open({ language }, { "/functions.json": CHINESE });
      await page.click("#plan-pane-tab-functions");
      await page.click("[data-part=own-table] > summary");
      await page.click("[data-part=own-read]");
      return page;
    }

    test("shows what each column is taken for, and what that allows", async () => {
      const page = await opened();
      const columns = page.locator("[data-part=own-columns]");
      expect(await columns.locator("label").allInnerTexts()).toEqual([
        "B列 指标",
        "C列 2025年目标",
        "D列 进度",
      ]);
      expect(await page.isDisabled("[data-part=own-completion]")).toBe(true);
      expect(await page.innerText("[data-part=own-offers]")).toContain("缺“完成值”列");
      await page.click("[data-part=own-role-2]");
      await page.click("[data-part=own-role-2] fluent-option[value=actual]");
      expect(await page.isDisabled("[data-part=own-completion]")).toBe(false);
    });

    test("says what is missing, then where the columns go, and writes them only then", async () => {
      const page = await opened();
      await page.click("[data-part=own-find]");
      expect(await page.innerText(refused)).toContain("请先勾选要加的列");
      await page.check("[data-part=own-progress]");
      await page.click("[data-part=own-find]");
      expect(await page.innerText(refused)).toContain("请填写数据截止");
      await page.click("[data-part=own-date]");
      await page.keyboard.type("去年");
      await page.click("[data-part=own-find]");
      expect(await page.innerText(refused)).toContain("“去年”不能识别");
      await page.fill("[data-part=own-date] input", "2024年6月");
      await page.click("[data-part=own-find]");
      expect(await page.innerText("[data-part=question]")).toContain(
        "将写入“台账”的 I2:1。紧挨着的 H:H 放不下或已有内容，不动它们。表中有被筛选隐藏的行，也会写上公式。",
      );
      expect(await page.evaluate(() => stage.addedColumns)).toEqual([]);
      await page.click("[data-part=confirm]");
      expect(await page.innerText(said)).toContain("已写入“台账”的 I2:M4");
      expect(await page.evaluate(() => stage.addedColumns)).toEqual([
        {
          columns: ["progress"],
          date: "2024年6月",
          period: { name: "十四五", firstYear: 2021, lastYear: 2025 },
        },
      ]);
    });

    test("lists what was added and takes it away", async () => {
      const page = await opened("en-US");
      await page.click("[data-part=own-added]");
      await page.click("[data-part=own-remove]");
      expect(await page.innerText(said)).toContain("Taken away from I2:M4");
      await page.click("[data-part=own-added]");
      expect(await page.innerText(said)).toContain("No computed columns");
    });
  });
});
