import type { CellRange } from "../layout/sheetModel";

export const rangeOf = (sheet: Excel.Worksheet, range: CellRange): Excel.Range =>
  sheet.getRangeByIndexes(range.row, range.column, range.rowCount, range.columnCount);

/** The whole area that the model's cells take. */
export const areaOf = (rows: readonly { readonly cells: readonly unknown[] }[]): CellRange => ({
  row: 0,
  column: 0,
  rowCount: rows.length,
  columnCount: rows[0]?.cells.length ?? 0,
});
