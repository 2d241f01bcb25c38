import { readBoolean, readOneOf } from "../arguments";
import { chartProperty } from "../chartChanges";
import { LEGEND_POSITIONS } from "../chartState";
import type { ChartTarget } from "../charts";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";

export const CHART_LEGEND: ObjectDefinition<ChartTarget> = {
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

export function chartLegendObject(target: ChartTarget): HostObject {
  return bindObject(CHART_LEGEND, target);
}
