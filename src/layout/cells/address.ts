import type { CellRange } from "../sheetModel";

/** Column 0 is A, column 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  const rest = Math.floor(column / 26) - 1;
  return rest < 0 ? last : columnLetters(rest) + last;
}

/** Row and column count from 0: (5, 4) is E6. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** $E$6, for a cell that every row refers to. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** E6:G9. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.row, range.column);
  const last = cellAddress(range.row + range.rowCount - 1, range.column + range.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** $E$6:$E$9; a single cell is $E$6. */
export function absoluteRangeAddress(range: CellRange): string {
  const first = absoluteAddress(range.row, range.column);
  const last = absoluteAddress(
    range.row + range.rowCount - 1,
    range.column + range.columnCount - 1,
  );
  return first === last ? first : `${first}:${last}`;
}

/** `'湛江 规则设置'!`, before an address of another sheet. */
export const sheetPrefix = (name: string): string => `'${name.replaceAll("'", "''")}'!`;
