import type { GridCell, KeyedGrid } from "./keyedGrid";

/** One line of a sheet whose lines the add-in or the user writes one below the other. */
export interface SheetLine {
  readonly row: number;
  /** What stands in the column of this key; null where nothing does. */
  readonly value: (columnKey: string) => GridCell["value"];
  /** The same as a text without blanks around it; empty for nothing. */
  readonly text: (columnKey: string) => string;
}

/** The lines whose keys begin so, as they stand. Rows that were sorted may have changed keys: what they hold tells. */
export function sheetLines(sheet: KeyedGrid, prefix: string): readonly SheetLine[] {
  return [...sheet.rows]
    .filter(([key]) => key.startsWith(`${prefix}.`))
    .map(([, row]) => row)
    .sort((one, other) => one - other)
    .map((row) => {
      const value: SheetLine["value"] = (columnKey) => {
        const column = sheet.columns.get(columnKey);
        return column === undefined ? null : (sheet.grid.cells[row]?.[column]?.value ?? null);
      };
      return { row, value, text: (columnKey) => String(value(columnKey) ?? "").trim() };
    });
}

/** What stands in the cell of these keys, as a text without blanks around it; empty for nothing. */
export function textAt({ grid, cellAt }: KeyedGrid, rowKey: string, columnKey: string): string {
  const place = cellAt(rowKey, columnKey);
  const value = place === null ? null : grid.cells[place.row]?.[place.column]?.value;
  return String(value ?? "").trim();
}
