import type { Workbook } from "@cj-tech-master/excelts";
import type { SheetModel } from "../layout/sheetModel";
import { chartXml } from "./chartXml";
import { CHART_RELATIONSHIP, drawingXml, relationshipId } from "./drawingXml";
import { xmlPart } from "./xml";

/**
 * Gives the file its charts, once everything else is written. The library makes none, but keeps those
 * of a file that it has read as the parts they were: so the parts are written here, and the workbook
 * handed out as one that was read with them.
 *
 * @param models the workbook's sheets, in their order
 */
export function writeCharts(workbook: Workbook, models: readonly SheetModel[]): void {
  const passthrough: Record<string, Uint8Array> = {};
  const rawDrawings: Record<string, Uint8Array> = {};
  const { model } = workbook;
  model.worksheets.forEach((sheet, sheetIndex) => {
    const sheetModel = models[sheetIndex];
    if (sheetModel === undefined || sheetModel.charts.length === 0) return;
    const name = `drawing${sheetIndex + 1}`;
    const rels = sheetModel.charts.map((chart, index) => {
      const file = `chart${Object.keys(passthrough).length + 1}.xml`;
      passthrough[`xl/charts/${file}`] = xmlPart(chartXml(sheetModel, chart));
      return {
        Id: relationshipId(index),
        Type: CHART_RELATIONSHIP,
        Target: `../charts/${file}`,
      };
    });
    rawDrawings[name] = xmlPart(drawingXml(sheetModel.charts));
    sheet.drawing = { name, anchors: [], rels };
  });
  if (Object.keys(passthrough).length === 0) return;
  // Setting the model would build the sheets anew and lose their merges: what is written is read here.
  Object.defineProperty(workbook, "model", { value: { ...model, passthrough, rawDrawings } });
}
