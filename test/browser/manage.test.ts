import { swapRows } from "../support/swapRows";
import { describeInBrowser } from "./describeInBrowser";
import { embeddedStage } from "./embeddedStage";
import { insertTable, readRange, sheetNames, typeInto } from "./embeddedPage";
import { eventually } from "./eventually";
import { fillIn } from "./fillIn";

const MONITORING = "湛江 专栏2 年度监测";
const CARD = `[data-sheet='${MONITORING}']`;

describeInBrowser("looking after inserted sheets in the embedded workbook", () => {
  const stage = embeddedStage({ width: 1600, height: 900 }, async ({ app }) => {
    await insertTable(app, "zhanjiang", "专栏2");
    await typeInto(app, "F5", "6");
    await typeInto(app, "G5", "5.5");
  });

  const waitFor = (selector: string) => stage.app.pane.locator(selector).first().waitFor();

  /** As somebody does who takes the protection off: the total of one row becomes a number. */
  async function breakFormula(): Promise<void> {
    await stage.page.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.protection.unprotect();
          sheet.getRange("M5").values = [[99]];
          await context.sync();
        }),
      MONITORING,
    );
  }

  test("the tab lists the sheet and the rules that came with it", async () => {
    await stage.app.pane.locator("#plan-pane-tab-sheets").click();
    await waitFor(CARD);
    expect(await stage.app.pane.locator(".pane-sheet").count()).toBe(2);
    expect(await stage.app.pane.locator("[data-part=sheet-count]").innerText()).toContain("2张");
  });

  test("检查 finds an untouched sheet as its template makes it", async () => {
    await stage.app.pane.locator(`${CARD} [data-part=inspect]`).click();
    // Seventeen rows are not filled in: nothing is green, and the template is told apart.
    await waitFor(`${CARD} [data-part=template]`);
    expect(await stage.app.pane.locator(`${CARD} [data-part=template]`).innerText()).toContain(
      "与模板一致",
    );
    expect(await stage.app.pane.locator(`${CARD} [data-part=finding-counts]`).innerText()).toBe(
      "未填17处",
    );
  });

  test("检查 tells of a formula that was broken, and goes to its cell", async () => {
    await breakFormula();
    await stage.app.pane.locator(`${CARD} [data-part=inspect]`).click();
    await waitFor(`${CARD} [data-part=template] .pane-difference`);
    await stage.shoot("manage-inspected");
    const sentences = await stage.app.pane
      .locator(`${CARD} [data-part=template] li`)
      .allInnerTexts();
    expect(sentences.length).toBe(1);
    expect(sentences[0]).toMatch(/^M5 被改动：模板为公式 =.*，现为99。$/u);
    await stage.app.pane.locator(`${CARD} [data-part=template] .pane-difference`).click();
    await stage.page.waitForFunction(
      () =>
        globalThis.univerAPI.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getRow() ===
          4 &&
        globalThis.univerAPI.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getColumn() ===
          12,
    );
  });

  test("更新 asks, restores the formula and keeps the figures", async () => {
    await stage.app.pane.locator(`${CARD} [data-part=refresh]`).click();
    await waitFor(`${CARD} [data-part=question]`);
    await stage.shoot("manage-question");
    await stage.app.pane.locator(`${CARD} [data-part=confirm]`).click();
    await waitFor(`${CARD} fluent-message-bar`);
    expect(await stage.app.pane.locator(`${CARD} [data-part=said]`).innerText()).toContain(
      "都已保留",
    );
    const { values } = await readRange(stage.page, MONITORING, "F5:M5");
    // 6 + 5.5
    expect([values[0]?.[0], values[0]?.[1], values[0]?.at(-1)]).toEqual([6, 5.5, 11.5]);
    expect(await sheetNames(stage.page)).not.toContain(`${MONITORING} ~`);
  });

  test("更新 after rows were moved keeps every value with its indicator", async () => {
    await fillIn(stage.app, MONITORING, {
      ...{ E2: "2023", F7: "90.6", G7: "91.4", H7: "92.1" },
      ...{ F8: "47", G8: "47.2", K8: "2022年底" },
    });
    await stage.page.evaluate(swapRows, MONITORING);
    const names = async () => (await readRange(stage.page, MONITORING, "B7:B8")).values.flat();
    expect(await names()).toEqual(["失业保险参保人数", "基本养老保险参保率"]);
    await stage.shoot("manage-swapped");
    // Moved rows are no difference from the template: nothing is asked.
    await stage.app.pane.locator(`${CARD} [data-part=refresh]`).click();
    await eventually(async () => {
      expect(await names()).toEqual(["基本养老保险参保率", "失业保险参保人数"]);
    });
    await waitFor(`${CARD} [data-part=said]`);
    expect(await stage.app.pane.locator(`${CARD} [data-part=said]`).innerText()).toContain(
      "都已保留",
    );
    await eventually(async () => {
      const { text } = await readRange(stage.page, MONITORING, "F7:W8");
      expect(text).toEqual([
        // 92.1 ÷ 95; 90 + 5 × 0.6; 2.1 ÷ 5 ÷ 0.6 = 0.7; through 90, 90.6, 91.4, 92.1: 3.55 ÷ 5 =
        // 0.71 a year about 91.025 in year 1.5, 91.025 + 0.71 × 3.5 = 93.51, short of 95.
        [
          ...["90.6", "91.4", "92.1", "", "", "", "2023", "92.1", "96.95", "60.00", "93.00"],
          ...["滞后于预期", "黄色预警", "93.51", "预计不达", "预期性", "", ""],
        ],
        // 47.2 ÷ 48.1; 46.7 + 1.4 × 0.4; 0.06 short of it, within 48.1 × 0.2 % = 0.096; through 46.7, 47, 47.2:
        // 0.25 a year about 46.967 in year 1, 46.967 + 0.25 × 4 = 47.967, short of 48.1.
        [
          ...["47", "47.2", "", "", "", "2022年底", "2022年底", "47.2", "98.13", "40.00", "47.26"],
          ...["基本符合预期", "正常", "47.97", "预计不达", "约束性", "", ""],
        ],
      ]);
    });
    await stage.shoot("manage-swapped-refreshed");
  });

  test("更正 changes the value and writes the trail", async () => {
    await stage.page.evaluate(
      (name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange("F5").select();
          await context.sync();
        }),
      MONITORING,
    );
    await stage.app.pane.locator("[data-part=correction] summary").click();
    await stage.app.pane.locator("[data-part=read-entry]").click();
    for (const [part, words] of [
      ["new-value", "6.5"],
      ["by", "王五"],
      ["reason", "年报更正"],
    ]) {
      await stage.app.pane.locator(`[data-part=${part ?? ""}]`).click();
      await stage.page.keyboard.type(words ?? "");
    }
    await stage.shoot("manage-correction");
    await stage.app.pane.locator("[data-part=correct]").click();
    await waitFor("[data-part=go-to-trail]");
    const { values } = await readRange(stage.page, MONITORING, "F5");
    expect(values).toEqual([[6.5]]);
    await waitFor("[data-sheet='湛江 更正记录']");
    const trail = await readRange(stage.page, "湛江 更正记录", "A3:J3");
    const [, , sheet, cell, row, column, ...rest] = trail.values[0] ?? [];
    expect([sheet, cell, row, column]).toEqual([MONITORING, "F5", "城镇新增就业人数", "2021年"]);
    expect(rest.map(String)).toEqual(["6", "6.5", "王五", "年报更正"]);
    await stage.shoot("manage-corrected");
  });

  test("移除 names what refers to the sheet, does nothing on 取消, and removes on 移除", async () => {
    const rules = "[data-sheet='湛江 规则设置']";
    await stage.app.pane.locator(`${rules} [data-part=remove]`).click();
    await waitFor(`${rules} [data-part=question]`);
    expect(await stage.app.pane.locator(`${rules} [data-part=question]`).innerText()).toContain(
      `#REF!：${MONITORING}`,
    );
    await stage.app.pane.locator(`${rules} [data-part=cancel]`).click();
    expect(await sheetNames(stage.page)).toContain("湛江 规则设置");
    await stage.app.pane.locator(`${CARD} [data-part=remove]`).click();
    await stage.app.pane.locator(`${CARD} [data-part=confirm]`).click();
    await stage.app.pane.locator(CARD).waitFor({ state: "detached" });
    expect(await sheetNames(stage.page)).not.toContain(MONITORING);
  });
});
