import type { CellRange, ChartModel } from "../layout/sheetModel";
import { xml, type Xml } from "./xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
} as const;

export const CHART_RELATIONSHIP = `${RELATIONSHIPS}/chart`;

/** Under this id a drawing's relationships have its chart. */
export const relationshipId = (index: number): string => `rId${index + 1}`;

/** The part of the file that says which cells the charts of a sheet cover. */
export function drawingXml(charts: readonly ChartModel[]): Xml {
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
