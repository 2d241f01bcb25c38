import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { GridCell as StoredCell, SheetGrid } from "../layout/keys/keyedGrid";
import { type GridCell, type PlanGrid, shapeOfFormat } from "../plan/tables/planGrid";

/** A sheet of a file, as a plan's table is read from it. */
export interface NamedPlanGrid {
  readonly name: string;
  readonly grid: PlanGrid;
  /** The same sheet as this product's own sheets are read. */
  readonly stored: SheetGrid;
}

/**
 * A sheet's cells with what they show.
 *
 * @param format SheetJS's own formatting of a number by a pattern
 */
export function planGridOfSheet(
  stored: SheetGrid,
  sheet: WorkSheet,
  format: (pattern: string, value: number) => string,
): NamedPlanGrid {
  const data = (sheet["!data"] ?? []) as (CellObject[] | undefined)[];
  const patternAt = (row: number, column: number): string => {
    const pattern = data[row]?.[column]?.z;
    return typeof pattern === "string" ? pattern : "";
  };
  return {
    name: stored.name,
    stored,
    grid: {
      rows: stored.cells.map((line, row) =>
        line.map((cell, column) => shownCell(cell, patternAt(row, column), format)),
      ),
      merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({
        row: s.r,
        column: s.c,
        rowCount: e.r - s.r + 1,
        columnCount: e.c - s.c + 1,
      })),
    },
  };
}

function shownCell(
  { value }: StoredCell,
  pattern: string,
  format: (pattern: string, value: number) => string,
): GridCell {
  const plain = { value, indent: 0, shape: shapeOfFormat(pattern) };
  if (typeof value !== "number") return { ...plain, shown: String(value ?? "") };
  const isGeneral = pattern === "" || pattern === "General";
  return { ...plain, shown: isGeneral ? String(value) : format(pattern, value).trim() };
}
