import { formatArea, parseAddress, quoteSheetName } from "../../src/embedded/workbook/address";
import { workbookForEachTest } from "./workbookUnderTest";

describe("an address", () => {
  it.each([
    ["A1", { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
    ["$B$2:D4", { row: 1, column: 1, rowCount: 3, columnCount: 3 }],
    ["D4:B2", { row: 1, column: 1, rowCount: 3, columnCount: 3 }],
    ["XFD1048576", { row: 1_048_575, column: 16_383, rowCount: 1, columnCount: 1 }],
    ["A:C", { row: 0, column: 0, rowCount: 1_048_576, columnCount: 3 }],
    ["$2:$3", { row: 1, column: 0, rowCount: 2, columnCount: 16_384 }],
  ])("%s is read", (address, area) => {
    expect(parseAddress(address)).toEqual({ sheetName: null, area });
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B2:C3", "A1,B2", "表1", "A:1"])(
    "%j is none",
    (address) => {
      expect(parseAddress(address)).toBeNull();
    },
  );

  it("may name its sheet, in apostrophes where the name needs them", () => {
    expect(parseAddress("Sheet1!A1")?.sheetName).toBe("Sheet1");
    expect(parseAddress("'湛江 专栏1'!A1")?.sheetName).toBe("湛江 专栏1");
    expect(parseAddress("'it''s'!A1")?.sheetName).toBe("it's");
    expect([quoteSheetName("数据"), quoteSheetName("湛江 专栏1"), quoteSheetName("A1")]).toEqual([
      "数据",
      "'湛江 专栏1'",
      "'A1'",
    ]);
  });

  it("is written as it was read", () => {
    for (const address of ["A1", "B2:D4", "AA10:AB11", "A:C", "2:3"]) {
      const parsed = parseAddress(address);
      expect(parsed === null ? null : formatArea(parsed.area)).toBe(address);
    }
  });
});

describe("a range", () => {
  const workbook = workbookForEachTest();

  const addressOf = (find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
    workbook.run(async (context, sheet) => {
      const range = find(sheet);
      range.load("address");
      await context.sync();
      return range.isNullObject ? "null" : range.address;
    });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["by indexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
    ["of one cell", (sheet) => sheet.getCell(9, 0), "A10"],
    ["a cell of it", (sheet) => sheet.getRange("B2:D4").getCell(1, 1), "C3"],
    ["a row of it", (sheet) => sheet.getRange("B2:D4").getRow(2), "B4:D4"],
    ["a column of it", (sheet) => sheet.getRange("B2:D4").getColumn(0), "B2:B4"],
    ["its last cell", (sheet) => sheet.getRange("B2:D4").getLastCell(), "D4"],
    ["its last row", (sheet) => sheet.getRange("B2:D4").getLastRow(), "B4:D4"],
    ["larger", (sheet) => sheet.getRange("B2:C3").getResizedRange(1, 2), "B2:E4"],
    ["of a given size", (sheet) => sheet.getRange("B2").getAbsoluteResizedRange(2, 3), "B2:D3"],
    ["moved", (sheet) => sheet.getRange("B2:C3").getOffsetRange(2, -1), "A4:B5"],
    ["its entire row", (sheet) => sheet.getRange("B2:C3").getEntireRow(), "2:3"],
    ["its entire column", (sheet) => sheet.getRange("B2:C3").getEntireColumn(), "B:C"],
    ["below it", (sheet) => sheet.getRange("B2:C3").getRowsBelow(2), "B4:C5"],
    ["above it", (sheet) => sheet.getRange("B4:C5").getRowsAbove(2), "B2:C3"],
    ["after it", (sheet) => sheet.getRange("B2:C3").getColumnsAfter(1), "D2:D3"],
    ["before it", (sheet) => sheet.getRange("B2:C3").getColumnsBefore(1), "A2:A3"],
    ["around two", (sheet) => sheet.getRange("B2").getBoundingRect("D4"), "B2:D4"],
    ["common to two", (sheet) => sheet.getRange("A1:C3").getIntersection("B2:D4"), "B2:C3"],
  ])("%s", async (_what, find, address) => {
    expect(await addressOf(find)).toBe(`Sheet1!${address}`);
  });

  it("is a null object where two ranges have no cell in common", async () => {
    const common = await addressOf((sheet) =>
      sheet.getRange("A1").getIntersectionOrNullObject(sheet.getRange("B2")),
    );
    expect(common).toBe("null");
  });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ["an address that is none", (sheet) => sheet.getRange("没有")],
    ["a column beyond XFD", (sheet) => sheet.getRange("XFE1")],
    ["a row beyond the last", (sheet) => sheet.getRange("A1048577")],
    ["a row before the first", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
    ["more rows than there are", (sheet) => sheet.getRangeByIndexes(0, 0, 1_048_577, 1)],
    ["a negative index", (sheet) => sheet.getRangeByIndexes(-1, 0, 1, 1)],
    ["a size of nothing", (sheet) => sheet.getRange("A1").getResizedRange(-1, 0)],
  ])("with %s is an InvalidArgument", async (_what, find) => {
    await expect(addressOf(find)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("may lie far beyond the cells that are drawn", async () => {
    expect((await workbook.enter("ZZ5000", [["远"]])).values).toEqual([["远"]]);
    expect((await workbook.read("XFD1048576")).values).toEqual([[""]]);
  });

  it("as large as the sheet cannot be read at once", async () => {
    await expect(workbook.read("A:XFD")).rejects.toMatchObject({ code: "RangeExceedsLimit" });
  });

  it("that is used ends with the last cell that has something in it", async () => {
    await workbook.enter("B2", [[1]]);
    await workbook.enter("D5", [["=B2"]]);
    await workbook.run(async (context, sheet) => {
      sheet.getRange("F9").format.fill.color = "#FFFF00";
      await context.sync();
    });
    expect(await addressOf((sheet) => sheet.getUsedRange(true))).toBe("Sheet1!B2:D5");
    expect(await addressOf((sheet) => sheet.getUsedRange())).toBe("Sheet1!B2:F9");
  });

  it("is selected with its sheet", async () => {
    const selected = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.add("数据");
      sheet.getRange("B2:C3").select();
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("数据!B2:C3");
  });

  it("can lose and gain rows; the formulas below follow", async () => {
    await workbook.enter("A1:A3", [[1], [2], ["=SUM(A1:A2)"]]);
    await workbook.run(async (context, sheet) => {
      sheet.getRange("2:2").insert("Down");
      await context.sync();
    });
    expect((await workbook.read("A1:A4")).formulas).toEqual([[1], [""], [2], ["=SUM(A1:A3)"]]);
    await workbook.run(async (context, sheet) => {
      sheet.getRange("A1").getEntireRow().delete("Up");
      await context.sync();
    });
    expect((await workbook.read("A1:A3")).values).toEqual([[""], [2], [2]]);
  });

  it("is cleared of contents, of formats, or of both", async () => {
    const format = await workbook.run(async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.values = [[1], [2], [3]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
      sheet.getRange("A3").clear();
      const fonts = [0, 1, 2].map((row) => range.getCell(row, 0).format.font);
      fonts.forEach((font) => font.load("bold"));
      range.load("values");
      await context.sync();
      return { values: range.values, bold: fonts.map(({ bold }) => bold) };
    });
    expect(format).toEqual({ values: [[""], [2], [""]], bold: [true, false, false] });
  });
});
