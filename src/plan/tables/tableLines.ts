import {
  attributeIn,
  hasGroupMark,
  isHeading,
  isRestOfHeading,
  isStartOfHeading,
  isUnit,
  plainHeading,
  readHeading,
  rowNumber,
  startsNotes,
} from "./headings";
import { type GridCell, type GridPlace, type PlanGrid, textCell } from "./planGrid";
import type { Doubt } from "./tableDraft";

/** A cell of a table, and where it stands in the grid. */
export interface TableCell extends GridCell {
  readonly place: GridPlace;
  /** The text of the cell that this one is merged into. */
  readonly mergedText: string | null;
}

export type TableLine = readonly TableCell[];

export interface TableLines {
  readonly lines: readonly TableLine[];
  readonly doubts: readonly Doubt[];
}

/**
 * The lines of a table with their cells beside each other. A paste from a PDF has one cell a line, or blanks
 * between the cells of a line: there the cells of a row are put together again.
 */
export function tableLines(grid: PlanGrid): TableLines {
  const placed = placedLines(grid);
  const cells = onlyColumn(placed);
  if (cells === null) return { lines: placed, doubts: [] };
  return spacedCells(cells) ?? stackedCells(cells) ?? { lines: placed, doubts: [] };
}

/** What a cell shows, without blanks around it. */
export const textOf = (cell: TableCell | undefined): string => cell?.shown.trim() ?? "";

/** The same; of a merged cell, what the merged cells show together. */
export const spreadText = (cell: TableCell | undefined): string =>
  textOf(cell) || (cell?.mergedText ?? "");

function placedLines({ rows, merges }: PlanGrid): readonly TableLine[] {
  const merged = new Map<string, string>();
  for (const { row, column, rowCount, columnCount } of merges) {
    const text = rows[row]?.[column]?.shown.trim() ?? "";
    for (let down = row; down < row + rowCount; down++) {
      for (let across = column; across < column + columnCount; across++) {
        merged.set(`${String(down)},${String(across)}`, text);
      }
    }
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((cells, row) =>
    Array.from({ length: width }, (_, column) => ({
      ...(cells[column] ?? textCell("")),
      place: { row, column },
      mergedText: merged.get(`${String(row)},${String(column)}`) ?? null,
    })),
  );
}

/** Fewer filled cells in one column are no table. */
const FEWEST_LINES = 6;

/** The filled cells, where all of them stand in one column. */
function onlyColumn(lines: readonly TableLine[]): readonly TableCell[] | null {
  const filled = lines.flat().filter((cell) => textOf(cell) !== "");
  const isOne = filled.every(({ place }) => place.column === filled[0]?.place.column);
  return isOne && filled.length >= FEWEST_LINES ? filled : null;
}

/** The headings of a table that has to be put together, with their roles. */
interface Header {
  readonly cells: readonly TableCell[];
  readonly hasNumber: boolean;
  /** Where the first figure's column stands, and how many follow to the attribute's. */
  readonly unitAt: number;
  readonly attributeAt: number;
}

const FEWEST_HEADINGS = 3;

function headerOf(cells: readonly TableCell[]): Header | null {
  const glued = gluedHeadings(cells);
  const roles = glued.map((cell) => readHeading(cell.shown).role);
  const hasName = roles.includes("name");
  if (!hasName || roles.filter((role) => role !== null).length < FEWEST_HEADINGS) return null;
  return {
    cells: glued,
    hasNumber: roles[0] === "number",
    unitAt: roles.indexOf("unit"),
    attributeAt: Math.max(roles.indexOf("attribute"), roles.indexOf("type")),
  };
}

/** 2020年 and 基数 on two lines are one heading. */
function gluedHeadings(cells: readonly TableCell[]): readonly TableCell[] {
  const glued: TableCell[] = [];
  for (const cell of cells) {
    const last = glued.at(-1);
    const isRest =
      last !== undefined && isStartOfHeading(last.shown) && isRestOfHeading(cell.shown);
    if (isRest) glued[glued.length - 1] = withText(last, `${textOf(last)}${textOf(cell)}`);
    else glued.push(cell);
  }
  return glued;
}

const withText = (cell: TableCell, text: string): TableCell => ({ ...cell, ...textCell(text) });

const emptyBeside = (cell: TableCell): TableCell => withText(cell, "");

/** One row a line, with blanks between its cells. */
function spacedCells(cells: readonly TableCell[]): TableLines | null {
  const headerAt = cells.findIndex((cell) => headerOf(wordsOf(cell)) !== null);
  const headerLine = cells[headerAt];
  const header = headerLine === undefined ? null : headerOf(wordsOf(headerLine));
  if (header === null) return null;
  const doubts: Doubt[] = [];
  const lines = cells.map((cell, index): TableLine => {
    const text = textOf(cell);
    if (index < headerAt || hasGroupMark(text) || startsNotes(text)) return [cell];
    const words = wordsOf(cell);
    if (words.length < FEWEST_HEADINGS) return [cell];
    if (headerOf(words) !== null) return gluedHeadings(words);
    return fitted(words, header, doubts);
  });
  return { lines, doubts };
}

const wordsOf = (cell: TableCell): readonly TableCell[] =>
  textOf(cell)
    .replace(/指\s+标/gu, "指标")
    .replace(/单\s+位/gu, "单位")
    .replace(/\s+(?=以[内上下])|(?<=[[〔［])\s+|\s+(?=[\]〕］])/gu, "")
    .split(/\s+/u)
    .map((word) => withText(cell, word));

/** Headings that a table begins with. */
const FIRST_ROLES: readonly unknown[] = ["number", "name"];

/** Every cell on a line of its own. */
function stackedCells(cells: readonly TableCell[]): TableLines | null {
  const start = cells.findIndex((_, index) => headerFrom(cells, index) !== null);
  const found = headerFrom(cells, start);
  return found === null ? null : stackedRows(cells, start, found.header, found.length);
}

interface FoundHeader {
  readonly header: Header;
  /** How many lines it takes. */
  readonly length: number;
}

const MOST_HEADINGS = 24;

/** The headings that begin at this cell: up to the first one that can be none. */
function headerFrom(cells: readonly TableCell[], start: number): FoundHeader | null {
  const first = cells[start];
  if (first === undefined || !FIRST_ROLES.includes(readHeading(first.shown).role)) return null;
  const hasNumber = readHeading(first.shown).role === "number";
  const isBody = (cell: TableCell): boolean => {
    const text = textOf(cell);
    if (hasGroupMark(text)) return true;
    return hasNumber ? rowNumber(text) === 1 : !isHeading(text);
  };
  const run = cells.slice(start, start + MOST_HEADINGS);
  const end = run.findIndex(isBody);
  if (end < 0) return null;
  const header = headerOf(run.slice(0, end));
  return header === null ? null : { header, length: end };
}

function stackedRows(
  cells: readonly TableCell[],
  start: number,
  header: Header,
  headerLength: number,
): TableLines {
  const doubts: Doubt[] = [];
  const body = cells.slice(start + headerLength);
  const width = rowWidth(body, header);
  if (width !== header.cells.length) {
    const place = header.cells[0]?.place ?? { row: 0, column: 0 };
    const headings = header.cells.length;
    doubts.push({ name: "headingsDoNotFit", place, headings, cells: width });
  }
  const headings = cells.slice(start, start + headerLength).map(({ shown }) => plainHeading(shown));
  const lines: TableLine[] = cells.slice(0, start).map((cell) => [cell]);
  lines.push(header.cells);
  let expected = 1;
  let isInNotes = false;
  for (let at = 0; at < body.length;) {
    const cell = body[at];
    if (cell === undefined) break;
    if (headings.every((text, index) => plainHeading(body[at + index]?.shown ?? "") === text)) {
      lines.push(header.cells);
      isInNotes = false;
      at += headerLength;
      continue;
    }
    if (startsNotes(textOf(cell))) isInNotes = true;
    const length = isInNotes ? 1 : rowLength(body, at, width, header, expected);
    const row = body.slice(at, at + length);
    if (length > 1) {
      lines.push(fitted(row, header, doubts, width));
      expected = (rowNumber(textOf(cell)) ?? expected - 1) + 1;
    } else lines.push(row);
    at += Math.max(1, length);
  }
  return { lines, doubts };
}

/** Fewer rows in a row are no sign that the headings are not as many as the cells. */
const FEWEST_ROWS = 3;

/** How many cells a row has: as many as there are headings, unless nearly all rows say otherwise. */
function rowWidth(body: readonly TableCell[], { cells, hasNumber, attributeAt }: Header): number {
  const texts = body.map(textOf).filter((text) => !hasGroupMark(text));
  const isLast = attributeAt === cells.length - 1;
  if (!hasNumber || !isLast) return cells.length;
  const all = texts.filter((text) => attributeIn(text) !== null).length;
  const fits = (width: number): boolean => {
    let rows = 0;
    while (
      rowNumber(texts[rows * width] ?? "") === rows + 1 &&
      attributeIn(texts[rows * width + width - 1] ?? "") !== null
    ) {
      rows += 1;
    }
    return rows >= FEWEST_ROWS && rows === all;
  };
  const others = [-2, -1, 1, 2].map((step) => cells.length + step);
  return others.find((width) => width >= FEWEST_HEADINGS && fits(width)) ?? cells.length;
}

/** How many cells belong to the row that begins here; 1 for a line that is no row. */
function rowLength(
  body: readonly TableCell[],
  at: number,
  width: number,
  header: Header,
  expected: number,
): number {
  const first = textOf(body[at]);
  const isPart = first.startsWith("其中");
  if (hasGroupMark(first)) return 1;
  if (header.hasNumber && !isPart && ![expected, 1].includes(rowNumber(first) ?? 0)) return 1;
  const isUnnumbered = header.hasNumber && isPart;
  const usual = isUnnumbered ? width - 1 : width;
  const next = isUnnumbered ? expected : expected + 1;
  const endsAt = (length: number): boolean => endsRow(body, at + length, header, next);
  if (endsAt(usual) && isWhole(body, at, usual, header)) return usual;
  const others = [-1, 1, -2, 2, 3, 4]
    .map((step) => usual + step)
    .filter((length) => {
      return length > 1 && length <= body.length - at && endsAt(length);
    });
  const whole = others.find((length) => isWhole(body, at, length, header));
  const numbered = header.hasNumber ? others[0] : undefined;
  return whole ?? numbered ?? Math.min(usual, body.length - at);
}

/** A row that ends with its attribute says where it ends. */
function isWhole(body: readonly TableCell[], at: number, length: number, header: Header): boolean {
  if (header.attributeAt !== header.cells.length - 1) return true;
  return attributeIn(textOf(body[at + length - 1])) !== null;
}

function endsRow(body: readonly TableCell[], at: number, header: Header, next: number): boolean {
  const cell = body[at];
  if (cell === undefined) return true;
  const text = textOf(cell);
  if (hasGroupMark(text) || startsNotes(text) || text.startsWith("其中")) return true;
  if (!header.hasNumber) return header.attributeAt === header.cells.length - 1;
  return rowNumber(text) === next || plainHeading(text) === plainHeading(textOf(header.cells[0]));
}

/**
 * The cells of a row under their headings. A name that is broken into two lines is put together, where the
 * unit behind it shows its end. Which figure is missing nobody can tell: then all of them are left empty.
 */
function fitted(
  row: readonly TableCell[],
  header: Header,
  doubts: Doubt[],
  width = header.cells.length,
): TableLine {
  const [first] = row;
  if (first === undefined) return row;
  const isUnnumbered = header.hasNumber && rowNumber(textOf(first)) === null;
  const whole = isUnnumbered ? [emptyBeside(first), ...row] : row;
  if (whole.length === width) return whole;
  const joined = withJoinedName(whole, header, width);
  if (joined !== null) return joined;
  const read = row.map(textOf).join(" ");
  doubts.push({ name: "cellsDoNotFit", place: first.place, read, expected: width });
  return knownCells(whole, header, first);
}

function withJoinedName(
  row: readonly TableCell[],
  header: Header,
  width: number,
): TableLine | null {
  const surplus = row.length - width;
  const nameAt = header.unitAt - 1;
  const name = row[nameAt];
  if (surplus < 1 || nameAt < 0 || name === undefined) return null;
  const unit = row[header.unitAt + surplus];
  const pieces = row.slice(nameAt, header.unitAt + surplus);
  if (!isUnit(textOf(unit)) || pieces.slice(1).some((piece) => isUnit(textOf(piece)))) return null;
  const joined = withText(name, pieces.map(textOf).join(""));
  return [...row.slice(0, nameAt), joined, ...row.slice(header.unitAt + surplus)];
}

/** Number, name, unit and attribute of a row, each of which shows by itself what it is. */
function knownCells(row: readonly TableCell[], header: Header, first: TableCell): TableLine {
  const cells = header.cells.map(() => emptyBeside(first));
  const nameAt = header.hasNumber ? 1 : 0;
  const unit = row.find((cell, index) => index > nameAt && isUnit(textOf(cell)));
  const attribute = row.find((cell) => attributeIn(textOf(cell)) !== null);
  row.slice(0, nameAt + 1).forEach((cell, index) => (cells[index] = cell));
  if (unit !== undefined && header.unitAt >= 0) cells[header.unitAt] = unit;
  if (attribute !== undefined && header.attributeAt >= 0) cells[header.attributeAt] = attribute;
  return cells;
}
