import {
  isGiven,
  readBoolean,
  readInteger,
  readNumber,
  readOneOf,
  readString,
} from "../../wire/arguments";
import { assertAllowed } from "../../cells/protection";
import { changeableChart, chartProperty, visibleText } from "./chartProperties";
import {
  addChart,
  boxOf,
  chartBehind,
  chartsOf,
  type ChartTarget,
  deleteChart,
  usualTitleOf,
} from "../../charts/charts";
import {
  CHART_BLANKS,
  CHART_TYPES,
  type ChartBox,
  LEGEND_POSITIONS,
} from "../../charts/chartState";
import { hostError } from "../../wire/hostError";
import { readRange } from "../../workbook/ranges";
import { growSheet, sheetOf } from "../../workbook/sheets";
import {
  bindObject,
  type HostObject,
  NULL_OBJECT,
  type ObjectDefinition,
  type PropertyDefinition,
} from "../../wire/hostObject";
import type { SheetTarget } from "../../workbook/host";
import { chartAxesObject } from "./chartAxesObject";
import { worksheetObject } from "../worksheetObject";
import { chartSeriesCollectionObject } from "./chartSeriesObject";

function add(target: SheetTarget, args: readonly unknown[]): HostObject {
  const [type, source, seriesBy] = args;
  assertAllowed(target, "allowEditObjects");
  if (typeof type === "string" && !CHART_TYPES.some((known) => known === type)) {
    throw hostError("NotImplemented", `Charts of type ${type} are not available.`);
  }
  const words = ["Auto", "Columns", "Rows"] as const;
  const chart = addChart(
    target,
    readOneOf(type, CHART_TYPES, "type"),
    readRange(target, source),
    isGiven(seriesBy) ? readOneOf(seriesBy, words, "seriesBy") : "Auto",
  );
  return chartObject(chart);
}

function find(target: SheetTarget, key: unknown): ChartTarget | null {
  const name = readString(key, "name");
  const isSame = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const charts = chartsOf(target);
  const found = charts.find((chart) => chart.id === name) ?? charts.find((one) => isSame(one.name));
  return found === undefined ? null : { ...target, chartId: found.id };
}

function getItem(target: SheetTarget, key: unknown): HostObject {
  const found = find(target, key);
  if (found === null) {
    throw hostError("ItemNotFound", "The requested resource doesn't exist.");
  }
  return chartObject(found);
}

function getItemAt(target: SheetTarget, index: unknown): HostObject {
  const chart = chartsOf(target)[readInteger(index, "index")];
  if (chart === undefined) {
    throw hostError("InvalidArgument", "There is no chart at this index.");
  }
  return chartObject({ ...target, chartId: chart.id });
}

const CHARTS: ObjectDefinition<SheetTarget> = {
  type: "ChartCollection",
  properties: { count: { get: (target) => chartsOf(target).length } },
  items: (target) => chartsOf(target).map(({ id }) => chartObject({ ...target, chartId: id })),
  item: getItem,
  methods: {
    add,
    getCount: (target) => chartsOf(target).length,
    getItem: (target, [name]) => getItem(target, name),
    getItemAt: (target, [index]) => getItemAt(target, index),
    getItemOrNullObject: (target, [name]) => {
      const found = find(target, name);
      return found === null ? NULL_OBJECT : chartObject(found);
    },
  },
};

export function chartsObject(target: SheetTarget): HostObject {
  return bindObject(CHARTS, target);
}

/** Setting a length takes the chart off the cells that it was put over. */
function length(side: keyof ChartBox): PropertyDefinition<ChartTarget> {
  return {
    get: (target) => boxOf(target, chartBehind(target).place)[side],
    set: (target, value) => {
      const points = readNumber(value, side);
      if (points < 0) {
        throw hostError("InvalidArgument", `A chart's ${side} is not below 0.`);
      }
      const chart = changeableChart(target);
      chart.place = { ...boxOf(target, chart.place), kind: "points", [side]: points };
    },
  };
}

function setPosition(target: ChartTarget, start: unknown, end: unknown): void {
  const chart = changeableChart(target);
  const first = readRange(target, start);
  const last = isGiven(end) ? readRange(target, end) : null;
  if (first.sheetId !== target.sheetId || (last !== null && last.sheetId !== target.sheetId)) {
    throw hostError("InvalidArgument", "A chart stands over cells of its own worksheet.");
  }
  const { row, column } = first.area;
  if (last === null) {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    const { left, top } = boxOf(target, { kind: "cells", area: cell });
    const { width, height } = boxOf(target, chart.place);
    chart.place = { kind: "points", left, top, width, height };
    return;
  }
  const rowCount = last.area.row + last.area.rowCount - row;
  const columnCount = last.area.column + last.area.columnCount - column;
  if (rowCount < 1 || columnCount < 1) {
    throw hostError("InvalidArgument", "The end cell stands before the start cell.");
  }
  const area = { row, column, rowCount, columnCount };
  growSheet(sheetOf(target), area);
  chart.place = { kind: "cells", area };
}

const CHART: ObjectDefinition<ChartTarget> = {
  type: "Chart",
  id: ({ chartId }) => chartId,
  properties: {
    id: { get: ({ chartId }) => chartId },
    name: chartProperty(
      ({ name }) => name,
      (value) => readString(value, "name"),
      (chart, name) => {
        chart.name = name;
      },
    ),
    chartType: chartProperty(
      ({ type }) => type,
      (value) => readOneOf(value, CHART_TYPES, "chartType"),
      (chart, type) => {
        chart.type = type;
      },
    ),
    displayBlanksAs: chartProperty(
      ({ blanks }) => blanks,
      (value) => readOneOf(value, CHART_BLANKS, "displayBlanksAs"),
      (chart, blanks) => {
        chart.blanks = blanks;
      },
    ),
    left: length("left"),
    top: length("top"),
    width: length("width"),
    height: length("height"),
    title: { get: chartTitleObject },
    legend: { get: chartLegendObject },
    axes: { get: chartAxesObject },
    series: { get: chartSeriesCollectionObject },
    worksheet: { get: worksheetObject },
  },
  methods: {
    delete: (target) => {
      assertAllowed(target, "allowEditObjects");
      deleteChart(target);
    },
    setPosition: (target, [start, end]) => {
      setPosition(target, start, end);
    },
  },
};

function chartObject(target: ChartTarget): HostObject {
  chartBehind(target);
  return bindObject(CHART, target);
}

const CHART_TITLE: ObjectDefinition<ChartTarget> = {
  type: "ChartTitle",
  properties: visibleText(({ title }) => title, usualTitleOf),
  methods: {},
};

function chartTitleObject(target: ChartTarget): HostObject {
  return bindObject(CHART_TITLE, target);
}

const CHART_LEGEND: ObjectDefinition<ChartTarget> = {
  type: "ChartLegend",
  properties: {
    visible: chartProperty(
      ({ legend }) => legend.isVisible,
      (value) => readBoolean(value, "visible"),
      ({ legend }, isVisible) => {
        legend.isVisible = isVisible;
      },
    ),
    position: chartProperty(
      ({ legend }) => legend.position,
      (value) => readOneOf(value, LEGEND_POSITIONS, "position"),
      ({ legend }, position) => {
        legend.position = position;
      },
    ),
  },
  methods: {},
};

function chartLegendObject(target: ChartTarget): HostObject {
  return bindObject(CHART_LEGEND, target);
}
