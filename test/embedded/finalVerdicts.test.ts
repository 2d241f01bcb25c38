import { DataValidationStatus, LocaleType } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { startHeadlessUniver } from "../../src/embedded/univerHeadless";
import type { WorkbookHost } from "../../src/embedded/workbookHost";
import { createWorkbookHost } from "../../src/embedded/workbookHost";

describe("the verdict on a cell that is being checked already", () => {
  let host: WorkbookHost | null = null;

  afterEach(() => {
    host?.dispose();
  });

  it.each([
    ["a number", 1.05, DataValidationStatus.VALID],
    ["a number below the least", -1, DataValidationStatus.INVALID],
    ["a word", "很高", DataValidationStatus.INVALID],
  ])("is the final one for %s", async (_, entry, expected) => {
    const started = startHeadlessUniver(LocaleType.ZH_CN);
    host = createWorkbookHost(started, { isChinese: true, name: "工作簿" });
    const workbook = started.univerAPI.getActiveWorkbook();
    const sheet = workbook?.getActiveSheet();
    const range = sheet?.getRange("A1");
    const rule = started.univerAPI.newDataValidation().requireNumberGreaterThanOrEqualTo(0);
    range?.setDataValidation(rule.build()).setValue(entry);
    const service = started.univer.__getInjector().get(SheetsDataValidationValidatorService);
    const cell = [workbook?.getId() ?? "", sheet?.getSheetId() ?? "", 0, 0] as const;
    // The grid asks when it draws the cell, the editor when it leaves it: two verdicts at a time.
    const verdicts = await Promise.all([
      service.validatorCell(...cell),
      service.validatorCell(...cell),
    ]);
    expect(verdicts).toEqual([expected, expected]);
  });
});
