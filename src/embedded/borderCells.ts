import type { IBorderData, IBorderStyleData } from "@univerjs/core";
import type { Area } from "./address";
import type { BorderReading, BorderSide, CellEdge } from "./borders";
import { EDGE_OF_CELL, readBorder } from "./borders";
import { clippedArea, mapArea } from "./cells";
import type { RangeTarget } from "./host";
import { assertAllowed } from "./protection";
import { setLooks } from "./setLooks";
import { growSheet, sheetOf } from "./sheets";

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
  return sheetOf(target).getSheet().getComposedCellStyle(row, column).bd ?? {};
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
  const sheet = sheetOf(target).getSheet();
  mapArea({ ...cells, row, column }, (neighbourRow, neighbourColumn) => {
    if (sheet.getComposedCellStyle(neighbourRow, neighbourColumn).bd?.[across]) {
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
  setLooks(target, cells, () => ({ s: { bd: border } }));
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
