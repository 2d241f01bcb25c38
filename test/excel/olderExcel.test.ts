import { insertSheets } from "../../src/excel/insertSheets";
import { goToSheet, listSheets, removeSheet } from "../../src/excel/manageSheets";
import { readOriginals } from "../../src/excel/shareSheets";
import { hostError } from "../../src/embedded/wire/hostError";
import type { SheetModel } from "../../src/layout/sheetModel";
import { sheetNamed } from "../support/allSheets";
import { enter, readRange, sheetNames, workbookForEachTest } from "../support/planWorkbook";

const MODEL = sheetNamed("湛江 专栏1 完成情况");
const LACKING = { ok: false, reason: { name: "apiMissing", member: "ExcelApi 1.9" } };

const insert = (model: SheetModel = MODEL) =>
  insertSheets(
    () => [model],
    () => undefined,
  );
const listed = () => listSheets(() => []);

describe.each(["1.8"])("Excel with no set newer than ExcelApi %s", (excelApi) => {
  workbookForEachTest({ excelApi });

  test("is told what it lacks before anything is written, and its functions calculate", async () => {
    const before = await sheetNames();
    expect(await insert()).toEqual(LACKING);
    expect(await listed()).toEqual(LACKING);
    expect(await sheetNames()).toEqual(before);
    await enter(before[0] ?? "", "A1", "=PLAN.PROGRESS(2023)");
    expect((await readRange(before[0] ?? "", "A1")).values).toEqual([[60]]);
  });
});

describe.each(["1.9", "1.11"])("Excel with no set newer than ExcelApi %s", (excelApi) => {
  const workbook = workbookForEachTest({ excelApi });

  test("has the sheet, finds it again and goes to it", async () => {
    expect(await insert()).toMatchObject({ ok: true, sheetName: MODEL.name });
    expect(await listed()).toMatchObject({ ok: true, sheets: [{ name: MODEL.name }] });
    expect(await goToSheet(MODEL.name)).toEqual({ ok: true });
  });

  test("takes a sheet away again that it could not write whole", async () => {
    const before = await sheetNames();
    workbook.host.injectFaults((_index, _type, member) => {
      if (member === "protect") throw hostError("GeneralException", "Refused by the test.");
    });
    expect(await insert()).toMatchObject({ ok: false, reason: { name: "hostFailed" } });
    expect(await sheetNames()).toEqual(before);
  });
});

describe("Excel while a cell is being edited", () => {
  const workbook = workbookForEachTest();

  test.each([
    ["inserting", insert],
    ["listing", listed],
    ["going to a sheet", () => goToSheet(MODEL.name)],
    ["removing", () => removeSheet(MODEL.name)],
    ["copying", () => readOriginals(null)],
  ])("%s says that the editing has to end, and changes nothing", async (_what, act) => {
    const before = await sheetNames();
    workbook.host.injectFaults(() => {
      throw hostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    });
    expect(await act()).toEqual({ ok: false, reason: { name: "cellEditing" } });
    workbook.host.injectFaults(null);
    expect(await sheetNames()).toEqual(before);
  });
});
