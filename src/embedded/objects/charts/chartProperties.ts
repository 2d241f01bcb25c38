import { readBoolean, readString } from "../../wire/arguments";
import { assertAllowed } from "../../cells/protection";
import { chartBehind, type ChartTarget } from "../../charts/charts";
import type { ChartState, ChartTextState } from "../../charts/chartState";
import type { PropertyDefinition } from "../../wire/hostObject";

/** The chart to be changed; a protected sheet's are locked like its cells. */
export function changeableChart(target: ChartTarget): ChartState {
  assertAllowed(target, "allowEditObjects");
  return chartBehind(target);
}

/** A property that the chart's state keeps as it is set. */
export function chartProperty<T>(
  get: (chart: ChartState) => unknown,
  read: (value: unknown) => T,
  set: (chart: ChartState, value: T) => void,
): PropertyDefinition<ChartTarget> {
  return {
    get: (target) => get(chartBehind(target)),
    set: (target, value) => {
      set(changeableChart(target), read(value));
    },
  };
}

/** @param usualOf the words that Excel shows where it is given none */
export function visibleText(
  partOf: (chart: ChartState) => ChartTextState,
  usualOf: (target: ChartTarget) => string,
): Readonly<Record<"text" | "visible", PropertyDefinition<ChartTarget>>> {
  return {
    text: {
      get: (target) => partOf(chartBehind(target)).text ?? usualOf(target),
      // Excel shows a title that is given words.
      set: (target, value) => {
        const text = readString(value, "text");
        Object.assign(partOf(changeableChart(target)), { text, isVisible: true });
      },
    },
    visible: chartProperty(
      (chart) => partOf(chart).isVisible,
      (value) => readBoolean(value, "visible"),
      (chart, isVisible) => {
        partOf(chart).isVisible = isVisible;
      },
    ),
  };
}
