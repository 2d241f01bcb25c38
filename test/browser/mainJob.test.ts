import { GUANGZHOU_RATIOS } from "../support/guangzhouRatios";
import { describeInBrowser } from "./describeInBrowser";
import { embeddedStage } from "./embeddedStage";
import {
  chooseTable,
  insertTable,
  openEmbeddedPage,
  pointAt,
  readRange,
  selectedAddress,
  sheetNames,
  typeInto,
} from "./embeddedPage";
import { eventually } from "./eventually";
import { expectRefused } from "./fillIn";

describeInBrowser("the add-in in the embedded workbook", () => {
  const stage = embeddedStage({ width: 1600, height: 900 });

  async function ratios(sheetName: string, address: string): Promise<string[]> {
    const { text } = await readRange(stage.page, sheetName, address);
    return text.flat().filter((cell) => cell !== "");
  }

  test("[§4] 湛江 专栏1 is inserted and its ratios are those of RULES.md, to two decimals", async () => {
    const name = await insertTable(stage.app, "zhanjiang", "专栏1");
    expect(name).toBe("湛江 专栏1 完成情况");
    await stage.shoot("zhanjiang-1");
    expect(await ratios(name, "F4:F22")).toEqual([
      "102.37",
      "控制在目标内",
      "104.92",
      "113.14",
      "111.60",
      "119.74",
      "123.23",
      "115.05",
      "101.93",
      "102.71",
      "100.00",
      "104.17",
      "106.67",
      "104.23",
    ]);
  });

  test("typing a result into the grid changes ratio, status and verdict", async () => {
    await typeInto(stage.app, "E8", "100");
    // 100 ÷ 140.28 × 100 = 71.286…
    await eventually(async () => {
      const { text } = await readRange(stage.page, "湛江 专栏1 完成情况", "E8:G8");
      expect(text[0]).toEqual(["100", "71.29", "未完成"]);
    });
    await stage.shoot("zhanjiang-1-edited");
  });

  test("[§4] 广州 专栏1: every target reached, and a structure typed into its cell stays one", async () => {
    const name = await insertTable(stage.app, "guangzhou", "专栏1");
    await stage.shoot("guangzhou-1");
    expect(await ratios(name, "G4:G22")).toEqual(GUANGZHOU_RATIOS);
    await typeInto(stage.app, "F15", "11:47:42");
    await eventually(async () => {
      const { values } = await readRange(stage.page, name, "F15:G15");
      expect(values).toEqual([["11:47:42", "未达到目标"]]);
    });
  });

  test("湛江 专栏2: years typed in add up, and a data date brings the judgement", async () => {
    const name = await insertTable(stage.app, "zhanjiang", "专栏2");
    expect(name).toBe("湛江 专栏2 年度监测");
    await typeInto(stage.app, "F5", "6");
    await typeInto(stage.app, "G5", "5.5");
    await typeInto(stage.app, "G8", "47.8");
    await eventually(async () => {
      const { text } = await readRange(stage.page, name, "M5:Q5");
      // (6 + 5.5) ÷ 25.0 × 100
      expect(text[0]).toEqual(["11.5", "46.00", "", "", ""]);
    });
    await typeInto(stage.app, "E2", "2022年底");
    await eventually(async () => {
      const { text } = await readRange(stage.page, name, "Q5:Q8");
      // 0.46 ÷ 0.4 = 1.15; (47.8 − 46.7) ÷ (48.1 − 46.7) ÷ 0.4 = 1.96
      expect(text.flat()).toEqual(["快于预期", "", "未填报", "快于预期"]);
    });
    await stage.shoot("zhanjiang-2-monitoring");
  });

  test("广州 专栏2 is inserted with empty years and nothing judged", async () => {
    const name = await insertTable(stage.app, "guangzhou", "专栏2");
    await stage.shoot("guangzhou-2-monitoring");
    const { text } = await readRange(stage.page, name, "M4:S24");
    expect(text.flat().filter((cell) => cell !== "")).toEqual([]);
  });

  test("a word typed where a number belongs is refused", async () => {
    const sheet = "广州 专栏2 年度监测";
    await expectRefused(stage.app, [sheet, "F5"], "很多", "这里只能填", "");
    await stage.shoot("refused-word");
    expect((await readRange(stage.page, sheet, "G5:K5")).values).toEqual([["", "", "", "", ""]]);
  });

  test("a locked formula refuses to be typed over", async () => {
    await typeInto(stage.app, "N5", "99");
    // Enter has gone on to the next cell, so the entry has been dealt with.
    await eventually(async () => {
      expect(await selectedAddress(stage.page)).toBe("N6");
    });
    await stage.shoot("refused-locked");
    const { values } = await readRange(stage.page, "广州 专栏2 年度监测", "N5");
    expect(values).toEqual([[""]]);
  });

  test("inserting again asks first, gives a second sheet and leaves the first alone", async () => {
    await chooseTable(stage.app, "zhanjiang", "专栏1");
    await stage.app.pane.locator("[data-part=insert]").click();
    const question = stage.app.pane.locator("[data-part=question]");
    await question.waitFor();
    expect(await question.innerText()).toContain("湛江 专栏1 完成情况");
    await stage.shoot("present-question");
    await question.locator("[data-part=confirm]").click();
    await stage.app.pane.locator("[data-part=go-to]").waitFor();
    expect(await sheetNames(stage.page)).toContain("湛江 专栏1 完成情况 (2)");
    const first = await readRange(stage.page, "湛江 专栏1 完成情况", "E8");
    expect(first.values).toEqual([["100"]]);
  });

  test("the link goes to the sheet", async () => {
    await stage.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").activate();
        await context.sync();
      }),
    );
    await stage.app.pane.locator("[data-part=go-to]").click();
    await eventually(async () => {
      const shown = await stage.page.evaluate(() =>
        globalThis.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName(),
      );
      expect(shown).toBe("湛江 专栏1 完成情况 (2)");
    });
  });

  test("an error says its sentence, and what to do, when it is pointed at", async () => {
    await stage.page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("B2").formulas = [['=PLAN.COMPLETION("很多",20)']];
        sheet.activate();
        await context.sync();
      }),
    );
    await pointAt(stage.app, "B2");
    const card = stage.page.getByText("“很多”，不是可识别的数值", { exact: false }).first();
    await card.waitFor();
    await stage.shoot("error-pointed-at");
    await pointAt(stage.app, "E9");
    await card.waitFor({ state: "hidden" });
  });

  test("a protected workbook is told in plain words and stays as it is", async () => {
    const before = await sheetNames(stage.page);
    await stage.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      }),
    );
    await stage.app.pane.locator("[data-part=insert]").click();
    await stage.app.pane.locator("[data-part=question] [data-part=confirm]").click();
    await eventually(async () => {
      const alert = await stage.app.pane.locator("[data-part=alert]").textContent();
      expect(alert).toContain("工作簿结构受保护");
    });
    await stage.shoot("protected");
    expect(await sheetNames(stage.page)).toEqual(before);
  });

  test("the page is English where it is asked to be", async () => {
    const english = await stage.page.context().newPage();
    await english.setViewportSize({ width: 1280, height: 800 });
    const { pane } = await openEmbeddedPage(english, `${stage.served.url}?lang=en-US`);
    expect(await pane.locator("[data-part=insert]").textContent()).toContain("Insert");
    await stage.shoot("english", english);
    await english.close();
  });
});
