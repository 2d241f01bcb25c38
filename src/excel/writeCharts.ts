import type { ChartModel, SheetModel } from "../layout/sheetModel";
import { rangeOf } from "./blocks";

/** Native charts that refer to the cells: they follow when a figure changes. */
export function writeCharts(sheet: Excel.Worksheet, model: SheetModel): void {
  for (const chart of model.charts) writeChart(sheet, chart);
}

function writeChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const [first] = model.series;
  if (first === undefined) return;
  const chart = sheet.charts.add("BarClustered", rangeOf(sheet, first.values), "Columns");
  chart.title.text = model.title;
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  chart.displayBlanksAs = "NotPlotted";
  writeSeries(sheet, chart, model);
  writeAxes(chart, model);
  const { row, column, rowCount, columnCount } = model.place;
  chart.setPosition(
    sheet.getCell(row, column),
    sheet.getCell(row + rowCount - 1, column + columnCount - 1),
  );
}

/**
 * The range that a chart is added with gives it its first series. Everything of it is said again:
 * Excel takes words in the first cell, such as 控制在目标内, for the series' name.
 */
function writeSeries(sheet: Excel.Worksheet, chart: Excel.Chart, model: ChartModel): void {
  const categories = rangeOf(sheet, model.categories);
  model.series.forEach(({ name, values, color }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(categories);
    series.format.fill.setSolidColor(color);
  });
}

function writeAxes(chart: Excel.Chart, model: ChartModel): void {
  const { categoryAxis, valueAxis } = chart.axes;
  // Bars begin at the bottom: reversed, the first category is on top and the values' axis with it,
  // unless it crosses at the last category.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  // Every category has its name, however many there are.
  categoryAxis.tickLabelSpacing = 1;
  // The length of a bar is its value only from zero.
  valueAxis.minimum = 0;
  valueAxis.title.text = model.valueAxisTitle;
}
