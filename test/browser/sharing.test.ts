import { unzipSync } from "fflate";
import type { Download } from "playwright-core";
import { keyedGrid, type KeyedGrid } from "../../src/layout/keys/keyedGrid";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { bytesOf } from "./download";
import { describeInBrowser } from "./describeInBrowser";
import { insertChosen, insertTable, readRange, sheetNames, typeInto } from "./embeddedPage";
import { embeddedStage } from "./embeddedStage";
import { eventually } from "./eventually";

const MONITORING = "湛江 专栏2 年度监测";
const CARD = `[data-sheet='${MONITORING}']`;

describeInBrowser("sheets made for those without the add-in", () => {
  const stage = embeddedStage({ width: 2300, height: 1000 }, async ({ app }) => {
    await insertTable(app, "zhanjiang", "专栏2");
    await typeInto(app, "F5", "6");
  });

  async function downloaded(button: string): Promise<Download> {
    const coming = stage.page.waitForEvent("download");
    await stage.app.pane.locator(button).click();
    return coming;
  }

  /** What a form prints as the target of 城镇新增就业. */
  function firstTarget({ cellAt, grid }: KeyedGrid): unknown {
    const place = cellAt("i1", "target");
    return place === null ? null : grid.cells[place.row]?.[place.column]?.value;
  }

  async function firstSheet(bytes: Uint8Array): Promise<KeyedGrid> {
    const sheets = await readXlsx(bytes);
    const [grid] = sheets.ok ? sheets.value : [];
    const sheet = grid === undefined ? null : keyedGrid(grid);
    if (sheet === null) throw new Error("The file does not say what it is.");
    return sheet;
  }

  test("导出 .xlsx of an inserted sheet has what was entered, and native formulas", async () => {
    await stage.app.pane.locator("#plan-pane-tab-sheets").click();
    const download = await downloaded(`${CARD} [data-part=save]`);
    expect(download.suggestedFilename()).toBe(`${MONITORING}.xlsx`);
    const { grid, identity } = await firstSheet(await bytesOf(download));
    expect(identity).toMatchObject({ template: "monitoring", form: "native" });
    expect(grid.cells[4]?.[5]?.value).toBe(6);
    expect(grid.cells.flat().filter(({ formula }) => formula?.includes("PLAN."))).toEqual([]);
  });

  test("可分享副本 adds copies behind the original", async () => {
    for (const part of ["shareFormulas", "shareValues"]) {
      await stage.app.pane.locator(`${CARD} [data-part=${part}]`).click();
      await stage.app.pane.locator(`${CARD} [data-part=said] fluent-message-bar`).waitFor();
    }
    // The first is the empty sheet that a new workbook has.
    expect((await sheetNames(stage.page)).slice(1)).toEqual([
      "湛江 规则设置",
      MONITORING,
      "湛江 规则设置 副本",
      `${MONITORING} 副本`,
      `${MONITORING} 副本 (2)`,
    ]);
  });

  test("全部工作表 makes a copy of each original, or one file of all", async () => {
    const whole = "[data-part=whole-workbook]";
    const download = await downloaded(`${whole} [data-part=save]`);
    expect(download.suggestedFilename()).toBe("湛江 规划指标.xlsx");
    const file = await readXlsx(await bytesOf(download));
    expect(file.ok ? file.value.map(({ name }) => name) : file).toEqual([
      "湛江 规则设置",
      MONITORING,
    ]);
    await stage.app.pane.locator(`${whole} [data-part=shareFormulas]`).click();
    await stage.app.pane.locator("text=不需要加载项即可使用").first().waitFor();
    await stage.shoot("sharing-whole");
    expect((await sheetNames(stage.page)).slice(-2)).toEqual([
      "湛江 规则设置 副本 (2)",
      `${MONITORING} 副本 (3)`,
    ]);
  });

  test("forms follow the weights that were changed on 目标分解表", async () => {
    await stage.app.pane.locator("#plan-pane-tab-insert").click();
    await stage.app.pane.locator("[data-part=template] fluent-radio[value=breakdown]").click();
    await stage.app.pane.locator("textarea[data-part=units]").fill("赤坎区,3\n霞山区,2\n麻章区,1");
    await insertChosen(stage.app);
    // The weights stand in row 5, the units' columns begin at N.
    await typeInto(stage.app, "P5", "4");
    await stage.app.pane.locator("[data-part=template] fluent-radio[value=returnForm]").click();
    await stage.app.pane.locator("[data-part=forms] summary").click();
    const list = stage.app.pane.locator("textarea[data-part=units]");
    await eventually(async () => {
      expect(await list.inputValue()).toBe("赤坎区,3\n霞山区,2\n麻章区,4");
    });
    const download = await downloaded("[data-part=save-forms]");
    const forms = await Promise.all(
      Object.values(unzipSync(await bytesOf(download))).map(firstSheet),
    );
    // [25.0]万人 by 3, 2, 4 of 9: 8.333, 5.556, 11.111, to two decimals.
    expect(forms.map(firstTarget)).toEqual(["[8.33]", "[5.56]", "[11.11]"]);
  });

  test("a form that is inserted for a unit of 目标分解表 prints that unit's targets", async () => {
    await stage.app.pane.locator("[data-part=unit]").click();
    await stage.page.keyboard.type("霞山区");
    const form = await insertChosen(stage.app);
    await stage.shoot("sharing-form");
    const { values } = await readRange(stage.page, form, "A1:L20");
    expect(values.flat()).toContain("[5.56]");
  });

  test("按单位批量导出 downloads a .zip with a form for each unit of a list that was typed", async () => {
    // The pane has kept what was chosen, and its list is open.
    await stage.app.pane.locator("textarea[data-part=units]").fill("赤坎区,3\n霞山区,1");
    const download = await downloaded("[data-part=save-forms]");
    expect(download.suggestedFilename()).toBe("湛江 专栏2 填报表.zip");
    const files = unzipSync(await bytesOf(download));
    expect(Object.keys(files)).toEqual([
      "湛江 专栏2 填报表 赤坎区.xlsx",
      "湛江 专栏2 填报表 霞山区.xlsx",
    ]);
    const forms = await Promise.all(Object.values(files).map(firstSheet));
    expect(forms.map(({ identity }) => identity.unit)).toEqual(["赤坎区", "霞山区"]);
  });
});
