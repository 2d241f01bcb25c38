import { insertSheets } from "../../src/excel/insertSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { CHART_SHEET } from "../support/chartSheet";
import { enter, workbookForEachTest } from "../support/planWorkbook";

const workbook = workbookForEachTest();

async function insert(model: SheetModel): Promise<string> {
  const outcome = await insertSheets(
    () => [model],
    () => undefined,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.sheetName;
}

/** The charts of a sheet as the page draws them. */
async function pictures(sheetName: string) {
  const sheetId = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
  return workbook.host.chartPictures(sheetId);
}

test("a chart is inserted with its title, its axes and its series in their colours", async () => {
  const [chart] = await pictures(await insert(CHART_SHEET));
  expect(chart).toMatchObject({
    type: "BarClustered",
    place: { kind: "cells", area: { row: 6, column: 0, rowCount: 16, columnCount: 3 } },
    title: "完成进度 <对> 时间进度",
    legend: "Bottom",
    categories: ["城镇新增就业", "城镇登记失业率", "基本养老保险", "失业保险"],
    categoryAxis: { isReversed: true, position: "Maximum", labelSpacing: 1, title: null },
    valueAxis: { isReversed: false, minimum: 0, title: "%" },
    series: [
      { name: "完成进度", color: "#2F6FED" },
      { name: "时间进度", color: "#B8BFCA" },
    ],
  });
});

test("its bars follow the cells; words and a blank are gaps", async () => {
  // The last: half of the time progress beside it.
  const name = await insert({ ...CHART_SHEET, isProtected: false });
  const [before] = await pictures(name);
  expect(before?.series.map(({ values }) => values)).toEqual([
    [102.37, null, null, 30],
    [60, 60, 60, 60],
  ]);
  await enter(name, "C5", 80);
  const [after] = await pictures(name);
  expect(after?.series.map(({ values }) => values)).toEqual([
    [102.37, null, null, 40],
    [60, 60, 60, 80],
  ]);
});

test("words in the first cell of a series stay a value of it, not its name", async () => {
  const rows = CHART_SHEET.rows.filter((_, row) => row !== 1);
  const [chart] = CHART_SHEET.charts;
  if (chart === undefined) throw new Error("The sheet has no chart.");
  const shorter = <T extends { readonly rowCount: number }>(range: T) => ({
    ...range,
    rowCount: 3,
  });
  const model: SheetModel = {
    ...CHART_SHEET,
    rows,
    charts: [
      {
        ...chart,
        categories: shorter(chart.categories),
        series: chart.series.map((one) => ({ ...one, values: shorter(one.values) })),
      },
    ],
  };
  const [drawn] = await pictures(await insert(model));
  expect(drawn?.series[0]).toMatchObject({ name: "完成进度" });
  expect(drawn?.series[0]?.values).toHaveLength(3);
  expect(drawn?.categories[0]).toBe("城镇登记失业率");
});

test("a sheet with a chart still needs three syncs", async () => {
  workbook.host.clearBatches();
  await insert(CHART_SHEET);
  expect(workbook.host.batches.filter(({ isCleanUp }) => !isCleanUp)).toHaveLength(3);
});
