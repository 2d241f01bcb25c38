import type { SheetGrid } from "../../src/layout/sheetGrid";
import type { ReadCell } from "../xlsx/readBack";

/** What an independent reader found in a sheet, as the grid that keys are looked up in. */
export const gridOfValues = (name: string, rows: readonly (readonly ReadCell[])[]): SheetGrid => ({
  name,
  cells: rows.map((cells) =>
    cells.map((value) => ({
      value: value instanceof Date ? value.toISOString() : (value ?? null),
      formula: null,
      isError: false,
    })),
  ),
});
