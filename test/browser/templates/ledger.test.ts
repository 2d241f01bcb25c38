import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { serveDist, type Served } from "../../support/serveDist";
import { launchBrowser } from "../chromium";
import { describeInBrowser } from "../describeInBrowser";
import {
  insertTable,
  openEmbeddedPage,
  readRange,
  sheetNames,
  typeInto,
  type EmbeddedPage,
} from "../embeddedPage";
import { eventually } from "../eventually";

const SHOTS = path.resolve(__dirname, "../../../test-output/screenshots");

describeInBrowser("工作台账 in the embedded workbook", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let app: EmbeddedPage;
  let sheet: string;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    served = await serveDist();
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1760, height: 1000 } });
    app = await openEmbeddedPage(page, served.url);
    sheet = await insertTable(app, "guangzhou", "专栏2", "ledger");
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const hint = async (address: string): Promise<string | undefined> =>
    (await readRange(page, sheet, address)).text[0]?.[0];

  test("comes with the 规则设置 that its formulas refer to", async () => {
    expect(await sheetNames(page)).toEqual(["Sheet1", "广州 规则设置", "广州 工作台账"]);
  });

  test("a data date typed in marks what is overdue and due soon", async () => {
    // c01 is due on 2025-12-31; the term of c04 is put at the end of November by hand.
    await typeInto(app, "E2", "2025年12月10日");
    await typeInto(app, "F7", "2025-11-30");
    await eventually(async () => {
      expect([await hint("L4"), await hint("L7")]).toEqual(["临期", "已逾期"]);
    });
  });

  test("what is done is no longer marked", async () => {
    // A cell with a list opens it; what is typed looks for a word, and a click takes it.
    await typeInto(app, "I4", "已完成");
    await page.getByText("已完成", { exact: true }).last().click();
    await typeInto(app, "H5", "60");
    await eventually(async () => {
      expect([await hint("L4"), await hint("I4")]).toEqual(["", "已完成"]);
    });
    await page.screenshot({ path: path.join(SHOTS, "ledger.png") });
  });

  test("a progress above 100 is refused", async () => {
    await typeInto(app, "H6", "120");
    await page.waitForTimeout(500);
    expect((await readRange(page, sheet, "H6")).values).toEqual([[""]]);
    await page.keyboard.press("Escape");
  });
});
