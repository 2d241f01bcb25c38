import { readBoolean, readInteger, readNumber, readOneOf } from "../../wire/arguments";
import { chartProperty, visibleText } from "./chartProperties";
import type { ChartTarget } from "../../charts/charts";
import { AXIS_POSITIONS, type ChartAxisState, type ChartState } from "../../charts/chartState";
import { hostError } from "../../wire/hostError";
import {
  bindObject,
  type HostObject,
  type ObjectDefinition,
  type PropertyDefinition,
} from "../../wire/hostObject";

type AxisName = "categoryAxis" | "valueAxis";
type Properties = Readonly<Record<string, PropertyDefinition<ChartTarget>>>;

/** An empty text leaves it to Excel again. */
function readAutomatic<T>(value: unknown, read: () => T): T | null {
  return value === "" ? null : read();
}

function readSpacing(value: unknown): number {
  const spacing = readInteger(value, "tickLabelSpacing");
  if (spacing < 1) {
    throw hostError("InvalidArgument", "Names stand at every category at the closest.");
  }
  return spacing;
}

function axisDefinition(axis: AxisName, own: Properties): ObjectDefinition<ChartTarget> {
  const of = (chart: ChartState): ChartAxisState => chart[axis];
  const title: ObjectDefinition<ChartTarget> = {
    type: "ChartAxisTitle",
    properties: visibleText(
      (chart) => of(chart).title,
      () => "",
    ),
    methods: {},
  };
  return {
    type: "ChartAxis",
    properties: {
      type: { get: () => (axis === "categoryAxis" ? "Category" : "Value") },
      title: { get: (target) => bindObject(title, target) },
      visible: chartProperty(
        (chart) => of(chart).isVisible,
        (value) => readBoolean(value, "visible"),
        (chart, isVisible) => {
          of(chart).isVisible = isVisible;
        },
      ),
      reversePlotOrder: chartProperty(
        (chart) => of(chart).isReversed,
        (value) => readBoolean(value, "reversePlotOrder"),
        (chart, isReversed) => {
          of(chart).isReversed = isReversed;
        },
      ),
      position: chartProperty(
        (chart) => of(chart).position,
        (value) => readOneOf(value, AXIS_POSITIONS, "position"),
        (chart, position) => {
          of(chart).position = position;
        },
      ),
      ...own,
    },
    methods: {},
  };
}

const CATEGORY_AXIS = axisDefinition("categoryAxis", {
  tickLabelSpacing: chartProperty(
    ({ categoryAxis }) => categoryAxis.labelSpacing ?? 1,
    (value) => readAutomatic(value, () => readSpacing(value)),
    ({ categoryAxis }, spacing) => {
      categoryAxis.labelSpacing = spacing;
    },
  ),
});

const VALUE_AXIS = axisDefinition("valueAxis", {
  minimum: chartProperty(
    ({ valueAxis }) => valueAxis.minimum ?? 0,
    (value) => readAutomatic(value, () => readNumber(value, "minimum")),
    ({ valueAxis }, minimum) => {
      valueAxis.minimum = minimum;
    },
  ),
});

export const CHART_AXES: ObjectDefinition<ChartTarget> = {
  type: "ChartAxes",
  properties: {
    categoryAxis: { get: (target) => bindObject(CATEGORY_AXIS, target) },
    valueAxis: { get: (target) => bindObject(VALUE_AXIS, target) },
  },
  methods: {},
};

export function chartAxesObject(target: ChartTarget): HostObject {
  return bindObject(CHART_AXES, target);
}
