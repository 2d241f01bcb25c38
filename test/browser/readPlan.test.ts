import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ownPlanId } from "../../src/plan/names";
import { planNamed } from "../support/sheets";
import { describeInBrowser } from "./describeInBrowser";
import { embeddedStage } from "./embeddedStage";
import { insertTable, readRange, sheetNames, typeInto } from "./embeddedPage";
import { eventually } from "./eventually";

/** 广州's 专栏2 as its document's text has it: one cell a line. */
const LINES = readFileSync(join(__dirname, "../plans/guangzhou-2-one-cell-a-line.txt"), "utf8")
  .trimEnd()
  .split("\n");
const TABLE = planNamed("guangzhou").tables.find(({ id }) => id === "专栏2");

describeInBrowser("taking a plan in from the embedded workbook", () => {
  const stage = embeddedStage({ width: 1700, height: 950 });
  const part = (name: string) => stage.app.pane.locator(`[data-part=${name}]`);

  test("a table pasted one cell a line is read from the selected cells", async () => {
    await stage.page.evaluate(
      (lines) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const range = sheet.getRange(`B3:B${String(lines.length + 2)}`);
          range.numberFormat = lines.map(() => ["@"]);
          range.values = lines.map((line) => [line]);
          range.select();
          await context.sync();
        }),
      LINES,
    );
    await stage.app.pane.locator("#plan-pane-tab-plans").click();
    await part("read-selection").click();
    await part("reading-found").waitFor();
    expect(await part("reading-found").innerText()).toBe("读到16项指标，没有疑问。");
    await stage.shoot("plan-read");
  });

  test("nothing is written before the plan has a name", async () => {
    await part("write-plan").click();
    await eventually(async () => {
      expect(await part("reading-preview").innerText()).toContain("简称：缺少这一项");
    });
  });

  test("规划表 holds exactly the rows of the built-in plan", async () => {
    await part("head-name").fill("我市");
    await part("head-title").fill("我市人力资源和社会保障事业发展“十四五”规划");
    await part("write-plan").click();
    await eventually(async () => {
      expect(await part("reading-preview").innerText()).toContain("已写入");
    });
    const name = (await sheetNames(stage.page)).find((each) => each.includes("规划表")) ?? "";
    await stage.shoot("plan-written");
    const { text } = await readRange(stage.page, name, "A1:R60");
    const cells = text.map((line) => line.map((each) => each.trim()));
    for (const { number, name: indicator, unit, base, target } of TABLE?.indicators ?? []) {
      const row = cells.find((line) => line[0] === String(number) && line.includes(indicator));
      expect(row).toEqual(expect.arrayContaining([unit, base?.text ?? "", target.text]));
    }
  });

  test("年度监测 of the plan that was read has the rows of the built-in plan's", async () => {
    await stage.app.pane.locator("#plan-pane-tab-insert").click();
    const read = await insertTable(stage.app, ownPlanId("我市"), "专栏2", "monitoring");
    expect(read).toBe("我市 专栏2 年度监测");
    await typeInto(stage.app, "F5", "33");
    const builtIn = await insertTable(stage.app, "guangzhou", "专栏2", "monitoring");
    await typeInto(stage.app, "F5", "33");
    const rowsOf = async (name: string): Promise<readonly (readonly string[])[]> =>
      (await readRange(stage.page, name, "A4:U23")).text;
    // 33 of [110] is 30.00 %.
    await eventually(async () => {
      expect((await rowsOf(read))[1]).toContain("30.00");
      expect(await rowsOf(read)).toEqual(await rowsOf(builtIn));
    });
    await stage.shoot("plan-monitored");
  });
});
