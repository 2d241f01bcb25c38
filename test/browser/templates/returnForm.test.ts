import { describeInBrowser } from "../describeInBrowser";
import { embeddedStage } from "../embeddedStage";
import { insertTable, readRange, typeInto } from "../embeddedPage";
import { eventually } from "../eventually";

describeInBrowser("填报表 in the embedded workbook", () => {
  let sheet: string;

  const stage = embeddedStage({ width: 2100, height: 1000 }, async ({ app }) => {
    sheet = await insertTable(app, "zhanjiang", "专栏2", "returnForm");
  });

  const verdict = async (address: string): Promise<string | undefined> =>
    (await readRange(stage.page, sheet, address)).text[0]?.[0];

  test("stands alone: no other sheet comes with it", () => {
    expect(sheet).toBe("湛江 专栏2 填报表");
  });

  test("a total typed in passes, and is doubtful beside a higher one of last year", async () => {
    await typeInto(stage.app, "E9", "12.5");
    await eventually(async () => {
      expect(await verdict("G9")).toBe("通过");
    });
    await typeInto(stage.app, "F9", "13");
    await eventually(async () => {
      expect(await verdict("G9")).toBe("请核实：累计应不小于第3栏（待说明）");
    });
  });

  test("a share above 100 is doubtful until it is explained", async () => {
    await typeInto(stage.app, "E11", "101");
    await typeInto(stage.app, "H11", "含外来人员");
    await eventually(async () => {
      expect(await verdict("G11")).toBe("请核实：第2栏应不大于100（已说明）");
    });
    await stage.shoot("returnForm");
  });

  test("words typed where a number belongs are refused with the reason", async () => {
    await typeInto(stage.app, "E12", "约五万");
    await stage.page.waitForTimeout(500);
    await stage.shoot("returnForm-refused");
    expect((await readRange(stage.page, sheet, "E12")).values).toEqual([[""]]);
    await stage.page.keyboard.press("Escape");
  });
});
