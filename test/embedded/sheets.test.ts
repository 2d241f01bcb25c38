import { workbookForEachTest } from "./workbookUnderTest";

const workbook = workbookForEachTest();

const names = (): Promise<string[]> =>
  workbook.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

const add = (name: string): Promise<void> =>
  workbook.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

describe("the name of a new sheet", () => {
  it("may have 31 characters", async () => {
    const longest = "年".repeat(31);
    await add(longest);
    expect(await names()).toEqual(["Sheet1", longest]);
  });

  it.each([
    ["32 characters", "年".repeat(32)],
    ["nothing", ""],
    ["a slash", "2021/2022"],
    ["a backslash", "a\\b"],
    ["a colon", "a:b"],
    ["a question mark", "a?b"],
    ["an asterisk", "a*b"],
    ["a bracket", "a[b"],
    ["an apostrophe at its start", "'a"],
    ["an apostrophe at its end", "a'"],
    ["the word that Excel keeps for itself", "History"],
  ])("with %s is an InvalidArgument", async (_what, name) => {
    await expect(add(name)).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(await names()).toEqual(["Sheet1"]);
  });

  it("that is taken in another case is an ItemAlreadyExists", async () => {
    await expect(add("SHEET1")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    expect(await names()).toEqual(["Sheet1"]);
  });

  it("is the next free number when the add-in gives none", async () => {
    await workbook.run(async (context) => {
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(await names()).toEqual(["Sheet1", "Sheet2"]);
  });
});

describe("a sheet", () => {
  it("is found by name in any case, and by id", async () => {
    const found = await workbook.run(async (context, sheet) => {
      sheet.load("id");
      await context.sync();
      const byName = context.workbook.worksheets.getItem("sheet1");
      const byId = context.workbook.worksheets.getItem(sheet.id);
      byName.load("id");
      byId.load("name");
      await context.sync();
      return [byName.id === sheet.id, byId.name];
    });
    expect(found).toEqual([true, "Sheet1"]);
  });

  it("that is not there is an ItemNotFound, or a null object", async () => {
    const missing = workbook.run(async (context) => {
      context.workbook.worksheets.getItem("没有");
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
    const isNull = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      const below = sheet.getRange("A1").format.font;
      below.load("bold");
      await context.sync();
      return [sheet.isNullObject, below.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  it("can be renamed, coloured, moved and shown without grid lines", async () => {
    const facts = await workbook.run(async (context, sheet) => {
      const other = context.workbook.worksheets.add("后");
      other.name = "前";
      other.position = 0;
      other.tabColor = "#ffa500";
      other.showGridlines = false;
      other.load("name,position,tabColor,showGridlines");
      sheet.load("position");
      await context.sync();
      const { name, position, tabColor, showGridlines } = other;
      return { name, position, tabColor, showGridlines, otherPosition: sheet.position };
    });
    expect(facts).toEqual({
      name: "前",
      position: 0,
      tabColor: "#FFA500",
      showGridlines: false,
      otherPosition: 1,
    });
  });

  it("can be hidden and counted, but not the last one that is visible", async () => {
    const counts = await workbook.run(async (context) => {
      const hidden = context.workbook.worksheets.add("藏");
      hidden.visibility = "VeryHidden";
      hidden.load("visibility");
      const all = context.workbook.worksheets.getCount();
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      return [hidden.visibility, all.value, visible.value];
    });
    expect(counts).toEqual(["VeryHidden", 2, 1]);
    const hideLast = workbook.run(async (context, sheet) => {
      sheet.visibility = "Hidden";
      await context.sync();
    });
    await expect(hideLast).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("can be deleted, but not the only one", async () => {
    await add("多余");
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem("多余").delete();
      await context.sync();
    });
    expect(await names()).toEqual(["Sheet1"]);
    const deleteLast = workbook.run(async (context, sheet) => {
      sheet.delete();
      await context.sync();
    });
    await expect(deleteLast).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("is copied with its contents, protection, page set-up and properties", async () => {
    const copy = await workbook.run(async (context, sheet) => {
      sheet.getRange("A1").values = [["原件"]];
      sheet.pageLayout.orientation = "Landscape";
      sheet.customProperties.add("模板", "完成情况");
      sheet.protection.protect();
      const copied = sheet.copy("End");
      const cell = copied.getRange("A1");
      const property = copied.customProperties.getItem("模板");
      copied.load("name");
      cell.load("values");
      copied.pageLayout.load("orientation");
      copied.protection.load("protected");
      property.load("value");
      await context.sync();
      return {
        name: copied.name,
        value: cell.values[0]?.[0] as unknown,
        orientation: copied.pageLayout.orientation,
        isProtected: copied.protection.protected,
        property: property.value,
      };
    });
    expect(copy).toEqual({
      name: "Sheet1 (2)",
      value: "原件",
      orientation: "Landscape",
      isProtected: true,
      property: "完成情况",
    });
  });
});

describe("a workbook whose structure is protected", () => {
  beforeEach(async () => {
    await workbook.run(async (context) => {
      context.workbook.protection.protect("密码");
      await context.sync();
    });
  });

  it("takes no new sheet and lets none go or change its name", async () => {
    await expect(add("新")).rejects.toMatchObject({ code: "AccessDenied" });
    const rename = workbook.run(async (context, sheet) => {
      sheet.name = "别名";
      await context.sync();
    });
    await expect(rename).rejects.toMatchObject({ code: "AccessDenied" });
    expect(await names()).toEqual(["Sheet1"]);
  });

  it("opens with its password only", async () => {
    const open = (password: string) =>
      workbook.run(async (context) => {
        context.workbook.protection.unprotect(password);
        context.workbook.protection.load("protected");
        await context.sync();
        return context.workbook.protection.protected;
      });
    await expect(open("不对")).rejects.toMatchObject({ code: "AccessDenied" });
    expect(await open("密码")).toBe(false);
  });
});

describe("events of all sheets", () => {
  /** As they are heard, in words; `next` resolves when so many have come. */
  async function heard(): Promise<{
    readonly next: (count: number) => Promise<readonly string[]>;
  }> {
    const events: string[] = [];
    let wake: () => void = () => undefined;
    const hear = (words: string): Promise<void> => {
      events.push(words);
      wake();
      return Promise.resolve();
    };
    await workbook.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(({ worksheetId, changeType, address, source }) =>
        hear([worksheetId, changeType, address, source].join(" ")),
      );
      worksheets.onAdded.add(({ worksheetId }) => hear(`${worksheetId} added`));
      worksheets.onDeleted.add(({ worksheetId }) => hear(`${worksheetId} deleted`));
      await context.sync();
    });
    return {
      next: async (count) => {
        while (events.length < count) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        return events.splice(0);
      },
    };
  }

  const active = () => {
    const sheet = workbook.current.univerAPI.getActiveWorkbook()?.getActiveSheet();
    if (sheet === undefined) throw new Error("There is no sheet.");
    return sheet;
  };

  it("tell what a user enters, clears, inserts and takes away, and nothing of looks and results", async () => {
    const { next } = await heard();
    const sheet = active();
    sheet.getRange("B2:C3").setBackgroundColor("#ff0000");
    sheet.getRange("A1").setValue("=1+1");
    expect(await next(1)).toEqual(["sheet-1 RangeEdited A1 Local"]);
    sheet.getRange("B2:C3").setValues([
      ["a", "b"],
      ["c", "d"],
    ]);
    sheet.getRange("C3").clearContent();
    sheet.insertRows(1, 2);
    sheet.deleteColumns(0, 1);
    expect(await next(4)).toEqual([
      "sheet-1 RangeEdited B2:C3 Local",
      "sheet-1 RangeEdited C3 Local",
      "sheet-1 RowInserted 2:3 Local",
      "sheet-1 ColumnDeleted A:A Local",
    ]);
  });

  it("tell what an add-in writes, after its batch, and of sheets that come and go", async () => {
    const { next } = await heard();
    const id = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.add("规划表");
      sheet.load("id");
      sheet.getRange("A1:B1").values = [["甲", "乙"]];
      sheet.getRange("A1:C1").format.font.bold = true;
      await context.sync();
      return sheet.id;
    });
    expect(await next(2)).toEqual([`${id} added`, `${id} RangeEdited A1:B1 Local`]);
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
    expect(await next(1)).toEqual([`${id} deleted`]);
  });
});
