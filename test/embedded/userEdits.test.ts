import type { ICellData } from "@univerjs/core";
import { IUniverInstanceService } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { Refusal } from "../../src/embedded/cells/protection";
import { readPastedText } from "../../src/embedded/cells/userEntries";
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

describe("a text from the clipboard", () => {
  it.each([
    [
      "6\t5.5\r\n坏\t[3]\r\n",
      [
        ["6", "5.5"],
        ["坏", "[3]"],
      ],
    ],
    ["一个", [["一个"]]],
    ['"两\n行"\t"他说""好"""', [["两\n行", '他说"好"']]],
    ["a\t\tb", [["a", "", "b"]]],
  ])("%j is read cell by cell", (text, cells) => {
    expect(readPastedText(text)).toEqual(cells);
  });

  const paste = (text: string, selection: { rowCount: number; columnCount: number }): void => {
    workbook.current.host.pasteText(sheet().getSheetId(), text, {
      row: 0,
      column: 0,
      ...selection,
    });
  };

  it("is entered as if it were typed, and the formats of the cells stay", async () => {
    await workbook.run(async (context, first) => {
      first.getRange("A1:C1").format.fill.color = "#FFF8C5";
      first.getRange("C1").numberFormat = [["@"]];
      await context.sync();
    });
    paste("95%\t1,000\t12:46:42", { rowCount: 1, columnCount: 1 });
    expect((await workbook.read("A1:C1")).values).toEqual([[0.95, 1000, "12:46:42"]]);
    const fill = await workbook.run(async (context, first) => {
      const { fill: color } = first.getRange("A1:C1").format;
      color.load("color");
      await context.sync();
      return color.color;
    });
    expect(fill).toBe("#FFF8C5");
  });

  it("of one cell fills the whole selection", async () => {
    paste("7", { rowCount: 2, columnCount: 2 });
    expect((await workbook.read("A1:B2")).values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it("is refused as a whole where it meets a locked cell", async () => {
    const refusals: Refusal[] = [];
    workbook.current.host.refuseLockedEdits((refusal) => refusals.push(refusal));
    await workbook.run(async (context, first) => {
      first.getRange("A1").format.protection.locked = false;
      first.protection.protect();
      await context.sync();
    });
    paste("1\t2", { rowCount: 1, columnCount: 1 });
    expect((await workbook.read("A1:B1")).values).toEqual([["", ""]]);
    expect(refusals).toEqual(["lockedCell"]);
  });
});

describe("undo", () => {
  beforeEach(() => {
    // Without a screen nothing has the focus, and undo goes by the focus.
    sheet()
      .getInject()
      .get(IUniverInstanceService)
      .focusUnit(workbook.current.univerAPI.getActiveWorkbook()?.getId() ?? "");
  });

  it("takes back what the user did", async () => {
    sheet().getRange("A1").setValue("用户");
    await workbook.current.univerAPI.undo();
    expect((await workbook.read("A1")).values).toEqual([[""]]);
  });

  it("takes back nothing that an add-in did, and nothing from before it", async () => {
    sheet().getRange("A1").setValue("用户");
    await workbook.enter("B1", [["加载项"]]);
    await workbook.current.univerAPI.undo();
    expect((await workbook.read("A1:B1")).values).toEqual([["用户", "加载项"]]);
  });

  it("is left alone by an add-in that only reads", async () => {
    sheet().getRange("A1").setValue("用户");
    await workbook.read("A1");
    await workbook.current.univerAPI.undo();
    expect((await workbook.read("A1")).values).toEqual([[""]]);
  });
});
