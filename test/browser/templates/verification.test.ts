import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { serveDist, type Served } from "../../support/serveDist";
import { launchBrowser } from "../chromium";
import { describeInBrowser } from "../describeInBrowser";
import { insertTable, openEmbeddedPage, readRange } from "../embeddedPage";
import { eventually } from "../eventually";

const SHOTS = path.resolve(__dirname, "../../../test-output/screenshots");

describeInBrowser("校核表 in the embedded workbook", () => {
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
      "verification",
    );
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test("[§4] row 10 of 专栏1 should have 102.71, and everything else is counted", async () => {
    await eventually(async () => {
      const { text } = await readRange(page, sheet, "A13:I13");
      expect(text[0]?.slice(2)).toEqual([
        "103.79",
        "%",
        "98.60",
        "96",
        "%",
        "102.71",
        "不一致（应为 102.71）",
      ]);
    });
    await page.screenshot({ path: path.join(SHOTS, "verification.png") });
  });
});
