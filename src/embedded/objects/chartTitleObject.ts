import { visibleText } from "../chartChanges";
import { usualTitleOf, type ChartTarget } from "../charts";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";

export const CHART_TITLE: ObjectDefinition<ChartTarget> = {
  type: "ChartTitle",
  properties: visibleText(({ title }) => title, usualTitleOf),
  methods: {},
};

export function chartTitleObject(target: ChartTarget): HostObject {
  return bindObject(CHART_TITLE, target);
}
