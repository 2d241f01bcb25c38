import { workbookForEachTest } from "./workbookUnderTest";

const workbook = workbookForEachTest();

describe("the format of a range reads back as it was written", () => {
  it("font, fill and alignment", async () => {
    const written = await workbook.run(async (context, sheet) => {
      const { format } = sheet.getRange("A1:B2");
      Object.assign(format.font, {
        name: "宋体",
        size: 10.5,
        bold: true,
        italic: true,
        underline: "Double",
        strikethrough: true,
        color: "#cf222e",
      });
      format.fill.color = "#FFF8C5";
      format.horizontalAlignment = "CenterAcrossSelection";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      format.indentLevel = 2;
      const fresh = sheet.getRange("A1:B2").format;
      fresh.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      fresh.font.load();
      fresh.fill.load("color");
      await context.sync();
      return fresh.toJSON();
    });
    expect(written).toMatchObject({
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Center",
      wrapText: true,
      indentLevel: 2,
      fill: { color: "#FFF8C5" },
      font: {
        name: "宋体",
        size: 10.5,
        bold: true,
        italic: true,
        underline: "Double",
        strikethrough: true,
        color: "#CF222E",
      },
    });
  });

  it("sizes, in points", async () => {
    const sizes = await workbook.run(async (context, sheet) => {
      const { format } = sheet.getRange("B2:C3");
      format.columnWidth = 61.5;
      format.rowHeight = 21;
      format.load("columnWidth,rowHeight");
      const wider = sheet.getRange("A1:C3").format;
      wider.load("columnWidth,rowHeight");
      await context.sync();
      return [format.columnWidth, format.rowHeight, wider.columnWidth, wider.rowHeight];
    });
    expect(sizes).toEqual([61.5, 21, null, null]);
  });

  it("borders, each side for itself", async () => {
    const sides = await workbook.run(async (context, sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      const bottom = borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.weight = "Medium";
      bottom.color = "#8c959f";
      borders.getItem("InsideHorizontal").style = "Dot";
      borders.load("items/sideIndex,items/style,items/weight,items/color");
      await context.sync();
      return borders.items
        .filter(({ style }) => style !== "None")
        .map(({ sideIndex, style, weight, color }) => [sideIndex, style, weight, color]);
    });
    expect(sides).toEqual([
      ["EdgeBottom", "Continuous", "Medium", "#8C959F"],
      ["InsideHorizontal", "Dot", "Thin", "#000000"],
    ]);
  });

  it("a line between two cells belongs to both, and goes when either takes it away", async () => {
    const styles = await workbook.run(async (context, sheet) => {
      const above = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
      const below = sheet.getRange("A2").format.borders.getItem("EdgeTop");
      above.style = "Continuous";
      below.load("style");
      await context.sync();
      const drawn = below.style;
      below.style = "None";
      above.load("style");
      await context.sync();
      return [drawn, above.style];
    });
    expect(styles).toEqual(["Continuous", "None"]);
  });

  it("number formats, one for all or one for each cell", async () => {
    await workbook.run(async (context, sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["0.00", "@"]];
      sheet.getRange("A2:B2").numberFormat = [["yyyy-mm-dd"]];
      await context.sync();
    });
    expect((await workbook.read("A1:B3")).numberFormat).toEqual([
      ["0.00", "@"],
      ["yyyy-mm-dd", "yyyy-mm-dd"],
      ["General", "General"],
    ]);
    expect((await workbook.enter("A1:A2", [[1.006], [45107]])).text).toEqual([
      ["1.01"],
      ["2023-06-30"],
    ]);
  });

  it("a format with an empty section shows nothing for its numbers, and keeps them", async () => {
    await workbook.run(async (context, sheet) => {
      sheet.getRange("A1:D1").numberFormat = [Array(4).fill("0;-0;;@")];
      sheet.getRange("A2:D2").numberFormat = [[";;;", "0;;", "0;-0;;@", "0;-0;;@"]];
      await context.sync();
    });
    const shown = await workbook.enter("A1:D2", [
      [0, 3, -2, "无"],
      [5, -1, "=A1*2", "=B1-1"],
    ]);
    // As Excel shows them: the third section is for zeros, the second for negative numbers.
    expect(shown.text).toEqual([
      ["", "3", "-2", "无"],
      ["", "", "", "2"],
    ]);
    expect(shown.values).toEqual([
      [0, 3, -2, "无"],
      [5, -1, 0, 2],
    ]);
  });

  it("hidden rows and columns", async () => {
    const hidden = await workbook.run(async (context, sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const rows = sheet.getRange("A2:A3");
      const mixed = sheet.getRange("A1:C3");
      rows.load("rowHidden,columnHidden");
      mixed.load("rowHidden,columnHidden");
      await context.sync();
      return [rows.rowHidden, rows.columnHidden, mixed.rowHidden, mixed.columnHidden];
    });
    expect(hidden).toEqual([true, false, null, null]);
  });
});

describe("the format of many cells", () => {
  it("is null where they differ", async () => {
    const font = await workbook.run(async (context, sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.font.name = "宋体";
      const both = sheet.getRange("A1:A2").format.font;
      both.load("bold,name,size");
      await context.sync();
      return [both.bold, both.name, both.size];
    });
    expect(font).toEqual([null, null, 11]);
  });

  it("can be set for a whole sheet or column, over what single cells have", async () => {
    const names = await workbook.run(async (context, sheet) => {
      sheet.getRange("B2").format.font.name = "黑体";
      sheet.getRange().format.font.name = "宋体";
      sheet.getRange("C:C").format.font.name = "仿宋";
      const fonts = ["B2", "D9", "C9"].map((address) => sheet.getRange(address).format.font);
      fonts.forEach((font) => font.load("name"));
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return [...fonts.map(({ name }) => name), used.isNullObject];
    });
    expect(names).toEqual(["宋体", "宋体", "仿宋", true]);
  });
});

describe("a format that Excel does not know", () => {
  it.each<[string, (range: Excel.Range) => void]>([
    ["a colour", (range) => (range.format.font.color = "没有")],
    ["a font size", (range) => (range.format.font.size = 500)],
    ["an alignment", (range) => (range.format.horizontalAlignment = "Middle" as "Center")],
    ["a border", (range) => (range.format.borders.getItem("EdgeTop").style = "Wavy" as "Dot")],
    ["a width", (range) => (range.format.columnWidth = -1)],
    ["an indent", (range) => (range.format.indentLevel = 251)],
  ])("%s is an InvalidArgument", async (_what, set) => {
    const batch = workbook.run(async (context, sheet) => {
      set(sheet.getRange("A1"));
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("a formula that is formatted after it was entered", () => {
  const formats: [string, (range: Excel.Range) => unknown][] = [
    ["a lock", (range) => (range.format.protection.locked = true)],
    ["an alignment", (range) => (range.format.horizontalAlignment = "Fill")],
    ["a fill", (range) => (range.format.fill.color = "#FFF8C5")],
    ["a border", (range) => (range.format.borders.getItem("EdgeTop").style = "Continuous")],
    ["a number format", (range) => (range.numberFormat = [["0.0", "0.0"]])],
    [
      "clearing the formats",
      (range) => {
        range.clear("Formats");
      },
    ],
  ];

  it.each(formats)("stays a formula and goes on calculating: %s", async (_what, set) => {
    await workbook.enter("A1:B1", [["=C1*2", "=A1+1"]]);
    await workbook.enter("C1", [[2]]);
    await workbook.run(async (context, sheet) => {
      set(sheet.getRange("A1:B1"));
      await context.sync();
    });
    expect(await workbook.read("A1:B1")).toMatchObject({
      formulas: [["=C1*2", "=A1+1"]],
      values: [[4, 5]],
    });
    await workbook.enter("C1", [[5]]);
    expect((await workbook.read("A1:B1")).values).toEqual([[10, 11]]);
  });
});

describe("merged cells", () => {
  it("show the value of the first and come apart again", async () => {
    await workbook.run(async (context, sheet) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A1").values = [["标题"]];
      await context.sync();
    });
    expect((await workbook.read("A1:C1")).values).toEqual([["标题", "", ""]]);
    const merged = () =>
      workbook.current.univerAPI.getActiveWorkbook()?.getActiveSheet().getMergedRanges().length;
    expect(merged()).toBe(1);
    await workbook.run(async (context, sheet) => {
      sheet.getRange("A1:C1").unmerge();
      await context.sync();
    });
    expect(merged()).toBe(0);
  });
});
