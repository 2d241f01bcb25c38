import { describeInBrowser } from "../describeInBrowser";
import { embeddedStage } from "../embeddedStage";
import { insertTable, readRange, sheetNames } from "../embeddedPage";
import { eventually } from "../eventually";

describeInBrowser("概览 in the embedded workbook", () => {
  let sheet: string;

  const stage = embeddedStage({ width: 2000, height: 1200 }, async ({ app }) => {
    sheet = await insertTable(app, "zhanjiang", "专栏2", "overview");
  });

  test("comes with the sheets that its formulas refer to, and says that nothing is reported", async () => {
    expect(await sheetNames(stage.page)).toEqual([
      "Sheet1",
      "湛江 规则设置",
      "湛江 专栏2 年度监测",
      "湛江 专栏2 概览",
    ]);
    await eventually(async () => {
      expect((await readRange(stage.page, sheet, "B10")).text).toEqual([["尚未填报"]]);
    });
    await stage.shoot("overview-blank");
  });

  test("follows what is reported in 年度监测", async () => {
    await stage.page.evaluate(() =>
      Excel.run(async (context) => {
        const monitoring = context.workbook.worksheets.getItem("湛江 专栏2 年度监测");
        monitoring.getRange("F5:H5").values = [[5, 5, 4.25]];
        monitoring.getRange("H8:H9").values = [[47.2], [54.5]];
        monitoring.getRange("E2").values = [["2023"]];
        await context.sync();
      }),
    );
    await eventually(async () => {
      const { text } = await readRange(stage.page, sheet, "A10:K11");
      // 47.2 of 48.1 and 54.5 of 55.7; (48.1 − 47.2) ÷ 2 years, (55.7 − 54.5) ÷ 2.
      expect(text.map((row) => [row[0], row[6], row[8], row[9], row[10]])).toEqual([
        ["3", "98.13", "滞后于预期", "红色预警", "0.45"],
        ["4", "97.85", "滞后于预期", "红色预警", "0.60"],
      ]);
    });
    await stage.page.waitForTimeout(1000);
    await stage.shoot("overview");
  });
});
