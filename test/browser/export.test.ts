import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { serveDist, type Served } from "../support/serveDist";
import { readBack } from "../xlsx/readBack";
import { launchBrowser } from "./chromium";
import { describeInBrowser } from "./describeInBrowser";
import { openEmbeddedPage, type EmbeddedPage } from "./embeddedPage";

describeInBrowser("a file from the built pane", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let app: EmbeddedPage;
  const requests: string[] = [];

  beforeAll(async () => {
    served = await serveDist();
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
    app = await openEmbeddedPage(page, served.url);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test("the pane starts without the code that writes files", () => {
    expect(requests.filter((request) => request.includes("saveFile"))).toEqual([]);
  });

  test("导出 .xlsx downloads the chosen table, and nothing is sent anywhere", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      app.pane.locator("[data-part=save]").click(),
    ]);
    expect(download.suggestedFilename()).toBe("湛江 专栏1 完成情况.xlsx");
    const { sheets } = await readBack(await readFile(await download.path()));
    expect(sheets[0]?.[0]?.[0]).toContain("规划主要指标完成情况");
    // 147.18 ÷ 140.28: the third indicator, under two group headings.
    expect(sheets[0]?.[7]?.[5]).toBeCloseTo(104.9187, 4);
    expect(await app.pane.locator("[data-part=status]").innerText()).toContain("已导出");
    expect(requests.filter((request) => !request.startsWith("GET "))).toEqual([]);
  }, 60_000);
});
