import type { Page } from "playwright-core";
import { describeInBrowser } from "../browser/describeInBrowser";
import type { StageOptions } from "./stage";
import { theatre } from "./theatre";

const UNITS = "textarea[data-part=units]";

/** Every table offers one template that asks for these. */
function asking(
  asks: readonly ("units" | "unit" | "otherPlan")[],
  needsUnits = true,
): Partial<StageOptions> {
  const offered = [{ id: "rules", asks, needsUnits }];
  return { templates: { results: offered, targets: offered } };
}

const missing = (page: Page): Promise<string> => page.locator("[data-part=missing]").innerText();

const isDisabled = (page: Page): Promise<boolean> =>
  page
    .locator("[data-part=insert]")
    .evaluate((button) => button.hasAttribute("disabled-focusable"));

describeInBrowser("what a template asks for", () => {
  const { open } = theatre();

  test("nothing is inserted before the units are listed, and the sentence says so", async () => {
    const page = await open(asking(["units"]));
    expect(await missing(page)).toContain("请先列出单位");
    expect(await isDisabled(page)).toBe(true);
    await page.locator("[data-part=insert]").dispatchEvent("click");
    expect(await page.evaluate(() => stage.inserted)).toEqual([]);
    await page.fill(UNITS, "荔湾区,120\n越秀区");
    expect(await page.locator("[data-part=missing]").isVisible()).toBe(false);
    await page.click("[data-part=insert]");
    expect(await page.evaluate(() => stage.answers)).toEqual([
      {
        units: [
          { name: "荔湾区", weight: 120 },
          { name: "越秀区", weight: null },
        ],
        unit: null,
      },
    ]);
  });

  test("a form for each unit of a list is exported at once, and nothing is inserted", async () => {
    const page = await open(asking(["unit"]));
    await page.click("[data-part=forms] summary");
    await page.click("[data-part=save-forms]");
    await page.waitForSelector("text=还不能导出：请先列出单位");
    await page.fill(UNITS, "荔湾区,120\n越秀区");
    await page.click("[data-part=save-forms]");
    await page.waitForSelector("text=已导出“甲.zip”，内有2个文件");
    expect(await page.evaluate(() => stage.forms)).toEqual([
      "zhanjiang 专栏2 rules 荔湾区、越秀区",
    ]);
    expect(await page.evaluate(() => stage.inserted)).toEqual([]);
  });

  test("forms are made by what the workbook splits by, whatever was typed for another template", async () => {
    const page = await open(asking(["unit"]));
    await page.evaluate(() => {
      stage.units = [{ name: "越秀区", weight: 2 }];
    });
    await page.click("fluent-radio[value=专栏2]");
    await page.click("[data-part=forms] summary");
    await page.waitForFunction(
      (field) => document.querySelector<HTMLTextAreaElement>(field)?.value === "越秀区,2",
      UNITS,
    );
  });

  test("what was chosen and typed stays when the workbook's plans change", async () => {
    const offered = ["completion", "rules"].map((id) => ({
      id,
      asks: ["units"] as const,
      needsUnits: true,
    }));
    const page = await open({ templates: { results: offered, targets: offered } });
    await page.click("[data-part=plan]");
    await page.click("fluent-option[value=guangzhou]");
    await page.click("fluent-radio[value=专栏2]");
    await page.click("fluent-radio[value=rules]");
    await page.fill(UNITS, "荔湾区,很多");
    await page.evaluate(() => {
      stage.plansChange();
    });
    expect(
      await page.locator("[data-part=plan]").evaluate((field) => "value" in field && field.value),
    ).toBe("guangzhou");
    await page.fill(UNITS, (await page.inputValue(UNITS)).replace("很多", "120"));
    await page.click("[data-part=insert]");
    expect(await page.evaluate(() => stage.inserted)).toEqual([
      { plan: "guangzhou", table: "专栏2", template: "rules" },
    ]);
  });

  test("what is wrong with the list is told by line, and nothing is inserted", async () => {
    const page = await open(asking(["units"]));
    await page.fill(UNITS, "荔湾区,很多\n荔湾区");
    expect(await page.locator("#plan-pane-units-fault p").allInnerTexts()).toEqual([
      "第1行的权重“很多”不是不小于0的数字。",
      "第2行的“荔湾区”与第1行重名。",
    ]);
    expect(await missing(page)).toBe("第1行的权重“很多”不是不小于0的数字。");
    expect(await isDisabled(page)).toBe(true);
    expect(await page.locator(UNITS).getAttribute("aria-invalid")).toBe("true");
  });

  test("where units may be left out, their absence is no fault", async () => {
    const page = await open(asking(["units"], false));
    expect(await isDisabled(page)).toBe(false);
  });

  test("the workbook's own units are filled in", async () => {
    const page = await open(asking(["units"]));
    await page.evaluate(() => {
      stage.units = [{ name: "霞山区", weight: 2 }];
    });
    await page.click("fluent-radio[value=专栏2]");
    await page.waitForFunction(
      (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value === "霞山区,2",
      UNITS,
    );
    expect(await isDisabled(page)).toBe(false);
  });

  test("a list that was typed is there again after a look at another table", async () => {
    const page = await open(asking(["units"]));
    await page.fill(UNITS, "坡头区");
    await page.click("fluent-radio[value=专栏2]");
    expect(await page.inputValue(UNITS)).toBe("坡头区");
  });

  test("the form's unit may be given or left blank", async () => {
    const page = await open(asking(["unit"]));
    await page.click("[data-part=insert]");
    await page.evaluate(() => {
      stage.finish({ ok: true, sheetName: "甲", alsoInserted: [], refersTo: [] });
    });
    await page.click("[data-part=unit]");
    await page.keyboard.type(" 霞山区 ");
    await page.click("[data-part=insert]");
    expect(await page.evaluate(() => stage.answers.map(({ unit }) => unit))).toEqual([
      null,
      "霞山区",
    ]);
  });

  test("another plan's table of the same kind is compared with; near matches only where ticked", async () => {
    const nearPairs = [
      ["i1", "i1"],
      ["i2", "i3"],
    ] as const;
    const page = await open({ ...asking(["otherPlan"]), nearPairs });
    const boxes = page.locator("[data-part=near-pairs] input");
    expect(await boxes.evaluateAll((all) => all.map((box) => box.matches(":checked")))).toEqual([
      false,
      false,
    ]);
    await boxes.nth(1).check();
    await page.click("[data-part=insert]");
    expect(await page.evaluate(() => stage.compared)).toEqual([
      { other: "guangzhou 专栏2", pairs: [["i2", "i3"]] },
    ]);
  });
});
