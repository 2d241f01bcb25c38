import { describeInBrowser } from "../describeInBrowser";
import { embeddedStage } from "../embeddedStage";
import { insertTable, readRange, sheetNames, typeInto } from "../embeddedPage";
import { eventually } from "../eventually";

describeInBrowser("工作台账 in the embedded workbook", () => {
  let sheet: string;

  const stage = embeddedStage({ width: 1760, height: 1000 }, async ({ app }) => {
    sheet = await insertTable(app, "guangzhou", "专栏2", "ledger");
  });

  const hint = async (address: string): Promise<string | undefined> =>
    (await readRange(stage.page, sheet, address)).text[0]?.[0];

  test("comes with the 规则设置 that its formulas refer to", async () => {
    expect(await sheetNames(stage.page)).toEqual(["Sheet1", "广州 规则设置", "广州 工作台账"]);
  });

  test("a data date typed in marks what is overdue and due soon", async () => {
    // c01 is due on 2025-12-31; the term of c04 is put at the end of November by hand.
    await typeInto(stage.app, "E2", "2025年12月10日");
    await typeInto(stage.app, "F7", "2025-11-30");
    await eventually(async () => {
      expect([await hint("L4"), await hint("L7")]).toEqual(["临期", "已逾期"]);
    });
  });

  test("what is done is no longer marked", async () => {
    // A cell with a list opens it; what is typed looks for a word, and a click takes it.
    await typeInto(stage.app, "I4", "已完成");
    await stage.page.getByText("已完成", { exact: true }).last().click();
    await typeInto(stage.app, "H5", "60");
    await eventually(async () => {
      expect([await hint("L4"), await hint("I4")]).toEqual(["", "已完成"]);
    });
    await stage.shoot("ledger");
  });

  test("a progress above 100 is refused", async () => {
    await typeInto(stage.app, "H6", "120");
    await stage.page.waitForTimeout(500);
    expect((await readRange(stage.page, sheet, "H6")).values).toEqual([[""]]);
    await stage.page.keyboard.press("Escape");
  });
});
