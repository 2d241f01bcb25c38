import { type Univer, CommandType, ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SheetCanvasFloatDomManagerService } from "@univerjs/preset-sheets-drawing";
import { BarChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { ComponentManager } from "@univerjs/preset-sheets-core";
import { pixelsOfPoints } from "../cells/rowsAndColumns";
import { chartOption } from "./chartOption";
import type { ChartPicture } from "./chartPicture";
import type { ChartPlace } from "./chartState";
import type { Area } from "../workbook/address";
import type { FWorksheet } from "../workbook/host";
import type { WorkbookHost } from "../workbook/workbookHost";

/** A chart on the sheet that is shown. */
interface ShownChart {
  picture: ChartPicture;
  /** Null while its element is not in the page. */
  canvas: ChartCanvas | null;
  /** Changes when the chart has to be put up anew. */
  readonly spot: string;
  readonly remove: () => void;
}

/** Shows the charts of the sheet that is shown, over its cells, with what the cells hold. */
export function showCharts(univer: Univer, univerAPI: FUniver, host: WorkbookHost): void {
  const injector = univer.__getInjector();
  const floating = injector.get(SheetCanvasFloatDomManagerService);
  const shown = new Map<string, ShownChart>();

  registerChartComponent(univer, (element, chartId) => {
    const canvas = chartCanvas(element);
    const chart = shown.get(chartId);
    if (chart !== undefined) {
      chart.canvas = canvas;
      canvas.draw(chart.picture);
    }
    return () => {
      canvas.dispose();
      if (chart?.canvas === canvas) {
        chart.canvas = null;
      }
    };
  });

  function remove(id: string): void {
    shown.get(id)?.remove();
    shown.delete(id);
  }

  function show(sheet: FWorksheet, picture: ChartPicture): void {
    const spot = JSON.stringify(picture.place);
    const known = shown.get(picture.id);
    // Univer itself takes the layer of a sheet away when another is shown.
    if (known?.spot === spot && floating.getFloatDomInfo(picture.id) !== undefined) {
      known.picture = picture;
      known.canvas?.draw(picture);
      return;
    }
    remove(picture.id);
    const { cells, anchor } = chartSpot(picture.place);
    const range = sheet.getRange(cells.row, cells.column, cells.rowCount, cells.columnCount);
    const layer = { componentKey: CHART_COMPONENT, allowTransform: false };
    const added = sheet.addFloatDomToRange(range, layer, anchor, picture.id);
    shown.set(picture.id, { picture, canvas: null, spot, remove: () => added?.dispose() });
  }

  const refresh = oncePerFrame(() => {
    const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
    if (sheet === undefined) {
      return;
    }
    const pictures = host.chartPictures(sheet.getSheetId());
    const ids = new Set(pictures.map(({ id }) => id));
    [...shown.keys()].filter((id) => !ids.has(id)).forEach(remove);
    pictures.forEach((picture) => {
      show(sheet, picture);
    });
  });

  // Entries, results of formulas and the change to another sheet are Univer's; charts are not.
  injector.get(ICommandService).onCommandExecuted(({ type }) => {
    if (type !== CommandType.COMMAND) {
      refresh();
    }
  });
  host.afterBatches(refresh);
}

use([
  BarChart,
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  SVGRenderer,
  TitleComponent,
  TooltipComponent,
]);

interface ChartCanvas {
  draw(picture: ChartPicture): void;
  dispose(): void;
}

/** Draws into an element once it has a size, and again when the size changes. */
function chartCanvas(element: HTMLElement): ChartCanvas {
  let drawing: EChartsType | null = null;
  let wanted: ChartPicture | null = null;
  let drawn = "";
  element.role = "img";

  function redraw(): void {
    const asText = JSON.stringify(wanted);
    if (drawing === null || wanted === null || asText === drawn) return;
    drawn = asText;
    drawing.setOption(chartOption(wanted), { notMerge: true });
  }

  const sizes = new ResizeObserver(() => {
    // ECharts complains of an element without a size, as one has while the grid is being laid out.
    if (element.clientWidth === 0 || element.clientHeight === 0) return;
    drawing?.resize();
    drawing ??= init(element, null, { renderer: "svg" });
    redraw();
  });
  sizes.observe(element);
  return {
    draw(picture) {
      wanted = picture;
      element.ariaLabel = [picture.title ?? picture.name, ...picture.series.map(({ name }) => name)]
        .filter((part) => part !== "")
        .join(" · ");
      redraw();
    },
    dispose() {
      sizes.disconnect();
      drawing?.dispose();
    },
  };
}

/** What Univer calls the component that holds a chart. */
const CHART_COMPONENT = "plan-chart";

/** Called with a chart's element when it comes into the page; what it gives is called when it goes. */
type MountChart = (element: HTMLElement, chartId: string) => () => void;

/** As much of React as is used here: Univer hands it out, its types are not installed. */
interface ReactParts {
  createElement(type: "div", properties: Readonly<Record<string, unknown>>): unknown;
  useEffect(effect: () => (() => void) | undefined, dependencies: readonly unknown[]): void;
  useRef(initial: null): { readonly current: HTMLElement | null };
}

/** Univer's floating layer shows React components: this one is an empty box for a chart. */
function registerChartComponent(univer: Univer, mount: MountChart): void {
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

/** What begins right where frozen panes end counts to Univer as frozen: it begins a pixel further. */
const INSET_PIXELS = 1;

/** Cells, and where over them: without a size all over them. */
interface ChartSpot {
  readonly cells: Area;
  readonly anchor: {
    readonly marginX: number;
    readonly marginY: number;
    readonly width?: number;
    readonly height?: number;
  };
}

/** A chart's place as Univer takes it: off the cells it is measured from the first one. */
function chartSpot(place: ChartPlace): ChartSpot {
  if (place.kind === "cells") {
    return { cells: place.area, anchor: { marginX: INSET_PIXELS, marginY: INSET_PIXELS } };
  }
  return {
    cells: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    anchor: {
      marginX: pixelsOfPoints(place.left),
      marginY: pixelsOfPoints(place.top),
      width: pixelsOfPoints(place.width),
      height: pixelsOfPoints(place.height),
    },
  };
}

/** However often it is called, `act` runs once before the page is next drawn. */
function oncePerFrame(act: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) {
      return;
    }
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      act();
    });
  };
}
