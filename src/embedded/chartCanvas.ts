import { BarChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { chartOption } from "./chartOption";
import type { ChartPicture } from "./chartPicture";

use([
  BarChart,
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  SVGRenderer,
  TitleComponent,
  TooltipComponent,
]);

export interface ChartCanvas {
  draw(picture: ChartPicture): void;
  dispose(): void;
}

/** Draws into an element whatever its size, and again when the size changes. */
export function chartCanvas(element: HTMLElement): ChartCanvas {
  const drawing = init(element, null, { renderer: "svg" });
  const sizes = new ResizeObserver(() => {
    drawing.resize();
  });
  sizes.observe(element);
  element.role = "img";
  let drawn = "";
  return {
    draw(picture) {
      const wanted = JSON.stringify(picture);
      if (wanted === drawn) {
        return;
      }
      drawn = wanted;
      element.ariaLabel = [picture.title ?? picture.name, ...picture.series.map(({ name }) => name)]
        .filter((part) => part !== "")
        .join(" · ");
      drawing.setOption(chartOption(picture), { notMerge: true });
    },
    dispose() {
      sizes.disconnect();
      drawing.dispose();
    },
  };
}
