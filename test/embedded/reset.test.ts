import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { IUniverInstanceService, IUndoRedoService, UniverInstanceType } from "@univerjs/core";
import type { HeadlessWorkbook } from "../../src/embedded/node/headlessWorkbook";
import { startHeadlessWorkbook } from "../../src/embedded/node/headlessWorkbook";
import { hostError } from "../../src/embedded/wire/hostError";
import { testFunctions } from "./testFunctions";

let workbook: HeadlessWorkbook;

beforeEach(async () => {
  workbook = await startHeadlessWorkbook({ functions: testFunctions });
});

afterEach(() => {
  workbook.dispose();
});

/** Everything that a test could leave behind, as Univer and the host keep it. */
async function whatIsThere({ univerAPI, host, Excel }: HeadlessWorkbook): Promise<unknown> {
  const book = univerAPI.getActiveWorkbook();
  if (book === null) throw new Error("No workbook is open.");
  const injector = book.getSheets()[0]?.getInject();
  const unitId = book.getId();
  const sheetIds = book.getSheets().map((sheet) => sheet.getSheetId());
  const { id, resources, ...snapshot } = book.save();
  const batches = [...host.batches];
  const seenByAddIn = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.load("name");
    context.workbook.protection.load("protected");
    context.workbook.names.load("items/name");
    context.workbook.worksheets.load("items/name,items/visibility,items/tabColor");
    sheet.protection.load("protected");
    sheet.charts.load("items/name");
    sheet.pageLayout.load();
    sheet.customProperties.load("items/key");
    const used = sheet.getUsedRangeOrNullObject();
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    const cell = sheet.getRange("A1");
    cell.load("values,numberFormat");
    cell.format.load("horizontalAlignment,rowHeight,columnWidth,indentLevel");
    cell.format.font.load();
    cell.format.fill.load();
    cell.format.protection.load();
    cell.dataValidation.load();
    cell.conditionalFormats.load("items/id");
    await context.sync();
    return [
      ...[context.workbook, context.workbook.names, context.workbook.worksheets],
      ...[context.workbook.protection, sheet.protection, sheet.charts, sheet.pageLayout],
      ...[sheet.customProperties, cell],
    ]
      .map((object) => JSON.stringify(object.toJSON()).replaceAll(/"id":"[^"]*"/g, '"id":""'))
      .concat([String(used.isNullObject), String(frozen.isNullObject)]);
  });
  return {
    seenByAddIn,
    unitCount: injector
      ?.get(IUniverInstanceService)
      .getAllUnitsForType(UniverInstanceType.UNIVER_SHEET).length,
    snapshot,
    resources: JSON.stringify(resources).replaceAll(id, ""),
    batches,
    sheetIds,
    validations: sheetIds.map((sheetId) =>
      injector?.get(SheetDataValidationModel).getRules(unitId, sheetId),
    ),
    conditionalFormats: sheetIds.map((sheetId) =>
      injector?.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId),
    ),
    undo: injector?.get(IUndoRedoService).pitchTopUndoElement(),
  };
}

/** Leaves something of every kind in the workbook. */
async function makeAMess({ Excel, host, univerAPI }: HeadlessWorkbook): Promise<void> {
  host.refuseLockedEdits(() => undefined);
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getFirst();
    sheet.name = "改名";
    sheet.tabColor = "#FF0000";
    const range = sheet.getRange("A1:C3");
    range.numberFormat = [
      ["@", "0.00", "0%"],
      ["@", "0.00", "0%"],
      ["@", "0.00", "0%"],
    ];
    range.formulas = [
      ["甲", 1, "=PLAN.FAIL(1)"],
      ["乙", 2, "=B1*2"],
      ["丙", 3, "=PLAN.COLUMN(B1:B3)"],
    ];
    range.format.font.bold = true;
    range.format.fill.color = "#00FF00";
    range.format.horizontalAlignment = "Center";
    range.format.rowHeight = 40;
    range.format.columnWidth = 100;
    range.format.borders.getItem("EdgeTop").style = "Continuous";
    range.format.protection.locked = false;
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = "=TRUE";
    custom.format.font.color = "#FF0000";
    sheet.getRange("E1:F1").merge();
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    sheet.customProperties.add("key", "value");
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
    names.add("名称", sheet.getRange("A1"));
    const other = worksheets.add("另一张");
    other.getRange("A1").formulas = [["=改名!B1"]];
    other.activate();
    other.visibility = "Visible";
    sheet.protection.protect();
    context.workbook.protection.protect("secret");
    await context.sync();
  });
  univerAPI.getActiveWorkbook()?.getActiveSheet().getRange("H1").setValue("用户");
  host.injectFaults((_index, _type, member) => {
    if (member === "bold") throw hostError("GeneralException", "injected");
  });
}

describe("reset", () => {
  it("leaves nothing of what a test did", async () => {
    const asNew = await whatIsThere(workbook);
    await workbook.reset();
    expect(await whatIsThere(workbook)).toEqual(asNew);
    await makeAMess(workbook);
    expect(await whatIsThere(workbook)).not.toEqual(asNew);
    await workbook.reset();
    expect(await whatIsThere(workbook)).toEqual(asNew);
  });

  it("forgets the errors' sentences and keeps the functions", async () => {
    const { host, Excel } = workbook;
    const enter = (formula: string): Promise<unknown> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1");
        range.formulas = [[formula]];
        range.load("values");
        await context.sync();
        return range.values[0]?.[0] as unknown;
      });
    await enter('=PLAN.FAIL("why")');
    expect(host.errorMessage("Sheet1!A1")).toBe("why");
    await workbook.reset();
    expect(host.errorMessage("Sheet1!A1")).toBeUndefined();
    expect(await enter("=PLAN.TWICE(21)")).toBe(42);
  });

  it("drops what an add-in kept beyond its batch", async () => {
    const context = new workbook.Excel.RequestContext();
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    context.trackedObjects.add(range);
    range.values = [[1]];
    await context.sync();
    await workbook.reset();
    range.values = [[2]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
});
