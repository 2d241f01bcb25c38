import { workbookForEachTest } from "./workbookUnderTest";

const workbook = workbookForEachTest();

describe("data validation", () => {
  const validation = (address: string) =>
    workbook.run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange(address);
      dataValidation.load();
      await context.sync();
      return dataValidation.toJSON();
    });

  const setRule = (rule: Excel.DataValidationRule): Promise<void> =>
    workbook.run(async (context, sheet) => {
      sheet.getRange("A1:A3").dataValidation.rule = rule;
      await context.sync();
    });

  it.each<[string, Excel.DataValidationRule]>([
    ["Decimal", { decimal: { formula1: 0, formula2: 1e15, operator: "Between" } }],
    ["WholeNumber", { wholeNumber: { formula1: 2021, operator: "GreaterThan" } }],
    ["TextLength", { textLength: { formula1: 31, operator: "LessThanOrEqualTo" } }],
    ["List", { list: { inCellDropDown: true, source: "约束性,预期性" } }],
    ["List", { list: { inCellDropDown: false, source: "=$D$1:$D$3" } }],
    ["Custom", { custom: { formula: "=ISNUMBER(A1)" } }],
  ])("of type %s reads back as it was written", async (type, rule) => {
    await setRule(rule);
    expect(await validation("A1:A3")).toMatchObject({ type, rule, ignoreBlanks: true });
  });

  it("keeps prompt and alert, in whatever order they are set", async () => {
    const prompt = { title: "完成值", message: "填印刷的数字", showPrompt: true };
    const errorAlert: Excel.DataValidationErrorAlert = {
      title: "不能识别",
      message: "请填数字",
      showAlert: true,
      style: "Warning",
    };
    await workbook.run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.prompt = prompt;
      dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.errorAlert = errorAlert;
      dataValidation.ignoreBlanks = false;
      await context.sync();
    });
    expect(await validation("A2")).toMatchObject({
      type: "Decimal",
      prompt,
      errorAlert,
      ignoreBlanks: false,
    });
  });

  it("is None where there is none, Inconsistent where cells differ, gone after clear", async () => {
    await setRule({ custom: { formula: "=TRUE" } });
    expect(await validation("C1")).toMatchObject({ type: "None", rule: {} });
    expect(await validation("A3:A4")).toMatchObject({ type: "Inconsistent", rule: null });
    await workbook.run(async (context, sheet) => {
      sheet.getRange("A1:A2").dataValidation.clear();
      await context.sync();
    });
    expect((await validation("A1")).type).toBe("None");
    expect((await validation("A3")).type).toBe("Custom");
  });

  it("tells whether the cells keep it", async () => {
    await setRule({ decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } });
    await workbook.enter("A1:A2", [[1], [-1]]);
    const verdicts = [];
    for (const address of ["A1", "A2", "A1:A2"]) {
      verdicts.push((await validation(address)).valid);
    }
    expect(verdicts).toEqual([true, false, null]);
  });

  it("takes a range as a list's source", async () => {
    await workbook.run(async (context, sheet) => {
      const source = sheet.getRange("D1:D3") as unknown as string;
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    expect((await validation("A1")).rule).toEqual({
      list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$3" },
    });
  });

  it("refuses a list of more than 255 characters, and two rules at once", async () => {
    const invalid = { code: "InvalidArgument" };
    const long = { list: { inCellDropDown: true, source: "就业,".repeat(100) } };
    await expect(setRule(long)).rejects.toMatchObject(invalid);
    const two = { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "a,b" } };
    await expect(setRule(two)).rejects.toMatchObject(invalid);
  });
});

describe("conditional formats", () => {
  it("of a formula read back as they were written", async () => {
    const facts = await workbook.run(async (context, sheet) => {
      const range = sheet.getRange("G5:G20");
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = '=$G5="未完成"';
      custom.format.font.color = "#82071e";
      custom.format.font.bold = true;
      custom.format.fill.color = "#FFCECB";
      await context.sync();
      const format = range.conditionalFormats.getItemAt(0);
      format.load("type,priority,stopIfTrue");
      format.custom.rule.load("formula");
      format.custom.format.font.load("color,bold");
      format.custom.format.fill.load("color");
      const where = format.getRange();
      where.load("address");
      await context.sync();
      const { rule, format: look } = format.custom;
      return {
        type: format.type,
        formula: rule.formula,
        font: [look.font.color, look.font.bold],
        fill: look.fill.color,
        address: where.address,
      };
    });
    expect(facts).toEqual({
      type: "Custom",
      formula: '=$G5="未完成"',
      font: ["#82071E", true],
      fill: "#FFCECB",
      address: "Sheet1!G5:G20",
    });
  });

  it("of values and texts read back as they were written", async () => {
    const rules = await workbook.run(async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange("B2:B9");
      const value = conditionalFormats.add("CellValue");
      value.cellValue.rule = { formula1: "=0", formula2: "=100", operator: "Between" };
      const text = conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "滞后" };
      value.cellValue.load("rule");
      text.textComparison.load("rule");
      conditionalFormats.load("items/type,items/priority");
      await context.sync();
      const order = conditionalFormats.items.map(({ type, priority }) => [priority, type]);
      return [value.cellValue.rule, text.textComparison.rule, order];
    });
    expect(rules).toEqual([
      { formula1: "=0", formula2: "=100", operator: "Between" },
      { operator: "Contains", text: "滞后" },
      // The newest comes first.
      [
        [0, "ContainsText"],
        [1, "CellValue"],
      ],
    ]);
  });

  it("are counted where they touch, and go one by one or all at once", async () => {
    const counts = await workbook.run(async (context, sheet) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      const first = formats.add("Custom");
      formats.add("Custom");
      const touching = sheet.getRange("A9:B9").conditionalFormats.getCount();
      const beside = sheet.getRange("B1:B9").conditionalFormats.getCount();
      await context.sync();
      first.delete();
      const afterDelete = formats.getCount();
      await context.sync();
      formats.clearAll();
      const afterClear = formats.getCount();
      await context.sync();
      return [touching, beside, afterDelete, afterClear].map(({ value }) => value);
    });
    expect(counts).toEqual([2, 0, 1, 0]);
  });

  it("of another kind are NotImplemented", async () => {
    const batch = workbook.run(async (context, sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: "NotImplemented" });
  });
});
