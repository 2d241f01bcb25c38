import { columnLetters } from "../../layout/cells/address";
import type { GridCell, SheetGrid } from "../../layout/keys/keyedGrid";
import type { XlsxProblem } from "../xlsxProblem";
import { LIMITS, MEGABYTE } from "./limits";
import { withoutCovered } from "./withoutCovered";

export interface GridBuilder {
  /** A problem where the cell lies too far out. Empty cells take no room. */
  readonly put: (row: number, column: number, cell: GridCell) => XlsxProblem | null;
  /** Null where merged areas overlap. */
  readonly build: (merges: readonly string[]) => SheetGrid | null;
}

const EMPTY: GridCell = { value: null, formula: null, isError: false };

/** @param mostCells of the area from A1 to the last filled cell */
export function gridBuilder(name: string, mostCells: number): GridBuilder {
  const rows = new Map<number, Map<number, GridCell>>();
  let rowCount = 0;
  let columnCount = 0;
  let formulaLength = 0;
  return {
    put: (row, column, cell) => {
      if (cell.value === null && cell.formula === null) return null;
      if (row >= LIMITS.rows || column >= LIMITS.columns) {
        const lastColumn = columnLetters(LIMITS.columns - 1);
        return { name: "outsideSheet", sheet: name, lastRow: LIMITS.rows, lastColumn };
      }
      rowCount = Math.max(rowCount, row + 1);
      columnCount = Math.max(columnCount, column + 1);
      if (rowCount * columnCount > mostCells) {
        return { name: "tooManyCells", sheet: name, most: LIMITS.cells };
      }
      // One long formula that a million cells share is a short file.
      formulaLength += cell.formula?.length ?? 0;
      if (formulaLength > LIMITS.megabytes * MEGABYTE) {
        return { name: "tooMuchData", mostMegabytes: LIMITS.megabytes };
      }
      const cells = rows.get(row) ?? new Map<number, GridCell>();
      rows.set(row, cells.set(column, cell));
      return null;
    },
    build: (merges) => {
      const kept = withoutCovered(rows, merges, { rowCount, columnCount });
      if (kept === null) return null;
      const filled = [...kept].filter(([, cells]) => cells.size > 0);
      const lastRow = filled.reduce((last, [row]) => Math.max(last, row), -1);
      const lastColumn = filled.reduce((last, [, cells]) => Math.max(last, ...cells.keys()), -1);
      return {
        name,
        cells: Array.from({ length: lastRow + 1 }, (_, row) =>
          Array.from(
            { length: lastColumn + 1 },
            (__, column) => kept.get(row)?.get(column) ?? EMPTY,
          ),
        ),
      };
    },
  };
}
