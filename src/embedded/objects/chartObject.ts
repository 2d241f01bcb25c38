import { isGiven, readNumber, readOneOf, readString } from "../arguments";
import { changeableChart, chartProperty } from "../chartChanges";
import { boxOf } from "../chartPlace";
import { CHART_BLANKS, CHART_TYPES, type ChartBox } from "../chartState";
import { chartBehind, deleteChart, type ChartTarget } from "../charts";
import { hostError } from "../hostError";
import type { HostObject, ObjectDefinition, PropertyDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { assertAllowed } from "../protection";
import { readRange } from "../ranges";
import { growSheet, sheetOf } from "../sheets";
import { chartAxesObject } from "./chartAxesObject";
import { chartLegendObject } from "./chartLegendObject";
import { chartSeriesCollectionObject } from "./chartSeriesCollectionObject";
import { chartTitleObject } from "./chartTitleObject";
import { worksheetObject } from "./worksheetObject";

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

export const CHART: ObjectDefinition<ChartTarget> = {
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

export function chartObject(target: ChartTarget): HostObject {
  chartBehind(target);
  return bindObject(CHART, target);
}
