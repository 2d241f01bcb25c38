import type { Locator } from "playwright-core";
import { describeInBrowser } from "./describeInBrowser";
import { embeddedStage } from "./embeddedStage";
import { typeInto } from "./embeddedPage";
import { eventually } from "./eventually";

const BLUE = "#2f6fed";
const GREY = "#b8bfca";

describeInBrowser("a chart in the embedded workbook", () => {
  const stage = embeddedStage({ width: 1400, height: 900 }, async () => {
    await addChart();
    await chart().waitFor();
  });

  const chart = () => stage.page.locator("#workbook .chart");

  /** How far down it stands once it has stood there for half a second: a busy machine draws late. */
  async function atRest(drawn: Locator): Promise<number> {
    let y = Number.NaN;
    await eventually(async () => {
      const last = y;
      await stage.page.waitForTimeout(500);
      y = (await drawn.boundingBox())?.y ?? Number.NaN;
      // Not a number while it is not drawn.
      expect(y - last).toBe(0);
    });
    return y;
  }

  const addChart = () =>
    stage.page.evaluate(
      ([blue = "", grey = ""]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          sheet.getRange("A:A").format.columnWidth = 100;
          sheet.getRange("A1:C5").formulas = [
            ["指标", "完成进度", "时间进度"],
            ["城镇新增就业", 80, 60],
            ["城镇登记失业率", "控制在目标内", 60],
            ["基本养老保险", "", 60],
            ["失业保险", "=B2/2", 60],
          ];
          const added = sheet.charts.add("BarClustered", sheet.getRange("A1:C5"), "Columns");
          added.title.text = "完成进度与时间进度";
          added.axes.categoryAxis.reversePlotOrder = true;
          added.axes.categoryAxis.position = "Maximum";
          added.axes.valueAxis.minimum = 0;
          added.axes.valueAxis.title.text = "%";
          added.series.getItemAt(0).format.fill.setSolidColor(blue);
          added.series.getItemAt(1).format.fill.setSolidColor(grey);
          added.setPosition("A8", "F25");
          await context.sync();
        }),
      [BLUE, GREY],
    );

  /** Left edge, length and height in the page of the bars of a colour, from the top down. */
  const bars = (color: string) =>
    chart()
      .locator(`path[fill="${color}" i]`)
      .evaluateAll((paths) =>
        paths
          .map((bar) => bar.getBoundingClientRect())
          // The mark in the legend is a square.
          .filter(({ width, height }) => Math.abs(width - height) > 1)
          .map(({ width, y }) => ({ width, y }))
          .sort((one, other) => one.y - other.y),
      );

  const lengths = async (color: string) => (await bars(color)).map(({ width }) => width);

  test("has a bar for every figure, as long as the figure, and none for words and blanks", async () => {
    await stage.shoot("chart");
    const [first = 0, last = 0, ...more] = await lengths(BLUE);
    const [time = 0, ...others] = await lengths(GREY);
    expect(more).toEqual([]);
    expect(others).toHaveLength(3);
    // 80, its half, and 60.
    expect(last / first).toBeCloseTo(40 / 80, 1);
    expect(time / first).toBeCloseTo(60 / 80, 1);
  });

  test("has the first category on top and the values below", async () => {
    const places = await Promise.all(
      ["城镇新增就业", "失业保险", "0"].map((text) =>
        chart()
          .locator("text", { hasText: new RegExp(`^${text}$`) })
          .first()
          .boundingBox(),
      ),
    );
    const [first = 0, last = 0, zero = 0] = places.map((box) => box?.y);
    expect(first).toBeLessThan(last);
    expect(last).toBeLessThan(zero);
  });

  test("is told to those who do not see it", async () => {
    const label = await chart().getAttribute("aria-label");
    expect(await chart().getAttribute("role")).toBe("img");
    expect(label).toContain("完成进度与时间进度");
  });

  test("follows a cell that is typed into, and the formula behind another bar", async () => {
    const [before = 0] = await lengths(BLUE);
    await typeInto(stage.app, "B2", "40");
    await stage.page.waitForFunction(areShorterHalves, { color: BLUE, than: before });
    const [first = 0, last = 0] = await lengths(BLUE);
    const [time = 0] = await lengths(GREY);
    // 40, its half, and 60.
    expect(first / time).toBeCloseTo(40 / 60, 1);
    expect(last / time).toBeCloseTo(20 / 60, 1);
    await stage.shoot("chart-changed");
  });

  test("moves with the cells when the sheet is scrolled, with the pointer over it", async () => {
    const before = await chart().boundingBox();
    await stage.page.mouse.move((before?.x ?? 0) + 100, (before?.y ?? 0) + 100);
    await stage.page.mouse.wheel(0, 100);
    await stage.page.waitForFunction(
      (y) => (document.querySelector("#workbook .chart")?.getBoundingClientRect().y ?? y) < y,
      before?.y ?? 0,
    );
    await stage.shoot("chart-scrolled");
  });

  test("begins under the frozen rows and is scrolled behind them", async () => {
    await stage.page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
        sheet.charts.getItemAt(0).setPosition("E3", "J60");
        await context.sync();
      }),
    );
    const title = chart().locator("text", { hasText: "完成进度与时间进度" });
    const before = await atRest(title);
    await stage.page.mouse.wheel(0, 150);
    await eventually(async () => {
      const after = await title.boundingBox();
      expect(before - (after?.y ?? 0)).toBeCloseTo(150, 0);
    });
    await stage.shoot("chart-frozen");
  });

  test("goes when another sheet is shown, and comes back with its own", async () => {
    const activate = (name: string) =>
      stage.page.evaluate(
        (wanted) =>
          Excel.run(async (context) => {
            const { worksheets } = context.workbook;
            const known = worksheets.getItemOrNullObject(wanted);
            await context.sync();
            (known.isNullObject ? worksheets.add(wanted) : known).activate();
            await context.sync();
          }),
        name,
      );
    await activate("别的");
    await chart().waitFor({ state: "detached" });
    await activate("Sheet1");
    await chart().waitFor();
    expect(await lengths(GREY)).toHaveLength(4);
  });

  test("is gone once it is deleted", async () => {
    await stage.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().charts.getItemAt(0).delete();
        await context.sync();
      }),
    );
    await chart().waitFor({ state: "detached" });
  });
});

/** In the page: whether of the two bars of a colour one is shorter than before, the other its half. */
function areShorterHalves({ color, than }: { color: string; than: number }): boolean {
  const widths = [...document.querySelectorAll(`#workbook .chart path[fill="${color}" i]`)]
    .map((bar) => bar.getBoundingClientRect().width)
    .sort((one, other) => other - one);
  const [whole = 0, half = 0] = widths;
  return whole < than && Math.abs(half / whole - 0.5) < 0.02;
}
