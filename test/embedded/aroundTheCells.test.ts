import { workbookForEachTest } from "./workbookUnderTest";

const workbook = workbookForEachTest();

describe("the printed page", () => {
  it("reads back as it was set up", async () => {
    const page = await workbook.run(async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A3";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea("A1:J22");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
      pageLayout.load("orientation,paperSize,zoom,centerHorizontally,topMargin,leftMargin");
      defaultForAllPages.load("centerFooter,leftHeader");
      const area = pageLayout.getPrintAreaOrNullObject();
      const rows = pageLayout.getPrintTitleRowsOrNullObject();
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      area.load("address");
      rows.load("address");
      await context.sync();
      return {
        ...pageLayout.toJSON(),
        footer: [defaultForAllPages.centerFooter, defaultForAllPages.leftHeader],
        area: area.address,
        rows: rows.address,
        hasColumns: !columns.isNullObject,
      };
    });
    expect(page).toMatchObject({
      orientation: "Landscape",
      paperSize: "A3",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      centerHorizontally: true,
      // 2.54 cm are 72 points; 0.7 inch is Excel's normal left margin.
      topMargin: 72,
      leftMargin: 50.4,
      footer: ["第 &P 页，共 &N 页", ""],
      area: "Sheet1!A1:J22",
      rows: "Sheet1!1:3",
      hasColumns: false,
    });
  });
});

describe("page breaks", () => {
  it("stand before the rows that they were added for until they are removed", async () => {
    const rows = await workbook.run(async (context, sheet) => {
      const { horizontalPageBreaks: breaks } = sheet;
      breaks.add("A31");
      breaks.add("A12");
      breaks.load("items/rowIndex");
      await context.sync();
      const added = breaks.items.map(({ rowIndex }) => rowIndex);
      breaks.removePageBreaks();
      const count = breaks.getCount();
      await context.sync();
      return { added, left: count.value };
    });
    expect(rows).toEqual({ added: [11, 30], left: 0 });
  });
});

describe("frozen panes", () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    [
      "rows",
      (panes) => {
        panes.freezeRows(3);
      },
      "Sheet1!1:3",
    ],
    [
      "columns",
      (panes) => {
        panes.freezeColumns(2);
      },
      "Sheet1!A:B",
    ],
    [
      "both",
      (panes) => {
        panes.freezeAt("A1:B3");
      },
      "Sheet1!A1:B3",
    ],
  ])("%s", async (_what, freeze, address) => {
    const where = await workbook.run(async (context, sheet) => {
      freeze(sheet.freezePanes);
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [location.address, none.isNullObject];
    });
    expect(where).toEqual([address, true]);
  });
});

describe("custom properties of a sheet", () => {
  it("are added, found in any case, overwritten, listed and deleted", async () => {
    const facts = await workbook.run(async (context, sheet) => {
      const { customProperties } = sheet;
      customProperties.add("Plan", "湛江");
      customProperties.add("模板", "完成情况");
      customProperties.add("PLAN", "广州");
      const found = customProperties.getItemOrNullObject("plan");
      const missing = customProperties.getItemOrNullObject("没有");
      found.load("key,value");
      customProperties.load("items/key,items/value");
      await context.sync();
      const listed = customProperties.items.map(({ key, value }) => [key, value as unknown]);
      found.delete();
      const count = customProperties.getCount();
      await context.sync();
      return { listed, isMissing: missing.isNullObject, left: count.value };
    });
    expect(facts).toEqual({
      listed: [
        ["Plan", "广州"],
        ["模板", "完成情况"],
      ],
      isMissing: true,
      left: 1,
    });
  });
});

describe("names", () => {
  it("stand for ranges, in formulas too", async () => {
    await workbook.enter("A1:A2", [[1], [2]]);
    const facts = await workbook.run(async (context, sheet) => {
      const { names } = context.workbook;
      names.add("完成值", sheet.getRange("A1:A2"), "两个数");
      const item = names.getItemOrNullObject("完成值");
      item.load("name,formula,comment,type,scope");
      const range = item.getRange();
      range.load("address");
      const missing = names.getItemOrNullObject("没有");
      await context.sync();
      return { ...item.toJSON(), address: range.address, isMissing: missing.isNullObject };
    });
    expect(facts).toMatchObject({
      name: "完成值",
      formula: "=Sheet1!$A$1:$A$2",
      comment: "两个数",
      type: "Range",
      scope: "Workbook",
      address: "Sheet1!A1:A2",
      isMissing: true,
    });
    expect((await workbook.enter("B1", [["=SUM(完成值)"]])).values).toEqual([[3]]);
  });

  it("can be used once only, and must not look like a cell", async () => {
    const add = (name: string) =>
      workbook.run(async (context, sheet) => {
        context.workbook.names.add(name, sheet.getRange("A1"));
        await context.sync();
      });
    await add("数据");
    await expect(add("数据")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    await expect(add("A1")).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(add("两 字")).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("of a sheet are kept apart from the workbook's", async () => {
    const names = await workbook.run(async (context, sheet) => {
      context.workbook.names.add("全部", sheet.getRange("A1"));
      sheet.names.add("本表", sheet.getRange("B1"));
      context.workbook.names.load("items/name");
      sheet.names.load("items/name,items/scope");
      await context.sync();
      return [
        context.workbook.names.items.map(({ name }) => name),
        sheet.names.items.map(({ name, scope }) => [name, scope]),
      ];
    });
    expect(names).toEqual([["全部"], [["本表", "Worksheet"]]]);
  });
});

describe("the application", () => {
  it("computes when it is asked to, and takes the switches for speed", async () => {
    await workbook.enter("A1", [["=1+1"]]);
    const mode = await workbook.run(async (context) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      application.calculate("Full");
      application.calculationMode = "Manual";
      application.load("calculationMode");
      await context.sync();
      return application.calculationMode;
    });
    expect(mode).toBe("Manual");
    expect((await workbook.read("A1")).values).toEqual([[2]]);
  });
});
