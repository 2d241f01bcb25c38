import type { Univer } from "@univerjs/core";
import { ComponentManager } from "@univerjs/preset-sheets-core";

/** What Univer calls the component that holds a chart. */
export const CHART_COMPONENT = "plan-chart";

/** Called with a chart's element when it comes into the page; what it gives is called when it goes. */
export type MountChart = (element: HTMLElement, chartId: string) => () => void;

/** As much of React as is used here: Univer hands it out, its types are not installed. */
interface ReactParts {
  createElement(type: "div", properties: Readonly<Record<string, unknown>>): unknown;
  useEffect(effect: () => (() => void) | undefined, dependencies: readonly unknown[]): void;
  useRef(initial: null): { readonly current: HTMLElement | null };
}

/** Univer's floating layer shows React components: this one is an empty box for a chart. */
export function registerChartComponent(univer: Univer, mount: MountChart): void {
  const components = univer.__getInjector().get(ComponentManager);
  const react: ReactParts = components.reactUtils;
  components.register(CHART_COMPONENT, ({ floatDomId }: { readonly floatDomId: string }) => {
    const box = react.useRef(null);
    react.useEffect(
      () => (box.current === null ? undefined : mount(box.current, floatDomId)),
      [floatDomId],
    );
    return react.createElement("div", { ref: box, className: "chart" });
  });
}
