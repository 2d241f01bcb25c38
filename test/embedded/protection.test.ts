import { workbookForEachTest } from "./workbookUnderTest";

const workbook = workbookForEachTest();

const protect = (options?: Excel.WorksheetProtectionOptions): Promise<void> =>
  workbook.run(async (context, sheet) => {
    sheet.getRange("B1:B3").format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
  });

const change = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  workbook.run(async (context, sheet) => {
    act(sheet);
    await context.sync();
  });

describe("a protected sheet", () => {
  it("refuses values and formulas in locked cells", async () => {
    await protect();
    const denied = { code: "AccessDenied" };
    await expect(workbook.enter("A1", [[1]])).rejects.toMatchObject(denied);
    await expect(workbook.enter("A1:B1", [[1, 2]])).rejects.toMatchObject(denied);
    expect((await workbook.read("A1:B1")).values).toEqual([["", ""]]);
  });

  it("takes values in unlocked cells", async () => {
    await protect();
    expect((await workbook.enter("B1:B3", [[1], [2], ["=B1+B2"]])).values).toEqual([[1], [2], [3]]);
  });

  it("refuses formats, sizes, rows and conditional formats that its options do not allow", async () => {
    await protect({ allowFormatColumns: true });
    const denied = { code: "AccessDenied" };
    const bold = change((sheet) => (sheet.getRange("B1").format.font.bold = true));
    await expect(bold).rejects.toMatchObject(denied);
    const height = change((sheet) => (sheet.getRange("B1").format.rowHeight = 30));
    await expect(height).rejects.toMatchObject(denied);
    const row = change((sheet) => {
      sheet.getRange("2:2").delete("Up");
    });
    await expect(row).rejects.toMatchObject(denied);
    const rule = change((sheet) => sheet.getRange("B1").conditionalFormats.add("Custom"));
    await expect(rule).rejects.toMatchObject(denied);
    await change((sheet) => (sheet.getRange("B1").format.columnWidth = 90));
  });

  it("says that it is protected, and how", async () => {
    await protect({ allowFormatColumns: true, selectionMode: "Unlocked" });
    const state = await workbook.run(async (context, sheet) => {
      sheet.protection.load("protected,options");
      await context.sync();
      return { isProtected: sheet.protection.protected, options: sheet.protection.options };
    });
    expect(state).toMatchObject({
      isProtected: true,
      options: { allowFormatColumns: true, allowInsertRows: false, selectionMode: "Unlocked" },
    });
  });

  it("cannot be protected twice", async () => {
    await protect();
    const again = change((sheet) => {
      sheet.protection.protect();
    });
    await expect(again).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("opens with its password only, and then takes values everywhere", async () => {
    await change((sheet) => {
      sheet.protection.protect({}, "密码");
    });
    const open = (password: string) =>
      change((sheet) => {
        sheet.protection.unprotect(password);
      });
    await expect(open("不对")).rejects.toMatchObject({ code: "AccessDenied" });
    await open("密码");
    expect((await workbook.enter("A1", [[1]])).values).toEqual([[1]]);
  });
});

describe("the lock of a cell", () => {
  const lockOf = (address: string) =>
    workbook.run(async (context, sheet) => {
      const { protection } = sheet.getRange(address).format;
      protection.load("locked,formulaHidden");
      await context.sync();
      return protection.locked;
    });

  it("is on until it is taken off, and mixed where cells differ", async () => {
    await change((sheet) => (sheet.getRange("B1").format.protection.locked = false));
    expect([await lockOf("A1"), await lockOf("B1"), await lockOf("A1:B1")]).toEqual([
      true,
      false,
      null,
    ]);
  });

  it("moves with its cell when a row is inserted above", async () => {
    await change((sheet) => (sheet.getRange("B1").format.protection.locked = false));
    await change((sheet) => {
      sheet.getRange("1:1").insert("Down");
    });
    expect([await lockOf("B1"), await lockOf("B2")]).toEqual([true, false]);
  });

  it("can be taken off a whole sheet, column or row at once", async () => {
    await change((sheet) => (sheet.getRange("C:C").format.protection.locked = false));
    expect([await lockOf("C9"), await lockOf("D9")]).toEqual([false, true]);
    await change((sheet) => (sheet.getRange().format.protection.locked = false));
    expect(await lockOf("D9")).toBe(false);
  });

  it("stays off when a value is entered or a format set", async () => {
    await change((sheet) => (sheet.getRange("B1").format.protection.locked = false));
    await change((sheet) => (sheet.getRange("B1").format.font.bold = true));
    await workbook.enter("B1", [[1]]);
    expect(await lockOf("B1")).toBe(false);
  });
});
