import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { serveDist, type Served } from "../../support/serveDist";
import { bundle } from "../../taskpane/bundle";
import { launchBrowser } from "../chromium";
import { describeInBrowser } from "../describeInBrowser";
import { openEmbeddedPage, readRange, typeInto, type EmbeddedPage } from "../embeddedPage";

const SHOTS = path.resolve(__dirname, "../../../test-output/screenshots");

const UNITS = [
  { name: "赤坎区", weight: 3 },
  { name: "霞山区", weight: 2 },
  { name: "湛江经济技术开发区", weight: 1 },
];

describeInBrowser("目标分解表 in the embedded workbook", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let app: EmbeddedPage;
  let sheetName: string;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    served = await serveDist();
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 2300, height: 1000 } });
    app = await openEmbeddedPage(page, served.url);
    const script = await bundle("../browser/templates/insertBreakdown.ts");
    // The build puts the namespace in place of what Node has in its environment.
    await page.addScriptTag({ content: `(function (process) {${script}})({ env: {} });` });
    sheetName = await page.evaluate(
      (units) => globalThis.insertBreakdown("zhanjiang", units),
      UNITS,
    );
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const shoot = (name: string) => page.screenshot({ path: path.join(SHOTS, `${name}.png`) });

  const rowOf = async (address: string): Promise<unknown[]> =>
    (await readRange(page, sheetName, address)).values[0] ?? [];

  test("[B1] a weight typed into the grid moves every unit's part, and the sum stays", async () => {
    await eventually(async () => {
      expect(await rowOf("N7:Q7")).toEqual([12.5, 8.3, 4.2, "平衡"]);
    });
    await typeInto(app, "P5", "4");
    // 25.0 by 3, 2, 4 of 9: 8.333, 5.556, 11.111 → the 0.1 left to the second.
    await eventually(async () => {
      expect(await rowOf("N7:Q7")).toEqual([8.3, 5.6, 11.1, "平衡"]);
    });
    await shoot("breakdown");
  });

  test("a confirmation locks the weights: what is typed after it is refused", async () => {
    // From the right: a cell's prompt stands over the cells to the right of it.
    await typeInto(app, "G3", "2026-03-31");
    await typeInto(app, "E3", "张三");
    await typeInto(app, "C3", "已确认");
    // The click opens the list, what is typed narrows it.
    await page.getByText("已确认", { exact: true }).click();
    await eventually(async () => {
      expect(await rowOf("J3")).toEqual(["已锁定"]);
    });
    await typeInto(app, "N5", "9");
    await page.waitForTimeout(500);
    await shoot("breakdown-locked");
    expect(await rowOf("N5:P5")).toEqual([3, 2, 4]);
    await page.keyboard.press("Escape");
  });
});

/** Waits until the expectation holds; the last failure is the one reported. */
async function eventually(expectation: () => Promise<void>): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
