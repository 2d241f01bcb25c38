import type { Area } from "./address";
import { readCells, type CellReading } from "./cells";
import type { ChartSeriesState } from "./chartState";
import type { RangeTarget } from "./host";

export type SeriesBy = "Auto" | "Columns" | "Rows";

type Grid = readonly (readonly CellReading[])[];

const isWord = (cell: CellReading | undefined): boolean => cell?.valueType === "String";

/** Words and perhaps blanks: one figure among them, and they are no names. */
function areNames(cells: readonly (CellReading | undefined)[]): boolean {
  return cells.some(isWord) && cells.every((cell) => isWord(cell) || cell?.valueType === "Empty");
}

function transposed(cells: Grid): Grid {
  return (cells[0] ?? []).map((_, column) => cells.flatMap((row) => row[column] ?? []));
}

/**
 * The series that Excel makes of a range: words above the figures are the series' names, words beside
 * them the categories. Where nobody says what a series is, the shorter side counts them.
 */
export function seriesOfRange(range: RangeTarget, seriesBy: SeriesBy): ChartSeriesState[] {
  const { area } = range;
  const isByRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columnCount > area.rowCount);
  const cells = readCells(range);
  const lines = isByRows ? cells : transposed(cells);
  const isNamed =
    (lines[0]?.length ?? 0) > 1 &&
    areNames(lines.slice(lines.length > 1 ? 1 : 0).map((line) => line[0]));
  const first = isNamed ? 1 : 0;
  const hasCategories = lines.length > 1 && areNames(lines[0]?.slice(first) ?? []);

  function cellsOfLine(line: number): Area {
    return isByRows
      ? {
          row: area.row + line,
          column: area.column + first,
          rowCount: 1,
          columnCount: area.columnCount - first,
        }
      : {
          row: area.row + first,
          column: area.column + line,
          rowCount: area.rowCount - first,
          columnCount: 1,
        };
  }

  return lines.flatMap((line, index): ChartSeriesState[] => {
    if (hasCategories && index === 0) {
      return [];
    }
    const { sheetId } = range;
    return [
      {
        id: crypto.randomUUID(),
        name: isNamed && isWord(line[0]) ? String(line[0]?.value) : null,
        values: { sheetId, area: cellsOfLine(index) },
        categories: hasCategories ? { sheetId, area: cellsOfLine(0) } : null,
        color: null,
      },
    ];
  });
}
