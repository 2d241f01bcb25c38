import type { Univer } from "@univerjs/core";
import { CommandType, ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SheetCanvasFloatDomManagerService } from "@univerjs/preset-sheets-drawing";
import { chartCanvas, type ChartCanvas } from "./chartCanvas";
import { CHART_COMPONENT, registerChartComponent } from "./chartComponent";
import type { ChartPicture } from "./chartPicture";
import { chartSpot } from "./chartSpot";
import type { FWorksheet } from "./host";
import { oncePerFrame } from "./oncePerFrame";
import type { WorkbookHost } from "./workbookHost";

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
