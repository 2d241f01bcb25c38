import { testFunctions } from "./testFunctions";
import { workbookForEachTest } from "./workbookUnderTest";

describe("the embedded workbook without a screen", () => {
  const workbook = workbookForEachTest({ functions: testFunctions });

  it("adds a sheet, writes values and formulas, and has their results after the sync", async () => {
    const values = await workbook.run(async (context) => {
      const range = context.workbook.worksheets.add("数据").getRange("A1:B2");
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

  it("computes again when an input changes", async () => {
    await workbook.enter("A1:B1", [[1, "=A1*10"]]);
    await workbook.enter("A1", [[7]]);
    expect((await workbook.read("B1")).values).toEqual([[70]]);
  });

  it("opens with one empty sheet, Sheet1, in the workbook 工作簿1", async () => {
    const facts = await workbook.run(async (context, sheet) => {
      const { workbook: book } = context;
      book.load("name");
      book.worksheets.load("items/name");
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      const names = book.worksheets.items.map(({ name }) => name);
      return { name: book.name, names, isEmpty: used.isNullObject };
    });
    expect(facts).toEqual({ name: "工作簿1", names: ["Sheet1"], isEmpty: true });
  });

  it("leaves the user where he was when an add-in adds a sheet", async () => {
    const active = await workbook.run(async (context) => {
      context.workbook.worksheets.add("新表");
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe("Sheet1");
  });
});
