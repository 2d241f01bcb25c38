import { testFunctions } from "./testFunctions";
import { workbookForEachTest } from "./workbookUnderTest";

describe("beside a selected cell", () => {
  const workbook = workbookForEachTest({ functions: testFunctions });

  const noteAt = (row: number, column: number) => {
    const sheetId = workbook.current.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetId();
    return workbook.current.host.noteAt(sheetId ?? "", row, column);
  };

  it("stands the prompt of its validation", async () => {
    await workbook.run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { custom: { formula: "=TRUE" } };
      dataValidation.prompt = { title: "填数值", message: "单位：万人", showPrompt: true };
      await context.sync();
    });
    expect(noteAt(0, 0)).toEqual({ title: "填数值", message: "单位：万人" });
    expect(noteAt(0, 1)).toBeNull();
  });

  it("stands nothing when the add-in asked for no prompt", async () => {
    await workbook.run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { custom: { formula: "=TRUE" } };
      dataValidation.prompt = { title: "填数值", message: "单位：万人", showPrompt: false };
      await context.sync();
    });
    expect(noteAt(0, 0)).toBeNull();
  });

  it("stands the reason of its error, and no longer when the error is gone", async () => {
    await workbook.enter("A1", [['=PLAN.FAIL("看不懂")']]);
    expect(noteAt(0, 0)).toEqual({ title: "#VALUE!", message: "看不懂" });
    await workbook.enter("A1", [[5]]);
    expect(noteAt(0, 0)).toBeNull();
  });
});
