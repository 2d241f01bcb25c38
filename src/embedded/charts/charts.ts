import { embeddedText, type EmbeddedText } from "../../text/embedded";
import { type CellReading, readCells } from "../cells/cells";
import { pointsOfPixels } from "../cells/rowsAndColumns";
import {
  type ChartBox,
  type ChartPlace,
  type ChartSeriesState,
  type ChartSource,
  type ChartState,
  type ChartType,
  newAxis,
} from "./chartState";
import { hostError } from "../wire/hostError";
import { clipToSheet, sheetOf } from "../workbook/sheets";
import type { Area } from "../workbook/address";
import { type Host, type RangeTarget, sheetStateOf, type SheetTarget } from "../workbook/host";

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

/** Excel's size of a new chart, in points. */
const USUAL_SIZE = { width: 360, height: 216 } as const;

function sum(count: number, sizeAt: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => sizeAt(index)).reduce(
    (total, size) => total + size,
    0,
  );
}

function boxOfCells(target: SheetTarget, area: Area): ChartBox {
  const sheet = sheetOf(target);
  const { row, column, rowCount, columnCount } = clipToSheet(sheet, area);
  const width = (index: number) => pointsOfPixels(sheet.getColumnWidth(index));
  const height = (index: number) => pointsOfPixels(sheet.getRowHeight(index));
  return {
    left: sum(column, width),
    top: sum(row, height),
    width: sum(columnCount, (index) => width(column + index)),
    height: sum(rowCount, (index) => height(row + index)),
  };
}

/** Where a chart is now: over cells it has moved and grown with them. */
export function boxOf(target: SheetTarget, place: ChartPlace): ChartBox {
  return place.kind === "cells" ? boxOfCells(target, place.area) : place;
}

/** Excel puts a new chart in the middle of the window, which this host has not: beside its cells. */
function placeBeside(target: SheetTarget, area: Area): ChartPlace {
  const { left, top, width } = boxOfCells(target, area);
  return { kind: "points", left: left + width, top, ...USUAL_SIZE };
}

type SeriesBy = "Auto" | "Columns" | "Rows";

type Grid = readonly (readonly CellReading[])[];

const isWord = (cell: CellReading | undefined): boolean => cell?.valueType === "String";

/** Words and perhaps blanks: one figure among them, and they are no names. */
function areNames(cells: readonly (CellReading | undefined)[]): boolean {
  return cells.some(isWord) && cells.every((cell) => isWord(cell) || cell?.valueType === "Empty");
}

function transposed(cells: Grid): Grid {
  return (cells[0] ?? []).map((_, column) => cells.flatMap((row) => row[column] ?? []));
}

/**
 * The series that Excel makes of a range: words above the figures are the series' names, words beside
 * them the categories. Where nobody says what a series is, the shorter side counts them.
 */
function seriesOfRange(range: RangeTarget, seriesBy: SeriesBy): ChartSeriesState[] {
  const { area } = range;
  const isByRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columnCount > area.rowCount);
  const cells = readCells(range);
  const lines = isByRows ? cells : transposed(cells);
  const isNamed =
    (lines[0]?.length ?? 0) > 1 &&
    areNames(lines.slice(lines.length > 1 ? 1 : 0).map((line) => line[0]));
  const first = isNamed ? 1 : 0;
  const hasCategories = lines.length > 1 && areNames(lines[0]?.slice(first) ?? []);

  function cellsOfLine(line: number): Area {
    return isByRows
      ? {
          row: area.row + line,
          column: area.column + first,
          rowCount: 1,
          columnCount: area.columnCount - first,
        }
      : {
          row: area.row + first,
          column: area.column + line,
          rowCount: area.rowCount - first,
          columnCount: 1,
        };
  }

  return lines.flatMap((line, index): ChartSeriesState[] => {
    if (hasCategories && index === 0) {
      return [];
    }
    const { sheetId } = range;
    return [
      {
        id: crypto.randomUUID(),
        name: isNamed && isWord(line[0]) ? String(line[0]?.value) : null,
        values: { sheetId, area: cellsOfLine(index) },
        categories: hasCategories ? { sheetId, area: cellsOfLine(0) } : null,
        color: null,
      },
    ];
  });
}
