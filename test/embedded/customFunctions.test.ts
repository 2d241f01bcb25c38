import { testFunctions } from "./testFunctions";
import { workbookForEachTest } from "./workbookUnderTest";

describe("how the workbook calls a custom function", () => {
  const workbook = workbookForEachTest({ functions: testFunctions });

  const show = async (formula: string): Promise<unknown> => {
    const { values } = await workbook.enter("H9", [[formula]]);
    return values[0]?.[0];
  };

  it("hands over an empty cell as 0, as Excel for Windows does", async () => {
    expect(await show("=PLAN.SHOW(A1)")).toBe("[[[0]],null]");
  });

  it("hands over the empty text of a formula as an empty text", async () => {
    await workbook.enter("A1", [['=IF(TRUE,"","x")']]);
    expect(await show("=PLAN.SHOW(A1)")).toBe('[[[""]],null]');
  });

  it("hands over a range as rows of cells", async () => {
    await workbook.enter("A1:B2", [
      [1, "甲"],
      [true, ""],
    ]);
    expect(await show("=PLAN.SHOW(A1:B2)")).toBe('[[[1,"甲"],[true,0]],null]');
  });

  it("hands over a single value for a matrix parameter as one row of one cell", async () => {
    expect(await show("=PLAN.SHOW(5)")).toBe("[[[5]],null]");
  });

  it("hands over an argument that was left out as null", async () => {
    expect(await show("=PLAN.SHOW(5,)")).toBe("[[[5]],null]");
    expect(await show("=PLAN.SHOW(5)")).toBe("[[[5]],null]");
    expect(await show('=PLAN.SHOW(5,"")')).toBe('[[[5]],""]');
  });

  it("hands over an error as an object with its code", async () => {
    await workbook.enter("A1", [["=1/0"]]);
    expect(await show("=PLAN.SHOW(A1)")).toBe('[[[{"code":"#DIV/0!"}]],null]');
  });

  it("converts to the type of a parameter, and refuses what it cannot convert", async () => {
    expect(await show('=PLAN.TWICE("21")')).toBe(42);
    expect(await show("=PLAN.TWICE(TRUE)")).toBe(2);
    expect(await show('=PLAN.TWICE("二")')).toBe("#VALUE!");
  });

  it("shows 0 for null", async () => {
    expect(await show("=PLAN.NULL()")).toBe(0);
  });

  it("does not know a function that is not in functions.json", async () => {
    const { values, valueTypes } = await workbook.enter("A1", [["=PLAN.NOTHING()"]]);
    expect([values, valueTypes]).toEqual([[["#NAME?"]], [["Error"]]]);
  });

  it("keeps the sentence that came with an error", async () => {
    await workbook.enter("B2", [['=PLAN.FAIL("看不懂的数字")']]);
    expect((await workbook.read("B2")).values).toEqual([["#VALUE!"]]);
    expect(workbook.current.host.errorMessage("Sheet1!B2")).toBe("看不懂的数字");
    await workbook.enter("B2", [["=PLAN.TWICE(1)"]]);
    expect(workbook.current.host.errorMessage("Sheet1!B2")).toBeUndefined();
  });

  it("computes again when a cell of its range changes", async () => {
    await workbook.enter("A1", [["=PLAN.TWICE(B1)"]]);
    await workbook.enter("B1", [[4]]);
    expect((await workbook.read("A1")).values).toEqual([[8]]);
  });
});

describe("a result with several cells", () => {
  const workbook = workbookForEachTest({ functions: testFunctions });

  const spill = (address: string) =>
    workbook.run(async (context, sheet) => {
      const range = sheet.getRange(address);
      const filled = range.getSpillingToRangeOrNullObject();
      filled.load("address");
      range.load("hasSpill");
      await context.sync();
      return { hasSpill: range.hasSpill, to: filled.isNullObject ? null : filled.address };
    });

  it("spills into the empty cells beside it", async () => {
    await workbook.enter("A1:A3", [[1], [2], [3]]);
    await workbook.enter("C1", [["=PLAN.COLUMN(A1:A3)"]]);
    expect((await workbook.read("C1:C3")).values).toEqual([[1], [2], [3]]);
    expect((await workbook.read("C1:C3")).formulas).toEqual([["=PLAN.COLUMN(A1:A3)"], [2], [3]]);
    expect(await spill("C1")).toEqual({ hasSpill: true, to: "Sheet1!C1:C3" });
  });

  it("is #SPILL! over a filled cell and leaves that cell alone", async () => {
    await workbook.enter("A1:A3", [[1], [2], [3]]);
    await workbook.enter("C2", [["占用"]]);
    await workbook.enter("C1", [["=PLAN.COLUMN(A1:A3)"]]);
    const { values, valueTypes } = await workbook.read("C1:C3");
    expect(values).toEqual([["#SPILL!"], ["占用"], [""]]);
    expect(valueTypes[0]).toEqual(["Error"]);
    expect(await spill("C1")).toEqual({ hasSpill: false, to: null });
  });

  it("spills after the cell in its way is emptied", async () => {
    await workbook.enter("A1:A2", [[1], [2]]);
    await workbook.enter("C1:C2", [["=PLAN.COLUMN(A1:A2)"], ["占用"]]);
    await workbook.enter("C2", [[""]]);
    expect((await workbook.read("C1:C2")).values).toEqual([[1], [2]]);
  });
});

describe("on the web", () => {
  const workbook = workbookForEachTest({ functions: testFunctions, platform: "web" });

  it("an empty cell reaches a function as null", async () => {
    const { values } = await workbook.enter("B1", [["=PLAN.SHOW(A1)"]]);
    expect(values).toEqual([["[[[null]],null]"]]);
  });
});

describe("functions that do not take errors", () => {
  const metadata = { ...(testFunctions.metadata as object), allowErrorForDataTypeAny: false };
  const workbook = workbookForEachTest({ functions: { ...testFunctions, metadata } });

  it("are not called with one: the cell shows the error itself", async () => {
    await workbook.enter("A1:A2", [["=1/0"], ["=NA()"]]);
    const { values } = await workbook.enter("B1:B2", [["=PLAN.SHOW(A1)"], ["=PLAN.SHOW(A2)"]]);
    expect(values).toEqual([["#DIV/0!"], ["#N/A"]]);
  });
});
