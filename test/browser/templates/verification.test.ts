import { describeInBrowser } from "../describeInBrowser";
import { embeddedStage } from "../embeddedStage";
import { insertTable, readRange } from "../embeddedPage";
import { eventually } from "../eventually";

describeInBrowser("校核表 in the embedded workbook", () => {
  let sheet: string;

  const stage = embeddedStage({ width: 2000, height: 1200 }, async ({ app }) => {
    sheet = await insertTable(app, "zhanjiang", "专栏2", "verification");
  });

  test("[§4] row 10 of 专栏1 should have 102.71, and everything else is counted", async () => {
    await eventually(async () => {
      const { text } = await readRange(stage.page, sheet, "A13:I13");
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
    await stage.shoot("verification");
  });
});
