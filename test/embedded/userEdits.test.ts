import type { ICellData } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { Refusal } from "../../src/embedded/editGuard";
import { workbookForEachTest } from "./workbookUnderTest";

const workbook = workbookForEachTest();

const sheet = () => {
  const active = workbook.current.univerAPI.getActiveWorkbook()?.getActiveSheet();
  if (active === undefined) {
    throw new Error("There is no sheet.");
  }
  return active;
};

describe("a user's change of a protected sheet", () => {
  let refusals: Refusal[];

  beforeEach(async () => {
    refusals = [];
    workbook.current.host.refuseLockedEdits((refusal) => refusals.push(refusal));
    await workbook.run(async (context, first) => {
      first.getRange("B1").format.protection.locked = false;
      first.getRange("A1").values = [["锁"]];
      first.protection.protect({ allowFormatColumns: true });
      await context.sync();
    });
  });

  it("is refused in a locked cell and told, whatever is tried", async () => {
    sheet().getRange("A1").setValue("改");
    sheet().getRange("A1").clearContent();
    expect((await workbook.read("A1")).values).toEqual([["锁"]]);
    expect(refusals).toEqual(["lockedCell", "lockedCell"]);
  });

  it("is taken in an unlocked cell", async () => {
    sheet().getRange("B1").setValue("填");
    expect((await workbook.read("B1")).values).toEqual([["填"]]);
    expect(refusals).toEqual([]);
  });

  it("is refused for rows and merges, and taken for what the protection allows", () => {
    sheet().insertRows(0, 1);
    sheet().getRange("B1:B2").merge();
    expect(refusals).toEqual(["lockedSheet", "lockedSheet"]);
    sheet().setColumnWidth(0, 200);
    expect(sheet().getColumnWidth(0)).toBe(200);
    expect(refusals).toHaveLength(2);
  });

  it("lets formulas in locked cells follow what is changed in unlocked ones", async () => {
    await workbook.run(async (context, first) => {
      first.protection.unprotect();
      first.getRange("C1").formulas = [["=B1*2"]];
      first.protection.protect();
      await context.sync();
    });
    sheet().getRange("B1").setValue(21);
    expect((await workbook.read("C1")).values).toEqual([[42]]);
    expect(refusals).toEqual([]);
  });
});

describe("what a user types", () => {
  /** What the cell editor does with a finished text. */
  function typed(text: string, address: string): ICellData {
    const book = workbook.current.univerAPI.getActiveWorkbook()?.getWorkbook();
    const { row, column } = { row: sheet().getRange(address).getRow(), column: 0 };
    if (book === undefined) {
      throw new Error("There is no workbook.");
    }
    const service = sheet().getInject().get(SheetInterceptorService);
    const worksheet = sheet().getSheet();
    return service.onWriteCell(book, worksheet, row, column, { v: text }) as ICellData;
  }

  it("becomes a time, a date or a percentage as in Excel", () => {
    expect(typed("12:46:42", "A1")).toMatchObject({ s: { n: { pattern: "h:mm:ss" } } });
    expect(typed("2023-6-30", "A1")).toMatchObject({ v: 45107 });
    expect(typed("95%", "A1")).toMatchObject({ v: 0.95 });
    expect(typed("3.5以内", "A1")).toMatchObject({ v: "3.5以内" });
  });

  it("stays text in a cell formatted as text", async () => {
    await workbook.run(async (context, first) => {
      first.getRange("A1").numberFormat = [["@"]];
      await context.sync();
    });
    expect(typed("12:46:42", "A1")).toMatchObject({ v: "12:46:42" });
  });

  it("counts as a percentage in a cell formatted so", async () => {
    await workbook.run(async (context, first) => {
      first.getRange("A1").numberFormat = [["0.00%"]];
      await context.sync();
    });
    expect(typed("50", "A1")).toMatchObject({ v: 0.5 });
  });
});
