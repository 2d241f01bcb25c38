import { readXlsx } from "hucre/xlsx";
import type { SheetModel } from "../../src/layout/sheetModel";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { CHART_SHEET } from "../support/chartSheet";
import { sheetNamed } from "../support/allSheets";
import { describeInLibreOffice, recalculated } from "./libreOffice";

/** A chart as another reader finds it, as far as this project writes one. */
const EXPECTED = {
  kinds: ["bar"],
  barGrouping: "clustered",
  title: "完成进度 <对> 时间进度",
  legend: "bottom",
  // Rows 7 to 22 under the table: it ends where the 23rd row and the fourth column begin.
  anchor: { from: { row: 6, col: 0 }, to: { row: 22, col: 3 } },
  axes: { x: { reverse: true }, y: { title: "%", scale: { min: 0 }, crosses: "max" } },
  series: [
    {
      name: "完成进度",
      valuesRef: "'年度 概览''s'!$B$2:$B$5",
      categoriesRef: "'年度 概览''s'!$A$2:$A$5",
      color: "2F6FED",
    },
    {
      name: "时间进度",
      valuesRef: "'年度 概览''s'!$C$2:$C$5",
      categoriesRef: "'年度 概览''s'!$A$2:$A$5",
      color: "B8BFCA",
    },
  ],
};

const write = (...models: readonly SheetModel[]) => writeXlsx(models, new Date(0));

async function sheetsOf(file: Uint8Array) {
  return (await readXlsx(file, { readStyles: true })).sheets;
}

test("the file has the chart, which refers to the cells and covers its place", async () => {
  const [sheet] = await sheetsOf(await write(CHART_SHEET));
  expect(sheet?.charts).toMatchObject([EXPECTED]);
});

test("every sheet has its own charts, and one without has none", async () => {
  const other = { ...CHART_SHEET, name: "另一张" };
  const plain = { ...CHART_SHEET, name: "无图", charts: [] };
  const [first, second, third] = await sheetsOf(await write(CHART_SHEET, plain, other));
  expect(first?.charts).toHaveLength(1);
  expect(second?.charts ?? []).toEqual([]);
  expect(third?.charts?.[0]?.series?.[0]?.valuesRef).toBe("'另一张'!$B$2:$B$5");
});

test("several charts stand on one sheet, each in its place", async () => {
  const [chart] = CHART_SHEET.charts;
  if (chart === undefined) throw new Error("The sheet has no chart.");
  const below = { ...chart, title: "第二", place: { ...chart.place, row: 30 } };
  const [sheet] = await sheetsOf(await write({ ...CHART_SHEET, charts: [chart, below] }));
  expect(sheet?.charts?.map(({ title, anchor }) => [title, anchor?.from.row])).toEqual([
    [chart.title, 6],
    ["第二", 30],
  ]);
});

test("a chart takes nothing else from its sheet", async () => {
  const model = sheetNamed("湛江 专栏2 年度监测");
  const [plain] = await sheetsOf(await write(model));
  const [charted] = await sheetsOf(await write({ ...model, charts: CHART_SHEET.charts }));
  expect(charted?.charts).toHaveLength(1);
  expect(plain?.merges?.length).toBeGreaterThan(0);
  expect({ ...charted, charts: undefined }).toEqual({ ...plain, charts: undefined });
});

describeInLibreOffice("a file with a chart in LibreOffice", () => {
  test("is opened with the chart, which still refers to the cells", async () => {
    const [sheet] = await sheetsOf(await recalculated(await write(CHART_SHEET)));
    expect(sheet?.charts).toHaveLength(1);
    const [chart] = sheet?.charts ?? [];
    expect(chart?.kinds).toEqual(["bar"]);
    expect(chart?.title).toBe(EXPECTED.title);
    expect(chart?.axes?.x?.reverse).toBe(true);
    expect(chart?.series?.map(({ valuesRef }) => valuesRef)).toEqual([
      "'年度 概览''s'!$B$2:$B$5",
      "'年度 概览''s'!$C$2:$C$5",
    ]);
  });
});
