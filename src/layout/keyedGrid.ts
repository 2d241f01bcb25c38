import { readIdentity } from "./identityText";
import type { LinkedSheet } from "./layoutInput";
import type { GridCell, SheetGrid } from "./sheetGrid";
import type { SheetIdentity } from "./sheetModel";

/** A sheet of this product read back: its cells go by the keys in its hidden row and column. */
export interface KeyedGrid extends LinkedSheet {
  readonly identity: SheetIdentity;
  readonly grid: SheetGrid;
  /** By key, where it stands now; a key that stands twice goes by its first place. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  /** Keys that stand in more than one row: copied rows. */
  readonly doubled: readonly string[];
}

/** Null: no sheet of this product, or its hidden keys are gone. */
export function keyedGrid(grid: SheetGrid): KeyedGrid | null {
  const corner = cornerOf(grid);
  if (corner === null) return null;
  const { identity, row: keyRow, column: keyColumn } = corner;
  const columns = places((grid.cells[keyRow] ?? []).slice(0, keyColumn));
  const rows = places(grid.cells.slice(0, keyRow).map((cells) => cells[keyColumn]));
  return {
    name: grid.name,
    identity,
    grid,
    rows: rows.first,
    columns: columns.first,
    doubled: rows.doubled,
    cellAt: (rowKey, columnKey) => {
      const row = rows.first.get(rowKey);
      const column = columns.first.get(columnKey);
      return row === undefined || column === undefined ? null : { row, column };
    },
  };
}

/** The corner is looked for from the end: users write beside a sheet, seldom behind its hidden row. */
function cornerOf({
  cells,
}: SheetGrid): { identity: SheetIdentity; row: number; column: number } | null {
  for (let row = cells.length - 1; row >= 0; row--) {
    const line = cells[row] ?? [];
    for (let column = line.length - 1; column >= 0; column--) {
      const identity = readIdentity(line[column]?.value);
      if (identity !== null) return { identity, row, column };
    }
  }
  return null;
}

function places(cells: readonly (GridCell | undefined)[]): {
  readonly first: ReadonlyMap<string, number>;
  readonly doubled: readonly string[];
} {
  const first = new Map<string, number>();
  const doubled: string[] = [];
  cells.forEach((cell, index) => {
    if (typeof cell?.value !== "string" || cell.value === "") return;
    if (first.has(cell.value)) doubled.push(cell.value);
    else first.set(cell.value, index);
  });
  return { first, doubled };
}
