import { isGiven, readInteger, readOneOf, readString } from "../arguments";
import { CHART_TYPES } from "../chartState";
import { addChart, chartsOf, type ChartTarget } from "../charts";
import type { SheetTarget } from "../host";
import { hostError } from "../hostError";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { NULL_OBJECT } from "../nullObject";
import { assertAllowed } from "../protection";
import { readRange } from "../ranges";
import { chartObject } from "./chartObject";

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

export const CHARTS: ObjectDefinition<SheetTarget> = {
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
