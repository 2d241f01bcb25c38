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
  typeInto,
  type EmbeddedPage,
} from "../embeddedPage";
import { eventually } from "../eventually";

const SHOTS = path.resolve(__dirname, "../../../test-output/screenshots");

describeInBrowser("填报表 in the embedded workbook", () => {
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
    sheet = await insertTable(app, "zhanjiang", "专栏2", "returnForm");
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const verdict = async (address: string): Promise<string | undefined> =>
    (await readRange(page, sheet, address)).text[0]?.[0];

  test("stands alone: no other sheet comes with it", () => {
    expect(sheet).toBe("湛江 专栏2 填报表");
  });

  test("a total typed in passes, and is doubtful beside a higher one of last year", async () => {
    await typeInto(app, "E9", "12.5");
    await eventually(async () => {
      expect(await verdict("G9")).toBe("通过");
    });
    await typeInto(app, "F9", "13");
    await eventually(async () => {
      expect(await verdict("G9")).toBe("请核实：累计应不小于第3栏（待说明）");
    });
  });

  test("a share above 100 is doubtful until it is explained", async () => {
    await typeInto(app, "E11", "101");
    await typeInto(app, "H11", "含外来人员");
    await eventually(async () => {
      expect(await verdict("G11")).toBe("请核实：第2栏应不大于100（已说明）");
    });
    await page.screenshot({ path: path.join(SHOTS, "returnForm.png") });
  });

  test("words typed where a number belongs are refused with the reason", async () => {
    await typeInto(app, "E12", "约五万");
    await page.waitForTimeout(500);
    await page.screenshot({ path: path.join(SHOTS, "returnForm-refused.png") });
    expect((await readRange(page, sheet, "E12")).values).toEqual([[""]]);
    await page.keyboard.press("Escape");
  });
});
