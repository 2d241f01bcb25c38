import {
  type IBorderData,
  type IBorderStyleData,
  type Nullable,
  BorderStyleTypes,
} from "@univerjs/core";
import { hostError } from "../wire/hostError";
import type { Area } from "../workbook/address";
import type { RangeTarget } from "../workbook/host";
import { growSheet, sheetOf } from "../workbook/sheets";
import { clippedArea, mapArea, storedStyle } from "./cells";
import { setLooks } from "./cellWriting";
import { assertAllowed } from "./protection";

interface EdgeOfArea {
  readonly edge: CellEdge;
  readonly cells: Area;
}

/** The cells of a range that carry one of its sides, and which of their own sides that is. */
function edgesOf(area: Area, side: BorderSide): EdgeOfArea {
  const { row, column, rowCount, columnCount } = area;
  switch (side) {
    case "EdgeTop":
      return { edge: EDGE_OF_CELL.top, cells: { ...area, rowCount: 1 } };
    case "EdgeBottom":
      return {
        edge: EDGE_OF_CELL.bottom,
        cells: { ...area, row: row + rowCount - 1, rowCount: 1 },
      };
    case "EdgeLeft":
      return { edge: EDGE_OF_CELL.left, cells: { ...area, columnCount: 1 } };
    case "EdgeRight":
      return {
        edge: EDGE_OF_CELL.right,
        cells: { ...area, column: column + columnCount - 1, columnCount: 1 },
      };
    case "InsideHorizontal":
      return { edge: EDGE_OF_CELL.bottom, cells: { ...area, rowCount: rowCount - 1 } };
    case "InsideVertical":
      return { edge: EDGE_OF_CELL.right, cells: { ...area, columnCount: columnCount - 1 } };
    case "DiagonalDown":
      return { edge: EDGE_OF_CELL.diagonalDown, cells: area };
    case "DiagonalUp":
      return { edge: EDGE_OF_CELL.diagonalUp, cells: area };
  }
}

function bordersAt(target: RangeTarget, row: number, column: number): IBorderData {
  return storedStyle(target, row, column).bd ?? {};
}

function borderAt(target: RangeTarget, edge: CellEdge, row: number, column: number) {
  const own = bordersAt(target, row, column)[edge.own];
  const neighbourRow = row + edge.rowStep;
  const neighbourColumn = column + edge.columnStep;
  if (own || edge.across === null || neighbourRow < 0 || neighbourColumn < 0) {
    return own;
  }
  return bordersAt(target, neighbourRow, neighbourColumn)[edge.across];
}

/** The side's border if it is the same along the whole side, else null. */
export function readBorderSide(target: RangeTarget, side: BorderSide): BorderReading | null {
  const { edge, cells } = edgesOf(clippedArea(target), side);
  const all = mapArea(cells, (row, column) => readBorder(borderAt(target, edge, row, column)));
  const [first, ...rest] = all.flat();
  if (first === undefined) {
    return readBorder(null);
  }
  const isUniform = rest.every(
    (border) =>
      border.style === first.style &&
      border.weight === first.weight &&
      border.color === first.color,
  );
  return isUniform ? first : null;
}

/** Two cells share the line between them: the neighbour's word for it must not contradict. */
function clearAcross(target: RangeTarget, { edge, cells }: EdgeOfArea): void {
  const { across } = edge;
  const row = cells.row + edge.rowStep;
  const column = cells.column + edge.columnStep;
  if (across === null || row < 0 || column < 0) {
    return;
  }
  mapArea({ ...cells, row, column }, (neighbourRow, neighbourColumn) => {
    if (bordersAt(target, neighbourRow, neighbourColumn)[across]) {
      writeBorder(
        target,
        { row: neighbourRow, column: neighbourColumn, rowCount: 1, columnCount: 1 },
        {
          [across]: null,
        },
      );
    }
  });
}

function writeBorder(target: RangeTarget, cells: Area, border: IBorderData): void {
  const style = { bd: border };
  setLooks(target, cells, () => ({ s: style }));
}

export function writeBorderSide(
  target: RangeTarget,
  side: BorderSide,
  border: IBorderStyleData | null,
): void {
  assertAllowed(target, "allowFormatCells");
  growSheet(sheetOf(target), target.area);
  const place = edgesOf(clippedArea(target), side);
  if (place.cells.rowCount > 0 && place.cells.columnCount > 0) {
    writeBorder(target, place.cells, { [place.edge.own]: border });
    clearAcross(target, place);
  }
}

export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];

export const BORDER_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export type BorderStyle = (typeof BORDER_STYLES)[number];

export const BORDER_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
export type BorderWeight = (typeof BORDER_WEIGHTS)[number];

interface Line {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly univer: BorderStyleTypes;
}

/** Excel's pairs of style and weight, each with Univer's one word for it. */
const LINES: readonly Line[] = [
  { style: "Continuous", weight: "Thin", univer: BorderStyleTypes.THIN },
  { style: "Continuous", weight: "Hairline", univer: BorderStyleTypes.HAIR },
  { style: "Continuous", weight: "Medium", univer: BorderStyleTypes.MEDIUM },
  { style: "Continuous", weight: "Thick", univer: BorderStyleTypes.THICK },
  { style: "Dot", weight: "Thin", univer: BorderStyleTypes.DOTTED },
  { style: "Dash", weight: "Thin", univer: BorderStyleTypes.DASHED },
  { style: "Dash", weight: "Medium", univer: BorderStyleTypes.MEDIUM_DASHED },
  { style: "DashDot", weight: "Thin", univer: BorderStyleTypes.DASH_DOT },
  { style: "DashDot", weight: "Medium", univer: BorderStyleTypes.MEDIUM_DASH_DOT },
  { style: "DashDotDot", weight: "Thin", univer: BorderStyleTypes.DASH_DOT_DOT },
  { style: "DashDotDot", weight: "Medium", univer: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  { style: "SlantDashDot", weight: "Medium", univer: BorderStyleTypes.SLANT_DASH_DOT },
  { style: "Double", weight: "Thick", univer: BorderStyleTypes.DOUBLE },
];

/** The nearest line that exists: the weight asked for if the style has it, else the style's first. */
export function lineOf(style: BorderStyle, weight: BorderWeight): BorderStyleTypes {
  const ofStyle = LINES.filter((line) => line.style === style);
  const line = ofStyle.find((candidate) => candidate.weight === weight) ?? ofStyle[0];
  if (line === undefined) {
    throw hostError("InvalidArgument", `No border has the style ${style}.`);
  }
  return line.univer;
}

interface BorderReading {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string | null;
}

function readBorder(border: Nullable<IBorderStyleData>): BorderReading {
  const line = LINES.find((candidate) => candidate.univer === border?.s);
  return {
    style: line?.style ?? "None",
    weight: line?.weight ?? "Thin",
    color: line === undefined ? null : (border?.cl.rgb ?? null),
  };
}

/** Where Univer keeps a side of one cell, and what the neighbour across that side calls it. */
const EDGE_OF_CELL = {
  top: { own: "t", across: "b", rowStep: -1, columnStep: 0 },
  bottom: { own: "b", across: "t", rowStep: 1, columnStep: 0 },
  left: { own: "l", across: "r", rowStep: 0, columnStep: -1 },
  right: { own: "r", across: "l", rowStep: 0, columnStep: 1 },
  diagonalDown: { own: "tl_br", across: null, rowStep: 0, columnStep: 0 },
  diagonalUp: { own: "bl_tr", across: null, rowStep: 0, columnStep: 0 },
} as const satisfies Record<string, CellEdge>;

interface CellEdge {
  readonly own: keyof IBorderData;
  readonly across: keyof IBorderData | null;
  readonly rowStep: number;
  readonly columnStep: number;
}
