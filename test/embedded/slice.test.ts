import type { HeadlessWorkbook } from "../../src/embedded/headless";
import { startHeadlessWorkbook } from "../../src/embedded/headless";
import { testFunctions } from "./testFunctions";

describe("the embedded workbook without a screen", () => {
  let workbook: HeadlessWorkbook;

  beforeAll(async () => {
    workbook = await startHeadlessWorkbook({ functions: testFunctions });
  });

  afterAll(() => {
    workbook.dispose();
  });

  it("adds a sheet, writes values and formulas, and reads their results after the sync", async () => {
    const values = await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("数据");
      const range = sheet.getRange("A1:B2");
      range.values = [
        [21, "=PLAN.TWICE(A1)"],
        ["38.39以内", "=SUM(A1,B1)"],
      ];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [21, 42],
      ["38.39以内", 63],
    ]);
  });
});
