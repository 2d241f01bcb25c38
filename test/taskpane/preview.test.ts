import type { Page } from "playwright-core";
import { plans } from "../../src/plan/registry";
import { describeInBrowser } from "../browser/describeInBrowser";
import { theatre } from "./theatre";

const picture = (page: Page) => page.locator(".sheet-preview-window [role=img]");

async function drawn(page: Page): Promise<void> {
  await page.waitForSelector(".sheet-preview-window [role=img]");
}

describeInBrowser("the picture of the sheet before it is inserted", () => {
  const { open } = theatre();

  test("it tells its name and size, and shows the figures as printed", async () => {
    const page = await open();
    await page.click("fluent-radio[value=专栏1]");
    await page.waitForSelector(".sheet-preview-window [role=img][aria-label*=完成情况]");
    expect(await picture(page).getAttribute("aria-label")).toMatch(
      /^工作表“湛江 专栏1 完成情况”的样子，\d+行 × \d+列 · 打印约2页A4$/u,
    );
    expect(await picture(page).innerText()).toContain("[37.5]");
  });

  test("it is as wide as the pane has room for", async () => {
    const page = await open();
    await drawn(page);
    const box = await page.locator(".sheet-preview-window .sheet-picture").boundingBox();
    // 350 px less 16 px of padding and 1 px of border on both sides.
    expect(Math.round(box?.width ?? 0)).toBe(316);
  });

  test("the sheets that come along are named", async () => {
    const page = await open();
    await page.click("fluent-radio[value=专栏2]");
    await page.waitForSelector("[data-part=needs]");
    expect(await page.locator("[data-part=needs]").innerText()).toContain("湛江 规则设置");
  });

  test("放大 shows the whole sheet to read, Esc closes it and gives the focus back", async () => {
    const page = await open();
    await drawn(page);
    await page.click("[data-part=enlarge]");
    const dialog = page.locator("[data-part=sheet-dialog]");
    const before = await dialog.locator(".sheet-picture").boundingBox();
    await dialog.locator("[data-part=larger]").click();
    const after = await dialog.locator(".sheet-picture").boundingBox();
    // From 75 % to 100 %.
    expect((after?.width ?? 0) / (before?.width ?? 1)).toBeCloseTo(4 / 3, 2);
    await page.keyboard.press("Escape");
    await page.waitForSelector("[data-part=enlarge]:focus");
    expect(await dialog.count()).toBe(0);
  });

  test("nothing is laid out while the preview is closed", async () => {
    const page = await open();
    await drawn(page);
    await page.click(".pane-section:has([data-part=sheet-preview]) > summary");
    const before = await page.evaluate(() => stage.previews);
    await page.click("fluent-radio[value=专栏1]");
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => stage.previews)).toBe(before);
    await page.click(".pane-section:has([data-part=sheet-preview]) > summary");
    await page.waitForFunction((known) => stage.previews > known, before);
  });

  test("of choices that follow each other quickly only the last is laid out", async () => {
    const page = await open();
    await drawn(page);
    const before = await page.evaluate(() => stage.previews);
    await page.evaluate(() => {
      const radios = [...document.querySelectorAll<HTMLElement>("[data-part=table] fluent-radio")];
      for (let turn = 0; turn < 5; turn += 1) radios.at(turn % 2)?.click();
    });
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => stage.previews)).toBe(before + 1);
  });

  test("200 indicators are all drawn enlarged, and the small picture leaves most of them out", async () => {
    const [plan] = plans();
    const [table] = plan?.tables ?? [];
    const [indicator] = table?.indicators ?? [];
    if (plan === undefined || table === undefined || indicator === undefined) {
      throw new Error("a plan is built in");
    }
    const indicators = Array.from({ length: 200 }, (_, index) => ({
      ...indicator,
      number: index + 1,
    }));
    const page = await open({ plans: [{ ...plan, tables: [{ ...table, indicators }] }] });
    await drawn(page);
    await page.click("[data-part=enlarge]");
    await page.waitForSelector("[data-part=sheet-dialog] tr:nth-child(200)");
    expect(await page.locator(".sheet-preview-window tr").count()).toBe(40);
  });
});
