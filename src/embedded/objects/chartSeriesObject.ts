import { absoluteArea } from "../absoluteArea";
import { formatArea, quoteSheetName } from "../address";
import { readOneOf, readString } from "../arguments";
import { changeableChart } from "../chartChanges";
import type { ChartSource } from "../chartState";
import { seriesBehind, seriesNameOf, type SeriesTarget } from "../charts";
import { readColor } from "../colors";
import { hostError } from "../hostError";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { assertAllowed } from "../protection";
import { readRange } from "../ranges";
import { sheetOf } from "../sheets";

function changeable(target: SeriesTarget) {
  assertAllowed(target, "allowEditObjects");
  return seriesBehind(target);
}

function readSource(target: SeriesTarget, value: unknown): ChartSource {
  const { sheetId, area } = readRange(target, value);
  if (area.rowCount > 1 && area.columnCount > 1) {
    throw hostError("InvalidArgument", "A series takes its cells from one row or one column.");
  }
  return { sheetId, area };
}

function sourceText(target: SeriesTarget, dimension: unknown): string {
  const { values, categories } = seriesBehind(target);
  const words = ["Values", "Categories"] as const;
  const source = readOneOf(dimension, words, "dimension") === "Values" ? values : categories;
  if (source === null) {
    return "";
  }
  const sheetName = sheetOf({ host: target.host, sheetId: source.sheetId }).getSheetName();
  return `${quoteSheetName(sheetName)}!${absoluteArea(formatArea(source.area))}`;
}

function deleteSeries(target: SeriesTarget): void {
  const { series } = changeableChart(target);
  series.splice(series.indexOf(seriesBehind(target)), 1);
}

const FILL: ObjectDefinition<SeriesTarget> = {
  type: "ChartFill",
  properties: {},
  methods: {
    clear: (target) => {
      changeable(target).color = null;
    },
    setSolidColor: (target, [color]) => {
      changeable(target).color = readColor(color);
    },
  },
};

const FORMAT: ObjectDefinition<SeriesTarget> = {
  type: "ChartSeriesFormat",
  properties: { fill: { get: (target) => bindObject(FILL, target) } },
  methods: {},
};

export const CHART_SERIES: ObjectDefinition<SeriesTarget> = {
  type: "ChartSeries",
  properties: {
    name: {
      get: seriesNameOf,
      set: (target, value) => {
        changeable(target).name = readString(value, "name");
      },
    },
    format: { get: (target) => bindObject(FORMAT, target) },
  },
  methods: {
    delete: deleteSeries,
    getDimensionDataSourceString: (target, [dimension]) => sourceText(target, dimension),
    setValues: (target, [range]) => {
      changeable(target).values = readSource(target, range);
    },
    setXAxisValues: (target, [range]) => {
      changeable(target).categories = readSource(target, range);
    },
  },
};

export function chartSeriesObject(target: SeriesTarget): HostObject {
  return bindObject(CHART_SERIES, target);
}
