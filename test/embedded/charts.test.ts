import { workbookForEachTest } from "./workbookUnderTest";

const workbook = workbookForEachTest();

const FIGURES = [
  ["指标", "完成进度", "时间进度"],
  ["城镇新增就业", 102.37, 60],
  ["城镇登记失业率", "控制在目标内", 60],
  ["基本养老保险", "", 60],
];

/** A chart of A1:C4, as an add-in adds one. */
const addChart = () =>
  workbook.run(async (context, sheet) => {
    sheet.getRange("A1:C4").values = FIGURES;
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Columns");
    chart.load("id");
    await context.sync();
    return chart.id;
  });

const seriesOf = (address: string, seriesBy: "Auto" | "Columns" | "Rows") =>
  workbook.run(async (context, sheet) => {
    const { series } = sheet.charts.add("BarClustered", sheet.getRange(address), seriesBy);
    series.load("items/name");
    await context.sync();
    const sources = series.items.map((one) => [
      one.getDimensionDataSourceString("Values"),
      one.getDimensionDataSourceString("Categories"),
    ]);
    await context.sync();
    return series.items.map(({ name }, index) => [
      name,
      ...(sources[index] ?? []).map(({ value }) => value),
    ]);
  });

/** What the page draws of the first sheet's charts. */
const pictures = () =>
  workbook.run(async (context, sheet) => {
    sheet.load("id");
    await context.sync();
    return workbook.current.host.chartPictures(sheet.id);
  });

describe("the range of a new chart", () => {
  beforeEach(async () => {
    await workbook.enter("A1:C4", FIGURES);
  });

  it("gives names from the words above the figures and categories from those beside them", async () => {
    expect(await seriesOf("A1:C4", "Columns")).toEqual([
      ["完成进度", "Sheet1!$B$2:$B$4", "Sheet1!$A$2:$A$4"],
      ["时间进度", "Sheet1!$C$2:$C$4", "Sheet1!$A$2:$A$4"],
    ]);
  });

  it("is read along its rows where an add-in asks for that", async () => {
    expect(await seriesOf("A1:C2", "Rows")).toEqual([
      ["城镇新增就业", "Sheet1!$B$2:$C$2", "Sheet1!$B$1:$C$1"],
    ]);
  });

  it("has as many series as its shorter side where nobody says", async () => {
    expect(await seriesOf("B2:C4", "Auto")).toHaveLength(2);
    expect(await seriesOf("C2:C4", "Auto")).toEqual([["系列1", "Sheet1!$C$2:$C$4", ""]]);
    expect(await seriesOf("B2:C2", "Auto")).toHaveLength(1);
  });
});

describe("a chart", () => {
  it("reads back as it was set", async () => {
    await addChart();
    const facts = await workbook.run(async (context, sheet) => {
      const chart = sheet.charts.getItemAt(0);
      chart.name = "概览";
      chart.title.text = "完成进度与时间进度";
      chart.legend.position = "Top";
      chart.displayBlanksAs = "Zero";
      const { categoryAxis, valueAxis } = chart.axes;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.position = "Maximum";
      categoryAxis.tickLabelSpacing = 2;
      valueAxis.minimum = 20;
      valueAxis.title.text = "%";
      const series = chart.series.getItemAt(1);
      series.name = "时间";
      series.setValues(sheet.getRange("C3:C4"));
      series.setXAxisValues(sheet.getRange("A3:A4"));
      series.format.fill.setSolidColor("#2f6fed");
      await context.sync();

      const found = sheet.charts.getItem("概览");
      found.load("name,chartType,displayBlanksAs");
      found.title.load("text,visible");
      found.legend.load("visible,position");
      const axes = found.axes;
      axes.categoryAxis.load("type,reversePlotOrder,position,tickLabelSpacing");
      axes.valueAxis.load("type,minimum,reversePlotOrder");
      axes.valueAxis.title.load("text,visible");
      axes.categoryAxis.title.load("visible");
      const second = found.series.getItemAt(1);
      second.load("name");
      const values = second.getDimensionDataSourceString("Values");
      await context.sync();
      return {
        chart: [found.name, found.chartType, found.displayBlanksAs],
        title: found.title.toJSON(),
        legend: found.legend.toJSON(),
        categoryAxis: axes.categoryAxis.toJSON(),
        valueAxis: axes.valueAxis.toJSON(),
        series: [second.name, values.value],
      };
    });
    expect(facts).toMatchObject({
      chart: ["概览", "BarClustered", "Zero"],
      title: { text: "完成进度与时间进度", visible: true },
      legend: { visible: true, position: "Top" },
      categoryAxis: {
        type: "Category",
        reversePlotOrder: true,
        position: "Maximum",
        tickLabelSpacing: 2,
        title: { visible: false },
      },
      valueAxis: {
        type: "Value",
        minimum: 20,
        reversePlotOrder: false,
        title: { text: "%", visible: true },
      },
      series: ["时间", "Sheet1!$C$3:$C$4"],
    });
    expect((await pictures())[0]?.series[1]?.color).toBe("#2F6FED");
  });

  it("is found by name, by place and by id, counted and deleted", async () => {
    const id = await addChart();
    await addChart();
    const found = await workbook.run(async (context, sheet) => {
      const { charts } = sheet;
      charts.load("count,items/name");
      const byName = charts.getItem("图表 1");
      const second = charts.getItemAt(1);
      byName.load("id");
      second.load("name");
      await context.sync();
      byName.delete();
      const gone = charts.getItemOrNullObject("图表 1");
      const left = charts.getCount();
      await context.sync();
      return {
        count: charts.count,
        names: charts.items.map(({ name }) => name),
        isSame: byName.id === id,
        second: second.name,
        isGone: gone.isNullObject,
        left: left.value,
      };
    });
    expect(found).toEqual({
      count: 2,
      names: ["图表 1", "图表 2"],
      isSame: true,
      second: "图表 2",
      isGone: true,
      left: 1,
    });
  });

  it("put over cells grows with them, and stands free once a length is set", async () => {
    await addChart();
    const boxes = await workbook.run(async (context, sheet) => {
      const chart = sheet.charts.getItemAt(0);
      sheet.getRange("A:D").format.columnWidth = 60;
      sheet.getRange("1:10").format.rowHeight = 15;
      chart.setPosition("B3", sheet.getRange("C6"));
      chart.load("left,top,width,height");
      await context.sync();
      const { left, top, width, height } = chart;
      sheet.getRange("C:C").format.columnWidth = 90;
      chart.load("width");
      await context.sync();
      const grown = chart.width;
      chart.height = 100;
      sheet.getRange("C:C").format.columnWidth = 60;
      chart.load("left,width,height");
      await context.sync();
      return { first: [left, top, width, height], grown, free: [chart.width, chart.height] };
    });
    expect(boxes).toEqual({ first: [60, 30, 120, 60], grown: 150, free: [150, 100] });
  });

  it("gets a second series, which shows nothing before it is given cells, and loses it again", async () => {
    await addChart();
    await workbook.run(async (context, sheet) => {
      sheet.charts.getItemAt(0).series.add("新");
      await context.sync();
    });
    expect((await pictures())[0]?.series[2]).toEqual({ name: "新", color: null, values: [] });
    await workbook.run(async (context, sheet) => {
      sheet.charts.getItemAt(0).series.getItemAt(0).delete();
      await context.sync();
    });
    expect((await pictures())[0]?.series.map(({ name }) => name)).toEqual(["时间进度", "新"]);
  });

  it("shows figures as they are now, and a gap for words, blanks and errors", async () => {
    await addChart();
    expect((await pictures())[0]).toMatchObject({
      categories: ["城镇新增就业", "城镇登记失业率", "基本养老保险"],
      series: [
        { name: "完成进度", values: [102.37, null, null] },
        { name: "时间进度", values: [60, 60, 60] },
      ],
    });
    await workbook.enter("B2:B4", [["=1/0"], [50], ["=B3*2"]]);
    expect((await pictures())[0]?.series[0]?.values).toEqual([null, 50, 100]);
  });

  it("goes with its sheet", async () => {
    await addChart();
    const gone = workbook.run(async (context, sheet) => {
      context.workbook.worksheets.add("留");
      const chart = sheet.charts.getItemAt(0);
      sheet.delete();
      await context.sync();
      chart.load("name");
      await context.sync();
    });
    await expect(gone).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(await pictures()).toEqual([]);
  });

  it("of another sheet shows nothing where that sheet is gone", async () => {
    await workbook.run(async (context, sheet) => {
      const other = context.workbook.worksheets.add("数据");
      other.getRange("A1:A2").values = [[1], [2]];
      sheet.charts.add("BarClustered", other.getRange("A1:A2"));
      await context.sync();
    });
    expect((await pictures())[0]?.series[0]?.values).toEqual([1, 2]);
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem("数据").delete();
      await context.sync();
    });
    expect((await pictures())[0]?.series[0]?.values).toEqual([]);
  });

  it("is copied with its sheet and shows the copy's cells", async () => {
    const id = await addChart();
    const copy = await workbook.run(async (context, sheet) => {
      const copied = sheet.copy("End");
      const chart = copied.charts.getItemAt(0);
      chart.load("id,name");
      const values = chart.series.getItemAt(0).getDimensionDataSourceString("Values");
      chart.title.text = "副本";
      sheet.charts.getItemAt(0).title.load("text");
      await context.sync();
      return { id: chart.id, name: chart.name, values: values.value };
    });
    expect(copy).toEqual({
      id: expect.not.stringMatching(id) as string,
      name: "图表 1",
      values: "'Sheet1 (2)'!$B$2:$B$4",
    });
    expect((await pictures())[0]?.title).toBe("图表标题");
  });

  it("of one series is called as the series until it is given a title", async () => {
    await workbook.enter("A1:A3", [["完成进度"], [1], [2]]);
    const titles = await workbook.run(async (context, sheet) => {
      const { title } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3"));
      title.load("text");
      await context.sync();
      const first = title.text;
      title.text = "自己的";
      title.load("text");
      await context.sync();
      return [first, title.text];
    });
    expect(titles).toEqual(["完成进度", "自己的"]);
  });

  it("of a protected sheet stays as it is", async () => {
    await addChart();
    const change = (edit: (charts: Excel.ChartCollection, sheet: Excel.Worksheet) => void) =>
      workbook.run(async (context, sheet) => {
        sheet.protection.protect();
        edit(sheet.charts, sheet);
        await context.sync();
      });
    const refused = { code: "AccessDenied" };
    const rename = change((charts) => (charts.getItemAt(0).title.text = "别的"));
    await expect(rename).rejects.toMatchObject(refused);
    await workbook.run(async (context, sheet) => {
      sheet.protection.unprotect();
      await context.sync();
    });
    const add = change((charts, sheet) => charts.add("BarClustered", sheet.getRange("A1")));
    await expect(add).rejects.toMatchObject(refused);
  });
});

describe("what is wrong with a chart is an error by Excel's code", () => {
  beforeEach(addChart);

  type Edit = (charts: Excel.ChartCollection, chart: Excel.Chart, sheet: Excel.Worksheet) => void;

  it.each<[string, string, Edit]>([
    [
      "a type that is none",
      "InvalidArgument",
      (charts, _, sheet) => {
        charts.add(7 as unknown as "Pie", sheet.getRange("A1"));
      },
    ],
    [
      "a type that this host does not draw",
      "NotImplemented",
      (charts, _, sheet) => {
        charts.add("Pie", sheet.getRange("A1"));
      },
    ],
    [
      "series by neither rows nor columns",
      "InvalidArgument",
      (charts, _, sheet) => {
        charts.add("BarClustered", sheet.getRange("A1"), "Cells" as "Rows");
      },
    ],
    ["a name that no chart has", "ItemNotFound", (charts) => charts.getItem("没有")],
    ["an index beyond the charts", "InvalidArgument", (charts) => charts.getItemAt(1)],
    ["an index beyond the series", "InvalidArgument", (_, chart) => chart.series.getItemAt(2)],
    ["a place beyond the series", "InvalidArgument", (_, chart) => chart.series.add("新", 9)],
    [
      "an end before the start",
      "InvalidArgument",
      (_, chart) => {
        chart.setPosition("C3", "B2");
      },
    ],
    ["a size below nothing", "InvalidArgument", (_, chart) => (chart.width = -1)],
    ["a legend nowhere", "InvalidArgument", (_, chart) => (chart.legend.position = "Invalid")],
    [
      "a colour that is none",
      "InvalidArgument",
      (_, chart) => {
        chart.series.getItemAt(0).format.fill.setSolidColor("bunt");
      },
    ],
    [
      "cells that are no single row or column",
      "InvalidArgument",
      (_, chart, sheet) => {
        chart.series.getItemAt(0).setValues(sheet.getRange("A1:B2"));
      },
    ],
    [
      "names at no category",
      "InvalidArgument",
      (_, chart) => {
        chart.axes.categoryAxis.tickLabelSpacing = 0;
      },
    ],
    [
      "a member that the table has not",
      "ApiNotFound",
      (_, chart) => {
        chart.getImage();
      },
    ],
  ])("%s", async (_what, code, edit) => {
    const failing = workbook.run(async (context, sheet) => {
      edit(sheet.charts, sheet.charts.getItemAt(0), sheet);
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code });
  });
});
