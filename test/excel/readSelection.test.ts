import { readSelection } from "../../src/excel/readSelection";
import { readPlanTable } from "../../src/plan/tables/readPlanTable";
import { workbookForEachTest } from "../support/planWorkbook";

describe("reading the selected cells", () => {
  workbookForEachTest();

  it("reads them with merged areas, indents and what Excel made of the figures", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("C3:F6").values = [
        ["序号", "指标", "2025年", "2030年"],
        ["一、人才", "", "", ""],
        ["1", "技能人才总量（万人）", "320", "360"],
        ["", "高技能人才比例（%）", "40.6%", "12:46:42"],
      ];
      sheet.getRange("C4:F4").merge();
      sheet.getRange("D6").format.indentLevel = 1;
      sheet.getRange("A:G").select();
      await context.sync();
    });
    const read = await readSelection();
    if (!read.ok || read.cells === null) throw new Error(JSON.stringify(read));
    const { row, column, grid } = read.cells;
    expect([row, column]).toEqual([2, 2]);
    expect(grid.merges).toEqual([{ row: 1, column: 0, rowCount: 1, columnCount: 4 }]);
    expect(grid.rows[3]?.map(({ shape, indent }) => [shape, indent])).toEqual([
      ["plain", 0],
      ["plain", 1],
      ["percent", 0],
      ["time", 0],
    ]);
    const names = readPlanTable(grid).doubts.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["percentFormat", "time", "partByIndent"]));
  });

  it("reads nothing from an empty sheet", async () => {
    expect(await readSelection()).toEqual({ ok: true, cells: null });
  });
});
