import { isGiven, readInteger, readOneOf, readString } from "../../wire/arguments";
import { assertAllowed } from "../../cells/protection";
import { changeableChart } from "./chartProperties";
import {
  chartBehind,
  type ChartTarget,
  seriesBehind,
  seriesNameOf,
  type SeriesTarget,
} from "../../charts/charts";
import type { ChartSource } from "../../charts/chartState";
import { readColor } from "../../cells/colors";
import { hostError } from "../../wire/hostError";
import { readRange } from "../../workbook/ranges";
import { sheetOf } from "../../workbook/sheets";
import { bindObject, type HostObject, type ObjectDefinition } from "../../wire/hostObject";
import { absoluteArea, formatArea, quoteSheetName } from "../../workbook/address";

/** A new series shows nothing before it is given cells. */
function add(target: ChartTarget, name: unknown, index: unknown): HostObject {
  const { series } = changeableChart(target);
  const at = isGiven(index) ? readInteger(index, "index") : series.length;
  if (at < 0 || at > series.length) {
    throw hostError("InvalidArgument", "A series cannot be added at this index.");
  }
  const seriesId = crypto.randomUUID();
  series.splice(at, 0, {
    id: seriesId,
    name: isGiven(name) ? readString(name, "name") : null,
    values: null,
    categories: series[0]?.categories ?? null,
    color: null,
  });
  return chartSeriesObject({ ...target, seriesId });
}

function getItemAt(target: ChartTarget, index: unknown): HostObject {
  const series = chartBehind(target).series[readInteger(index, "index")];
  if (series === undefined) {
    throw hostError("InvalidArgument", "There is no series at this index.");
  }
  return chartSeriesObject({ ...target, seriesId: series.id });
}

const CHART_SERIES_COLLECTION: ObjectDefinition<ChartTarget> = {
  type: "ChartSeriesCollection",
  properties: { count: { get: (target) => chartBehind(target).series.length } },
  items: (target) =>
    chartBehind(target).series.map(({ id }) => chartSeriesObject({ ...target, seriesId: id })),
  methods: {
    add: (target, [name, index]) => add(target, name, index),
    getCount: (target) => chartBehind(target).series.length,
    getItemAt: (target, [index]) => getItemAt(target, index),
  },
};

export function chartSeriesCollectionObject(target: ChartTarget): HostObject {
  return bindObject(CHART_SERIES_COLLECTION, target);
}

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

const CHART_SERIES: ObjectDefinition<SeriesTarget> = {
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

function chartSeriesObject(target: SeriesTarget): HostObject {
  return bindObject(CHART_SERIES, target);
}
