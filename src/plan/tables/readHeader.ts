import {
  attributeIn,
  type ColumnRole,
  FIGURE_ROLES,
  type HeadingRole,
  type HeadingWords,
  isUnit,
  plainHeading,
  readHeading,
  rowNumber,
} from "./headings";
import type { PlanGrid } from "./planGrid";
import { spreadText, type TableLine, tableLines, textOf } from "./tableLines";
import type { Corrections, Doubt, DraftColumn, TableHeader } from "./tableDraft";

/** The headings of a table with what their columns are for. */
export interface ReadHeader {
  readonly header: TableHeader | null;
  readonly columns: readonly DraftColumn[];
  readonly doubts: readonly Doubt[];
}

/** Finds the headings of a table wherever they stand, in any order and wording. */
export function readHeader(grid: PlanGrid, corrections: Corrections): ReadHeader {
  return headerOfLines(tableLines(grid).lines, corrections);
}

/** The same in lines whose cells stand beside each other. */
export function headerOfLines(lines: readonly TableLine[], corrections: Corrections): ReadHeader {
  const header = findHeader(lines);
  const body = lines.slice(header === null ? 0 : header.firstLine + header.lineCount);
  const found = lines[0] === undefined ? [] : headings(lines, header);
  return { header, ...withRoles(found, body, corrections, header !== null) };
}

/** True of a line that prints the same headings again, as tables over two pages do. */
export function repeatsHeader(line: TableLine, lines: readonly TableLine[], at: number): boolean {
  const printed = (cells: TableLine) => cells.map((cell) => plainHeading(textOf(cell)));
  const header = printed(lines[at] ?? []);
  const same = printed(line).filter((text, column) => text !== "" && text === header[column]);
  return same.length >= FEWEST_ROLES;
}

const FEWEST_ROLES = 3;
/** A table of names and targets only is one too. */
const FEWEST_ROLES_WITH_TARGET = 2;

function findHeader(lines: readonly TableLine[]): TableHeader | null {
  const firstLine = lines.findIndex((_, at) => isHeaderLine(lines, at));
  if (firstLine < 0) return null;
  return { firstLine, lineCount: 1 + subHeadingLines(lines, firstLine) };
}

function isHeaderLine(lines: readonly TableLine[], at: number): boolean {
  const roles = (lines[at] ?? [])
    .filter((cell) => textOf(cell) !== "")
    .map((cell) => readHeading(textOf(cell)).role)
    .filter((role) => role !== null);
  if (!roles.includes("name")) return false;
  const hasFigure = roles.some((role) => role === "year" || FIGURE_ROLES.has(role));
  return new Set(roles).size >= (hasFigure ? FEWEST_ROLES_WITH_TARGET : FEWEST_ROLES);
}

const MOST_SUB_HEADING_LINES = 2;

/** Further lines of headings: they name no indicator, and what they hold are words of headings. */
function subHeadingLines(lines: readonly TableLine[], firstLine: number): number {
  const names = namesOf(lines[firstLine] ?? []);
  let count = 0;
  while (count < MOST_SUB_HEADING_LINES && isSubHeading(lines[firstLine + count + 1], names)) {
    count += 1;
  }
  return count;
}

/** The columns whose heading begins a row: their cells are empty, or merged, in a second line of headings. */
const namesOf = (line: TableLine): readonly number[] =>
  line.flatMap((cell, column) =>
    ["name", "number"].includes(readHeading(textOf(cell)).role ?? "") ? [column] : [],
  );

function isSubHeading(line: TableLine | undefined, names: readonly number[]): boolean {
  if (line === undefined || names.some((column) => textOf(line[column]) !== "")) return false;
  const filled = line.map(textOf).filter((text) => text !== "");
  return filled.length > 0 && filled.every((text) => isSubHeadingText(text));
}

/** A word of a heading, or a unit in brackets; a group's heading such as 一、就业 is neither. */
const isSubHeadingText = (text: string): boolean =>
  readHeading(text).role !== null || /^[([（［〔]/u.test(text);

interface Heading {
  readonly text: string;
  readonly words: HeadingWords;
  readonly cell: TableLine[number] | undefined;
}

/** What stands over each column, from the top line of headings down. */
function headings(lines: readonly TableLine[], header: TableHeader | null): readonly Heading[] {
  const width = Math.max(...lines.map((line) => line.length));
  const firstLine = header?.firstLine ?? 0;
  const ownLines = header === null ? [] : lines.slice(firstLine, firstLine + header.lineCount);
  return Array.from({ length: width }, (_, column): Heading => {
    const texts = ownLines.map((line, index) =>
      headingText(line, column, ownLines.slice(index + 1)),
    );
    const own = [...new Set(texts)].filter((each) => each !== "");
    return { text: own.join(" "), words: wordsOf(own), cell: lines[firstLine]?.[column] };
  });
}

/** The lowest line says most: 2025年基数 under 规划目标 is a base, 2030年 under 规划目标 a target. */
function wordsOf(texts: readonly string[]): HeadingWords {
  const lines = texts.map(readHeading).reverse();
  const isSaid = ({ role }: HeadingWords): boolean => role !== null && role !== "year";
  return {
    role: (lines.find(isSaid) ?? lines.find(({ role }) => role !== null))?.role ?? null,
    year: lines.find(({ year }) => year !== null)?.year ?? null,
    isExpected: lines.some(({ isExpected }) => isExpected),
  };
}

/**
 * A heading over several columns stands in the first of them. Where the cells are no longer merged, a blank
 * one goes on from the left, provided that a line below has its own heading there.
 */
function headingText(line: TableLine, column: number, below: readonly TableLine[]): string {
  const own = spreadText(line[column]);
  const hasBelow = below.some((other) => textOf(other[column]) !== "");
  if (own !== "" || column === 0 || !hasBelow) return own;
  return headingText(line, column - 1, below);
}

/** A column on the way to its role. */
interface Candidate extends Heading {
  readonly at: number;
  role: HeadingRole | null;
}

function withRoles(
  found: readonly Heading[],
  body: readonly TableLine[],
  corrections: Corrections,
  hasHeader: boolean,
): Pick<ReadHeader, "columns" | "doubts"> {
  const doubts: Doubt[] = [];
  const columns = found.map((heading, at): Candidate => {
    return { ...heading, at, role: corrections.roles.get(at) ?? heading.words.role };
  });
  const isFixed = ({ at }: Candidate): boolean => corrections.roles.has(at);
  for (const column of columns) {
    const texts = body.map((line) => textOf(line[column.at])).filter((text) => text !== "");
    if (!isFixed(column)) readContent(column, texts, doubts, hasHeader);
  }
  settleFigures(columns, isFixed, doubts);
  keepOneEach(columns, isFixed, doubts);
  return {
    columns: columns.map(({ at, text, words, role, cell }) => ({
      at,
      heading: text,
      role: settled(role),
      year: words.year,
      isExpected: words.isExpected,
      place: placeOf(cell),
    })),
    doubts,
  };
}

const placeOf = (cell: TableLine[number] | undefined) => cell?.place ?? { row: 0, column: 0 };

const settled = (role: HeadingRole | null): ColumnRole =>
  role === null || role === "year" || role === "type" ? "notRead" : role;

const NATURE_WORD = /^(?:累计|当年|时点)$/u;

/** 类型 and 性质 are an attribute or a nature by what stands in them; a column without heading likewise. */
function readContent(
  column: Candidate,
  texts: readonly string[],
  doubts: Doubt[],
  hasHeader: boolean,
): void {
  const mostAre = (test: (text: string) => boolean): boolean =>
    texts.length > 0 && texts.filter(test).length * 2 > texts.length;
  const isAttribute = mostAre((text) => attributeIn(text) !== null);
  if (column.role === "type") {
    column.role = mostAre((text) => NATURE_WORD.test(text)) ? "nature" : "attribute";
    return;
  }
  if (column.role === "group" && isAttribute) column.role = "attribute";
  if (column.role !== null || texts.length === 0) return;
  const place = placeOf(column.cell);
  const role = roleOfContent(isAttribute, mostAre);
  if (role !== null) {
    column.role = role;
    doubts.push({ name: "roleByContent", place, read: column.text, role });
  } else if (hasHeader) doubts.push({ name: "unknownHeading", place, read: column.text });
}

function roleOfContent(
  isAttribute: boolean,
  mostAre: (test: (text: string) => boolean) => boolean,
): ColumnRole | null {
  if (isAttribute) return "attribute";
  if (mostAre(isUnit)) return "unit";
  return mostAre((text) => rowNumber(text) !== null && Number(text) < MOST_ROWS) ? "number" : null;
}

/** Larger numbers in a column without a heading are rather figures. */
const MOST_ROWS = 60;

/** [T1] Years in a plan of the usual length. */
const USUAL_YEARS = 5;

/** Tells bases, targets and results apart: the latest year that is aimed at is the target's. */
function settleFigures(
  columns: readonly Candidate[],
  isFixed: (column: Candidate) => boolean,
  doubts: Doubt[],
): void {
  const free = columns.filter((column) => !isFixed(column));
  const having = (role: HeadingRole): readonly Candidate[] =>
    columns.filter((column) => column.role === role);
  const later = (one: Candidate, other: Candidate): Candidate =>
    (other.words.year ?? 0) > (one.words.year ?? 0) ? other : one;
  const years = free.filter((column) => column.role === "year");
  const targets = having("target");
  const [firstYear] = years;
  if (targets.length === 0 && firstYear !== undefined)
    years.reduce(later, firstYear).role = "target";
  const [firstTarget] = having("target");
  const target = firstTarget === undefined ? null : having("target").reduce(later, firstTarget);
  const targetYear = target?.words.year ?? null;
  for (const column of free) {
    const isEarlier = targetYear !== null && (column.words.year ?? targetYear) < targetYear;
    if (column.role === "target" && column !== target && isEarlier) notRead(column, target, doubts);
  }
  const hasBase = having("base").length > 0;
  const before = free.filter(({ role, words: { year } }) => {
    const isOpen = role === "year" || role === "actual";
    return isOpen && targetYear !== null && year !== null && year < targetYear;
  });
  const usual = before.find(({ words }) => words.year === (targetYear ?? 0) - USUAL_YEARS);
  const [firstBefore] = before;
  if (!hasBase && firstBefore !== undefined) {
    (usual ?? before.reduce(later, firstBefore)).role = "base";
  }
  for (const column of free) {
    const isBefore = before.includes(column) && column.role !== "base";
    if (column.role !== "year" && !isBefore) continue;
    column.role = "yearValue";
    doubts.push({ name: "yearNotRead", place: placeOf(column.cell), read: column.text });
  }
}

function notRead(column: Candidate, other: Candidate | null, doubts: Doubt[]): void {
  column.role = "notRead";
  const facts = { read: column.text, other: other?.text ?? "" };
  doubts.push({ name: "roleTwice", place: placeOf(column.cell), ...facts });
}

/** Only of these a table may have several columns. */
const MANY: readonly (HeadingRole | null)[] = [null, "notRead", "yearValue", "note", "growth"];

function keepOneEach(
  columns: readonly Candidate[],
  isFixed: (column: Candidate) => boolean,
  doubts: Doubt[],
): void {
  for (const column of columns) {
    if (MANY.includes(column.role) || isFixed(column)) continue;
    const other = columns.find((each) => {
      const isFirst = isFixed(each) || each.at < column.at;
      return each !== column && each.role === column.role && isFirst;
    });
    if (other !== undefined) notRead(column, other, doubts);
  }
}
