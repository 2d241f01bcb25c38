import { bundle } from "../../taskpane/bundle";
import { describeInBrowser } from "../describeInBrowser";
import { embeddedStage } from "../embeddedStage";
import { readRange, typeInto } from "../embeddedPage";

const UNITS = [
  { name: "赤坎区", weight: 3 },
  { name: "霞山区", weight: 2 },
  { name: "湛江经济技术开发区", weight: 1 },
];

describeInBrowser("目标分解表 in the embedded workbook", () => {
  let sheetName: string;

  const stage = embeddedStage({ width: 2300, height: 1000 }, async ({ page }) => {
    const script = await bundle("../browser/templates/insertBreakdown.ts");
    // The build puts the namespace in place of what Node has in its environment.
    await page.addScriptTag({ content: `(function (process) {${script}})({ env: {} });` });
    sheetName = await page.evaluate(
      (units) => globalThis.insertBreakdown("zhanjiang", units),
      UNITS,
    );
  });

  const rowOf = async (address: string): Promise<unknown[]> =>
    (await readRange(stage.page, sheetName, address)).values[0] ?? [];

  test("[B1] a weight typed into the grid moves every unit's part, and the sum stays", async () => {
    await eventually(async () => {
      expect(await rowOf("N7:Q7")).toEqual([12.5, 8.3, 4.2, "平衡"]);
    });
    await typeInto(stage.app, "P5", "4");
    // 25.0 by 3, 2, 4 of 9: 8.333, 5.556, 11.111 → the 0.1 left to the second.
    await eventually(async () => {
      expect(await rowOf("N7:Q7")).toEqual([8.3, 5.6, 11.1, "平衡"]);
    });
    await stage.shoot("breakdown");
  });

  test("a confirmation locks the weights: what is typed after it is refused", async () => {
    // From the right: a cell's prompt stands over the cells to the right of it.
    await typeInto(stage.app, "G3", "2026-03-31");
    await typeInto(stage.app, "E3", "张三");
    await typeInto(stage.app, "C3", "已确认");
    // The click opens the list, what is typed narrows it.
    await stage.page.getByText("已确认", { exact: true }).click();
    await eventually(async () => {
      expect(await rowOf("J3")).toEqual(["已锁定"]);
    });
    await typeInto(stage.app, "N5", "9");
    await stage.page.waitForTimeout(500);
    await stage.shoot("breakdown-locked");
    expect(await rowOf("N5:P5")).toEqual([3, 2, 4]);
    await stage.page.keyboard.press("Escape");
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
