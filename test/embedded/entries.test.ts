import { type EntryContext, readEntry } from "../../src/embedded/cells/coercion";
import { workbookForEachTest } from "./workbookUnderTest";

const GENERAL: EntryContext = { pattern: "General", isChinese: true, currentYear: 2026 };
const ENGLISH: EntryContext = { ...GENERAL, isChinese: false };

/** Seconds of 12:46:42 over seconds of a day. */
const TIME = (12 * 3600 + 46 * 60 + 42) / 86_400;

describe("a text entered in a General cell", () => {
  it.each([
    ["12:46:42", TIME, "h:mm:ss"],
    ["10:40", (10 * 60 + 40) / 1440, "h:mm"],
    ["25:10:00", (25 * 60 + 10) / 1440, "[h]:mm:ss"],
    ["6:30 PM", 18.5 / 24, "h:mm AM/PM"],
    // 45107 days from 1899-12-30 to 2023-06-30
    ["2023-6-30", 45107, "yyyy/m/d"],
    ["2023/06/30", 45107, "yyyy/m/d"],
    ["2023年6月30日", 45107, 'yyyy"年"m"月"d"日"'],
    ["2023年6月", 45078, 'yyyy"年"m"月"'],
    ["2023-6", 45078, "mmm-yy"],
    ["2023-6-30 12:00", 45107.5, "yyyy/m/d h:mm"],
    // 2026-06-30
    ["6-30", 46203, 'm"月"d"日"'],
    ["6月30日", 46203, 'm"月"d"日"'],
    ["95%", 0.95, "0%"],
    ["4.5%", 0.045, "0.00%"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["50,000", 50000, "#,##0"],
    ["1e3", 1000, "0.00E+00"],
    ["0 1/2", 0.5, "# ?/?"],
    ["(12.5)", -12.5, null],
    ["46.70", 46.7, null],
    ["007", 7, null],
    ["￥5", 5, null],
    // The 16th digit and those after it become zeros.
    ["12345678901234567", 12345678901234500, null],
  ])("%s becomes the number %d with the format %s", (text, value, pattern) => {
    const entry = readEntry(text, GENERAL);
    expect(entry).toMatchObject({ kind: "number", pattern });
    expect(entry.kind === "number" ? entry.value : NaN).toBeCloseTo(value, 12);
  });

  it.each([
    "3.5以内",
    "3.5 以内",
    "﹥60",
    ">60",
    "[38.39]",
    "-",
    "12:46:42:10",
    "12:75",
    "2023-13-1",
    "2023-2-29",
    "6/30/2023",
    "1,23",
    "①",
  ])("%s stays text", (text) => {
    expect(readEntry(text, GENERAL)).toEqual({ kind: "text", text, hasApostrophe: false });
  });

  it("reads month/day/year in English only", () => {
    expect(readEntry("6/30/2023", ENGLISH)).toMatchObject({ value: 45107, pattern: "m/d/yyyy" });
  });

  it("keeps what follows an apostrophe as text", () => {
    const entry = readEntry("'12:46:42", GENERAL);
    expect(entry).toEqual({ kind: "text", text: "12:46:42", hasApostrophe: true });
  });

  it("counts 1900-02-28 as day 59 and 1900-03-01 as day 61, as Excel does", () => {
    expect(readEntry("1900-2-28", GENERAL)).toMatchObject({ value: 59 });
    expect(readEntry("1900-3-1", GENERAL)).toMatchObject({ value: 61 });
  });
});

describe("a text in a cell formatted as text", () => {
  it.each(["12:46:42", "2023-6-30", "95%", "=A1", "46.70", "TRUE"])("%s stays text", (text) => {
    expect(readEntry(text, { ...GENERAL, pattern: "@" })).toMatchObject({ kind: "text", text });
  });
});

describe("range.values", () => {
  const workbook = workbookForEachTest();

  it("12:46:42 becomes a time in a General cell and shows as it was", async () => {
    const reading = await workbook.enter("A1", [["12:46:42"]]);
    expect(reading.values[0]?.[0]).toBeCloseTo(TIME, 12);
    expect(reading).toMatchObject({
      text: [["12:46:42"]],
      numberFormat: [["h:mm:ss"]],
      valueTypes: [["Double"]],
    });
  });

  it("12:46:42 stays text in a cell that was formatted as text before", async () => {
    await workbook.run(async (context, sheet) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      await context.sync();
    });
    expect(await workbook.enter("A1", [["12:46:42"]])).toMatchObject({
      values: [["12:46:42"]],
      numberFormat: [["@"]],
      valueTypes: [["String"]],
    });
  });

  it("turns a number into its text in a cell formatted as text", async () => {
    await workbook.run(async (context, sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["@"]];
      await context.sync();
    });
    const reading = await workbook.enter("A1:B1", [[46.7, "=1+1"]]);
    expect(reading.values).toEqual([["46.7", "=1+1"]]);
  });

  it("keeps the number format that a cell has when a percentage is entered", async () => {
    await workbook.run(async (context, sheet) => {
      sheet.getRange("A1").numberFormat = [["0.000"]];
      await context.sync();
    });
    expect(await workbook.enter("A1", [["95%"]])).toMatchObject({
      values: [[0.95]],
      text: [["0.950"]],
    });
  });

  it("leaves a cell as it is for null and empties it for an empty text", async () => {
    await workbook.enter("A1:B1", [[1, 2]]);
    expect((await workbook.enter("A1:B1", [[null, ""]])).values).toEqual([[1, ""]]);
  });

  it("tells empty cells, texts, numbers and booleans apart", async () => {
    const reading = await workbook.enter("A1:D1", [["", "人", 1, true]]);
    expect(reading.valueTypes).toEqual([["Empty", "String", "Double", "Boolean"]]);
    expect(reading.text).toEqual([["", "人", "1", "TRUE"]]);
  });

  it("shows a long fraction with ten digits in a General cell", async () => {
    // 1/3 and 12345.678901234
    const reading = await workbook.enter("A1:B1", [["=1/3", 12345.678901234]]);
    expect(reading.text).toEqual([["0.333333333", "12345.6789"]]);
  });
});

describe("the shape of what is set", () => {
  const workbook = workbookForEachTest();

  it.each([[5], [[[5]]]])("one value %j fills the whole range", async (value) => {
    const values = await workbook.run(async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = value as unknown as number[][];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  it("one formula is moved along for each cell, as if it were filled down", async () => {
    await workbook.enter("A1:A3", [[1], [2], [3]]);
    const formulas = await workbook.run(async (context, sheet) => {
      const range = sheet.getRange("B1:B3");
      range.formulas = [["=A1*$A$1"]];
      range.load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([["=A1*$A$1"], ["=A2*$A$1"], ["=A3*$A$1"]]);
  });

  it.each([[[[1, 2]]], [[[1], [2], [3]]], [[[1, 2], [3]]]])(
    "an array %j of another shape is an InvalidArgument",
    async (values) => {
      await expect(workbook.enter("A1:B2", values)).rejects.toMatchObject({
        code: "InvalidArgument",
      });
    },
  );

  it("a formula that cannot be read is an InvalidArgument", async () => {
    await expect(workbook.enter("A1", [["=SUM(1,"]])).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });
});
