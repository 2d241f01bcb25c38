/** Excel's grid: the same in every version since 2007. */
export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

/** Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

interface ParsedAddress {
  readonly sheetName: string | null;
  readonly area: Area;
}

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (match === null || text === "") {
    return null;
  }
  const [, letters, digits] = match;
  const row = digits === undefined ? null : Number(digits) - 1;
  const column = letters === undefined ? null : columnNumber(letters) - 1;
  if (row !== null && (row < 0 || row >= ROW_LIMIT)) {
    return null;
  }
  if (column !== null && column >= COLUMN_LIMIT) {
    return null;
  }
  return { row, column };
}

function spanOf(first: number | null, last: number | null, limit: number): [number, number] {
  if (first === null || last === null) {
    return [0, limit];
  }
  return [Math.min(first, last), Math.abs(last - first) + 1];
}

function areaOf(from: Corner, to: Corner): Area | null {
  const isWholeRows = from.column === null && to.column === null;
  const isWholeColumns = from.row === null && to.row === null;
  const isMixed =
    (from.column === null) !== (to.column === null) || (from.row === null) !== (to.row === null);
  if (isMixed || (isWholeRows && isWholeColumns)) {
    return null;
  }
  const [row, rowCount] = spanOf(from.row, to.row, ROW_LIMIT);
  const [column, columnCount] = spanOf(from.column, to.column, COLUMN_LIMIT);
  return { row, column, rowCount, columnCount };
}

const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** Reads `A1`, `$B$2:C9`, `A:C`, `2:2`, each with or without a sheet's name; null: not an address. */
export function parseAddress(address: string): ParsedAddress | null {
  const prefixed = SHEET_PREFIX.exec(address);
  const sheetName = prefixed?.[1]?.replaceAll("''", "'") ?? prefixed?.[2] ?? null;
  const [first = "", second, ...more] = (prefixed?.[3] ?? address).split(":");
  const from = parseCorner(first);
  const to = second === undefined ? from : parseCorner(second);
  if (from === null || to === null || more.length > 0) {
    return null;
  }
  const isSingle = second === undefined;
  if (isSingle && (from.row === null || from.column === null)) {
    return null;
  }
  const area = areaOf(from, to);
  return area === null ? null : { sheetName, area };
}

/** `A1:B2`, `A:B`, `2:3`: what Excel's `address` says after the sheet's name. */
export function formatArea(area: Area): string {
  const { row, column, rowCount, columnCount } = area;
  const firstColumn = columnLetters(column);
  const lastColumn = columnLetters(column + columnCount - 1);
  const lastRow = row + rowCount;
  if (rowCount === ROW_LIMIT) {
    return `${firstColumn}:${lastColumn}`;
  }
  if (columnCount === COLUMN_LIMIT) {
    return `${row + 1}:${lastRow}`;
  }
  const first = `${firstColumn}${row + 1}`;
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^[A-Za-z]{1,3}\d{1,7}$|^[Rr]\d*[Cc]\d*$/;

export function quoteSheetName(name: string): string {
  const isPlain = PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount =
    Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export function isInsideGrid(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= ROW_LIMIT &&
    area.column + area.columnCount <= COLUMN_LIMIT
  );
}

/** `A1:B2` → `$A$1:$B$2`, `A:C` → `$A:$C`, `2:3` → `$2:$3`. */
export function absoluteArea(area: string): string {
  return area.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}
