import type { Page } from "playwright-core";
import { describeInBrowser } from "../browser/describeInBrowser";
import { paleTexts, type PaleText } from "./contrast";
import { spokenNames } from "./spokenNames";
import { settled, theatre } from "./theatre";

const FUNCTIONS = {
  functions: [
    {
      name: "STATUS",
      description: "进展用词：提前实现、快于预期、基本符合预期、滞后于预期。",
      parameters: ["actual", "target", "asOf", "base", "period", "thresholds"].map((name) => ({
        name,
        description: "长到要换行的说明，".repeat(5),
        optional: true,
      })),
    },
  ],
};

/** What has the focus, by its own words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const value = element?.getAttribute("value") ?? "";
    return `${element?.tagName.toLowerCase() ?? ""} ${value}${element?.textContent.trim() ?? ""}`;
  });

/** What follows from the last key is there when this returns. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await settled(page);
}

async function finish(page: Page): Promise<void> {
  await page.evaluate(() => {
    stage.finish({ ok: true, sheetName: "湛江 专栏2 年度监测", alsoInserted: [], refersTo: [] });
  });
  await page.waitForSelector("[data-part=go-to]");
}

async function showFunctions(page: Page): Promise<void> {
  await page.click("#plan-pane-tab-functions");
  await page.click("[data-part=functions] summary");
}

/** Colours on their way from one to another are nobody's colours: they are waited for. */
async function paleTextsOf(page: Page): Promise<readonly PaleText[]> {
  await page.waitForFunction(() => document.getAnimations().length === 0);
  return page.evaluate(paleTexts);
}

describeInBrowser("the pane for everybody", () => {
  const { open } = theatre();

  test("the focus goes through the pane in the order of reading", async () => {
    const page = await open();
    await page.waitForSelector("[data-part=enlarge]");
    const stops: string[] = [];
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press("Tab");
      stops.push(await focused(page));
    }
    expect(stops).toEqual([
      "fluent-tab 插入指标表",
      "button 湛江",
      "fluent-radio 专栏2",
      "fluent-radio monitoring",
      "summary 工作表预览",
      "fluent-button 放大",
      "summary 指标一览（18项）",
      "fluent-button 插入",
    ]);
  });

  test("keyboard alone: choose, insert, go to the sheet", async () => {
    const page = await open();
    await press(page, "Tab", "Tab", "Enter", "ArrowDown", "Enter");
    await press(page, "Tab");
    await page.waitForSelector("[data-part=enlarge]");
    await press(page, "Tab", "Tab", "Tab", "Tab", "Tab");
    expect(await focused(page)).toBe("fluent-button 插入");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => stage.inserted)).toEqual([
      { plan: "guangzhou", table: "专栏2", template: "monitoring" },
    ]);
    expect(await focused(page)).toBe("fluent-button 插入");
    await finish(page);
    await page.keyboard.press("Shift+Tab");
    expect(await focused(page)).toBe("fluent-button 转到该表");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => stage.shown)).toEqual(["湛江 专栏2 年度监测"]);
  });

  test("keyboard alone: the arrow keys change tabs, Enter opens a function", async () => {
    const page = await open({}, { "/functions.json": FUNCTIONS });
    await press(page, "Tab", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
    await page.waitForSelector("[data-part=functions] summary");
    await press(page, "Tab", "Tab", "Tab", "Enter");
    expect(await page.locator(".pane-signature").isVisible()).toBe(true);
  });

  test("everything that takes the focus tells a screen reader what it is", async () => {
    const page = await open();
    await page.click("[data-part=insert]");
    await finish(page);
    const names = await spokenNames(page);
    expect(names).toContain("combobox “规划 湛江”");
    expect(names).toContain("button “插入”");
    expect(names).toContain("button “转到该表”");
    expect(names.filter((name) => name.endsWith("“”"))).toEqual([]);
  });

  test("progress and result are announced as news, failures as alarms", async () => {
    const page = await open();
    const regions = page.locator(".pane-footer > [role]");
    expect(await regions.evaluateAll((all) => all.map(({ role }) => role))).toEqual([
      "status",
      "alert",
      "status",
    ]);
    await page.click("[data-part=insert]");
    expect(await page.locator("[role=status] >> text=正在检查工作簿").count()).toBe(1);
    await page.evaluate(() => {
      stage.finish({ ok: false, reason: { name: "cellEditing" } });
    });
    expect(await page.locator("[role=alert] >> text=正在编辑").count()).toBe(1);
  });

  test.each(["zh-CN", "en-US"] as const)(
    "in %s the top right corner stays free for Office's own menu, 34 × 32 px",
    async (language) => {
      const page = await open({ language });
      await page.setViewportSize({ width: 320, height: 600 });
      const tabs = await page.locator("fluent-tab").all();
      const boxes = await Promise.all(tabs.map((tab) => tab.boundingBox()));
      const rightEdges = boxes.map((box) => (box === null ? 0 : box.x + box.width));
      expect(Math.max(...rightEdges)).toBeLessThanOrEqual(320 - 34);
    },
  );

  test("in a low pane the button stays in sight", async () => {
    const page = await open();
    await page.setViewportSize({ width: 350, height: 378 });
    const box = await page.locator("[data-part=insert]").boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(378);
  });

  test.each([
    ["light", false],
    ["dark", true],
  ] as const)("every word stands out from its background, %s theme", async (_name, isDark) => {
    const page = await open({ isDark }, { "/functions.json": FUNCTIONS });
    await page.click("[data-part=insert]");
    await finish(page);
    expect(await paleTextsOf(page)).toEqual([]);
    await page.click("[data-part=insert]");
    await page.evaluate(() => {
      stage.finish({ ok: false, reason: { name: "cellEditing" } });
    });
    await page.waitForSelector("[data-part=alert] fluent-message-bar");
    expect(await paleTextsOf(page)).toEqual([]);
    await showFunctions(page);
    expect(await paleTextsOf(page)).toEqual([]);
  });

  test("in English the pane's own words are English and the plan's are marked as Chinese", async () => {
    const page = await open({ language: "en-US" });
    const unmarked = await page.evaluate(() =>
      [...document.querySelectorAll(".pane *")]
        .filter((element) => element.children.length === 0 && !element.closest("[lang=zh-CN]"))
        .map(({ textContent }) => textContent.trim())
        .filter((text) => /\p{Script=Han}/u.test(text)),
    );
    expect(unmarked).toEqual([]);
    expect(await page.locator("[data-part=insert]").innerText()).toBe("Insert");
    expect(await page.locator(".pane").getAttribute("lang")).toBe("en-US");
  });
});
