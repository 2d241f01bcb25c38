import { readBack } from "../xlsx/readBack";
import { bytesOf } from "./download";
import { describeInBrowser } from "./describeInBrowser";
import { chooseTable } from "./embeddedPage";
import { embeddedStage } from "./embeddedStage";

describeInBrowser("a file from the built pane", () => {
  const requests: string[] = [];

  const stage = embeddedStage({ width: 1600, height: 900 }, undefined, (page) => {
    page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  });

  test("the pane starts without the code that writes files", () => {
    expect(requests.filter((request) => request.includes("saveFile"))).toEqual([]);
  });

  test("导出 .xlsx downloads the chosen table, and nothing is sent anywhere", async () => {
    await chooseTable(stage.app, "zhanjiang", "专栏1");
    const [download] = await Promise.all([
      stage.page.waitForEvent("download"),
      stage.app.pane.locator(".pane-wide[data-part=save]").click(),
    ]);
    expect(download.suggestedFilename()).toBe("湛江 专栏1 完成情况.xlsx");
    const { sheets } = await readBack(await bytesOf(download));
    expect(sheets[0]?.[0]?.[0]).toContain("规划主要指标完成情况");
    // 147.18 ÷ 140.28: the third indicator, under two group headings.
    expect(sheets[0]?.[7]?.[5]).toBeCloseTo(104.9187, 4);
    expect(await stage.app.pane.locator("[data-part=status]").innerText()).toContain("已导出");
    expect(requests.filter((request) => !request.startsWith("GET "))).toEqual([]);
  }, 60_000);
});
