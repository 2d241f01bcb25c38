import { type GridCell, type PlanGrid, textCell } from "../../src/plan/tables/planGrid";

/** A sheet's cells as a file of this folder writes them: texts, or numbers with what they show. */
interface SheetCells {
  readonly rows: readonly (readonly (string | Omit<GridCell, "indent">)[])[];
  /** Row, column, rows and columns of merged cells. */
  readonly merges: readonly (readonly [number, number, number, number])[];
}

export function gridOfJson(json: string): PlanGrid {
  const { rows, merges } = JSON.parse(json) as SheetCells;
  return {
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === "string" ? textCell(cell) : { ...cell, indent: 0 })),
    ),
    merges: merges.map(([row, column, rowCount, columnCount]) => {
      return { row, column, rowCount, columnCount };
    }),
  };
}
