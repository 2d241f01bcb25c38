import { embeddedText, type EmbeddedText } from "../text/embedded";
import { placeBeside } from "./chartPlace";
import { seriesOfRange, type SeriesBy } from "./chartSource";
import {
  newAxis,
  type ChartSeriesState,
  type ChartSource,
  type ChartState,
  type ChartType,
} from "./chartState";
import type { Host, RangeTarget, SheetTarget } from "./host";
import { hostError } from "./hostError";
import { sheetStateOf } from "./sheetState";
import { sheetOf } from "./sheets";

/** A chart, found again by its id: it may be gone when it is asked. */
export interface ChartTarget extends SheetTarget {
  readonly chartId: string;
}

export interface SeriesTarget extends ChartTarget {
  readonly seriesId: string;
}

const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

function missing(): Error {
  return hostError("ItemNotFound", "The requested resource doesn't exist.");
}

export function chartsOf(target: SheetTarget): ChartState[] {
  sheetOf(target);
  return sheetStateOf(target.host.state, target.sheetId).charts;
}

export function chartBehind(target: ChartTarget): ChartState {
  const chart = chartsOf(target).find(({ id }) => id === target.chartId);
  if (chart === undefined) {
    throw missing();
  }
  return chart;
}

export function seriesBehind(target: SeriesTarget): ChartSeriesState {
  const series = chartBehind(target).series.find(({ id }) => id === target.seriesId);
  if (series === undefined) {
    throw missing();
  }
  return series;
}

const textsOf = (host: Host): EmbeddedText => embeddedText(host.isChinese ? "zh-CN" : "en-US");

function freeName(target: SheetTarget): string {
  const taken = new Set(chartsOf(target).map(({ name }) => name));
  for (let number = 1; ; number += 1) {
    const name = textsOf(target.host).chartName(number);
    if (!taken.has(name)) {
      return name;
    }
  }
}

export function addChart(
  target: SheetTarget,
  type: ChartType,
  source: RangeTarget,
  seriesBy: SeriesBy,
): ChartTarget {
  const series = seriesOfRange(source, seriesBy);
  const chart: ChartState = {
    id: newId(),
    name: freeName(target),
    type,
    place: placeBeside(target, source.area),
    title: { text: null, isVisible: true },
    legend: { isVisible: series.length > 1, position: "Bottom" },
    categoryAxis: newAxis(),
    valueAxis: newAxis(),
    series,
    blanks: "NotPlotted",
  };
  chartsOf(target).push(chart);
  return { ...target, chartId: chart.id };
}

export function deleteChart(target: ChartTarget): void {
  const charts = chartsOf(target);
  charts.splice(charts.indexOf(chartBehind(target)), 1);
}

/** What Excel writes above a chart that is given no title. */
export function usualTitleOf(target: ChartTarget): string {
  const [first, second] = chartBehind(target).series;
  return first === undefined || second !== undefined
    ? textsOf(target.host).chartTitle
    : seriesNameOf({ ...target, seriesId: first.id });
}

export function seriesNameOf(target: SeriesTarget): string {
  const series = seriesBehind(target);
  const number = chartBehind(target).series.indexOf(series) + 1;
  return series.name ?? textsOf(target.host).seriesName(number);
}

/** A copied sheet's charts show the copy's own cells. */
export function copyCharts(from: SheetTarget, to: SheetTarget): void {
  const copies = chartsOf(from).map((chart): ChartState => {
    const series = chart.series.map((one) => ({
      ...one,
      values: moved(one.values, from, to),
      categories: moved(one.categories, from, to),
    }));
    return { ...structuredClone(chart), id: newId(), series };
  });
  chartsOf(to).push(...copies);
}

function moved(source: ChartSource | null, from: SheetTarget, to: SheetTarget): ChartSource | null {
  return source?.sheetId === from.sheetId ? { ...source, sheetId: to.sheetId } : source;
}
