import type { Workbook } from "@cj-tech-master/excelts";
import type { SheetModel, CellRange, ChartModel } from "../layout/sheetModel";
import { chartXml } from "./chartXml";
import { xmlPart, xml, type Xml } from "./xml";

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

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
} as const;

const CHART_RELATIONSHIP = `${RELATIONSHIPS}/chart`;

/** Under this id a drawing's relationships have its chart. */
const relationshipId = (index: number): string => `rId${index + 1}`;

/** The part of the file that says which cells the charts of a sheet cover. */
function drawingXml(charts: readonly ChartModel[]): Xml {
  return xml("xdr:wsDr", NAMESPACES, ...charts.map(anchor));
}

function anchor({ title, place }: ChartModel, index: number): Xml {
  const zero = { x: 0, y: 0 };
  const graphic = xml(
    "a:graphic",
    {},
    xml(
      "a:graphicData",
      { uri: CHART },
      xml("c:chart", {
        "xmlns:c": CHART,
        "xmlns:r": RELATIONSHIPS,
        "r:id": relationshipId(index),
      }),
    ),
  );
  const frame = xml(
    "xdr:graphicFrame",
    { macro: "" },
    xml(
      "xdr:nvGraphicFramePr",
      {},
      // What a screen reader says of the chart.
      xml("xdr:cNvPr", { id: index + 2, name: title, descr: title }),
      xml("xdr:cNvGraphicFramePr"),
    ),
    xml("xdr:xfrm", {}, xml("a:off", zero), xml("a:ext", { cx: 0, cy: 0 })),
    graphic,
  );
  return xml("xdr:twoCellAnchor", {}, ...corners(place), frame, xml("xdr:clientData"));
}

function corners({ row, column, rowCount, columnCount }: CellRange): readonly Xml[] {
  return [corner("xdr:from", row, column), corner("xdr:to", row + rowCount, column + columnCount)];
}

function corner(name: string, row: number, column: number): Xml {
  return xml(
    name,
    {},
    xml("xdr:col", {}, String(column)),
    xml("xdr:colOff", {}, "0"),
    xml("xdr:row", {}, String(row)),
    xml("xdr:rowOff", {}, "0"),
  );
}
