import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { serveDist, type Served } from "../../support/serveDist";
import { launchBrowser } from "../chromium";
import { describeInBrowser } from "../describeInBrowser";
import { insertTable, openEmbeddedPage, readRange, sheetNames } from "../embeddedPage";
import { eventually } from "../eventually";

const SHOTS = path.resolve(__dirname, "../../../test-output/screenshots");

describeInBrowser("概览 in the embedded workbook", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let sheet: string;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    served = await serveDist();
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 2000, height: 1200 } });
    sheet = await insertTable(
      await openEmbeddedPage(page, served.url),
      "zhanjiang",
      "专栏2",
      "overview",
    );
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test("comes with the sheets that its formulas refer to, and says that nothing is reported", async () => {
    expect(await sheetNames(page)).toEqual([
      "Sheet1",
      "湛江 规则设置",
      "湛江 专栏2 年度监测",
      "湛江 专栏2 概览",
    ]);
    await eventually(async () => {
      expect((await readRange(page, sheet, "B10")).text).toEqual([["尚未填报"]]);
    });
    await page.screenshot({ path: path.join(SHOTS, "overview-blank.png") });
  });

  test("follows what is reported in 年度监测", async () => {
    await page.evaluate(() =>
      Excel.run(async (context) => {
        const monitoring = context.workbook.worksheets.getItem("湛江 专栏2 年度监测");
        monitoring.getRange("F5:H5").values = [[5, 5, 4.25]];
        monitoring.getRange("H8:H9").values = [[47.2], [54.5]];
        monitoring.getRange("E2").values = [["2023"]];
        await context.sync();
      }),
    );
    await eventually(async () => {
      const { text } = await readRange(page, sheet, "A10:K11");
      // 47.2 of 48.1 and 54.5 of 55.7; (48.1 − 47.2) ÷ 2 years, (55.7 − 54.5) ÷ 2.
      expect(text.map((row) => [row[0], row[6], row[8], row[9], row[10]])).toEqual([
        ["3", "98.13", "滞后于预期", "红色预警", "0.45"],
        ["4", "97.85", "滞后于预期", "红色预警", "0.60"],
      ]);
    });
    await page.waitForTimeout(1000);
    await page.screenshot({ path: path.join(SHOTS, "overview.png") });
  });
});
