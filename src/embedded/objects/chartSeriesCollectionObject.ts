import { isGiven, readInteger, readString } from "../arguments";
import { changeableChart } from "../chartChanges";
import { chartBehind, type ChartTarget } from "../charts";
import { hostError } from "../hostError";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { chartSeriesObject } from "./chartSeriesObject";

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

export const CHART_SERIES_COLLECTION: ObjectDefinition<ChartTarget> = {
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
