import { hostError } from "../../src/embedded/wire/hostError";
import { workbookForEachTest } from "./workbookUnderTest";

const workbook = workbookForEachTest();

const ownBatches = () => workbook.current.host.batches.filter(({ isCleanUp }) => !isCleanUp);

describe("a batch", () => {
  it("keeps what it did before the action that failed, and does nothing after it", async () => {
    const batch = workbook.run(async (context, sheet) => {
      sheet.getRange("A1").values = [["前"]];
      context.workbook.worksheets.getItem("没有");
      sheet.getRange("A2").values = [["后"]];
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: "ItemNotFound" });
    expect((await workbook.read("A1:A2")).values).toEqual([["前"], [""]]);
  });

  it("says where it failed", async () => {
    const batch = workbook.run(async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("XFE1").values = [[2]];
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "getRange" },
    });
  });

  it("answers ApiNotFound by name for what the embedded workbook does not have", async () => {
    const tables = workbook.run(async (context, sheet) => {
      sheet.tables.add("A1:B2", true);
      await context.sync();
    });
    await expect(tables).rejects.toMatchObject({
      code: "ApiNotFound",
      message: "Worksheet.tables is not available in the embedded workbook.",
    });
    const sort = workbook.run(async (context, sheet) => {
      sheet.getRange("A1:A3").sort.apply([{ key: 0 }]);
      await context.sync();
    });
    await expect(sort).rejects.toMatchObject({
      message: "Range.sort is not available in the embedded workbook.",
    });
  });

  it("is counted with its bytes; the runtime's own clean-up is marked", async () => {
    workbook.current.host.clearBatches();
    await workbook.run(async (context, sheet) => {
      sheet.getRange("A1").values = [["四个汉字"]];
      await context.sync();
      sheet.load("name");
      await context.sync();
    });
    const [writing, reading] = ownBatches();
    expect(ownBatches()).toHaveLength(2);
    expect(workbook.current.host.batches).toHaveLength(3);
    expect(writing?.actions).toContain("values");
    // The message is JSON in UTF-8: a Chinese character takes three bytes.
    expect(writing?.requestBytes).toBeGreaterThan(4 * 3);
    expect(reading?.responseBytes).toBeGreaterThan(0);
  });

  it("fails at the action that a test chooses, with the error that it chooses", async () => {
    const seen: string[] = [];
    workbook.current.host.injectFaults((_index, objectType, member) => {
      seen.push(`${objectType}.${member}`);
      if (member === "bold") {
        throw hostError("GeneralException", "injected");
      }
    });
    const batch = workbook.run(async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: "GeneralException", message: "injected" });
    workbook.current.host.injectFaults(null);
    expect(seen).toEqual(expect.arrayContaining(["Worksheet.getRange", "Range.values"]));
    expect(seen.at(-1)).toBe("RangeFont.bold");
    expect((await workbook.read("A1")).values).toEqual([[1]]);
  });

  it("a fault before a sheet is added leaves no sheet behind", async () => {
    workbook.current.host.injectFaults((_index, objectType, member) => {
      if (objectType === "WorksheetCollection" && member === "add") {
        throw hostError("RequestAborted", "injected");
      }
    });
    const batch = workbook.run(async (context) => {
      context.workbook.worksheets.add("新");
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: "RequestAborted" });
    workbook.current.host.injectFaults(null);
    const count = await workbook.run(async (context) => {
      const sheets = context.workbook.worksheets.getCount();
      await context.sync();
      return sheets.value;
    });
    expect(count).toBe(1);
  });
});

describe("the real runtime before the workbook", () => {
  it("refuses to read what was not loaded", async () => {
    await expect(
      workbook.run((_context, sheet) => Promise.resolve(sheet.name)),
    ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("gives errors of its own class", async () => {
    const error: unknown = await workbook
      .run(async (context) => {
        context.workbook.worksheets.getItem("没有");
        await context.sync();
      })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(workbook.current.OfficeExtension.Error);
  });

  it("keeps a range across syncs of one run", async () => {
    const values = await workbook.run(async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      await context.sync();
      range.values = [[3, 4]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[3, 4]]);
  });

  it("keeps a new sheet across syncs without adding it again", async () => {
    const names = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.add("新");
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return context.workbook.worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Sheet1", "新"]);
  });

  it("splits a large array into blocks, and all of them arrive", async () => {
    // The runtime cuts arrays of more than 1,500 cells.
    const rows = Array.from({ length: 2000 }, (_, row) => [row, row * 2]);
    await workbook.enter("A1:B2000", rows);
    expect((await workbook.read("A2000:B2000")).values).toEqual([[1999, 3998]]);
  });

  it("cannot register for events of a single sheet: the embedded workbook tells of all sheets alone", async () => {
    const registration = workbook.run(async (context, sheet) => {
      sheet.onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    await expect(registration).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("runs batches one after the other, in the order they were begun", async () => {
    const write = (value: number) =>
      workbook.run(async (context, sheet) => {
        sheet.getRange("A1").values = [[value]];
        await context.sync();
      });
    await Promise.all([write(1), write(2), write(3)]);
    expect((await workbook.read("A1")).values).toEqual([[3]]);
  });
});
