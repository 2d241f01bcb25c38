import type { TablePlace } from "../formulaScope";
import type { ColumnModel, PrintModel, RowModel } from "../sheetModel";
import { MARGIN_POINTS, PAPER_POINTS, PRINTED_FONT_POINTS } from "./paper";
import { STYLES } from "../cells/styles";

/** Smaller than this no sheet is printed. */
const READABLE_SCALE = PRINTED_FONT_POINTS / STYLES.text.fontSizePoints;

const POINTS_A_CHAR = 5.25;
/** Inside every column, beside its characters. */
const COLUMN_PADDING_POINTS = 3.75;
/** Rows are rounded to pixels when they are printed. */
const FILLED_SHARE = 0.97;
const CLOSER = 0.86;
const TITLE_ROW = 0;
/** Fewer rows than these do not stand alone on a last page. */
const LEAST_ROWS = 5;

export type Paper = PrintModel["paper"];

/** Within the margins, the paper lying across. */
const room = (paper: Paper): { readonly wide: number; readonly high: number } => {
  const { long, short } = PAPER_POINTS[paper];
  const { left, right, top, bottom } = MARGIN_POINTS;
  return { wide: long - left - right, high: short - top - bottom };
};

export const columnsPoints = (columns: readonly ColumnModel[]): number =>
  columns
    .filter(({ isHidden }) => isHidden !== true)
    .reduce((sum, { widthChars }) => sum + widthChars * POINTS_A_CHAR + COLUMN_PADDING_POINTS, 0);

/** A page as wide as it is printed, and how much smaller than on the screen that is. */
export interface PageWidth extends Pick<PrintModel, "paper" | "wide"> {
  readonly scale: number;
}

/**
 * A4 as long as that can be read, then A3. The user's units make a sheet as wide as they are many: such a
 * one takes more pages beside each other, each with the columns that stay in view.
 */
export function pageWidth(
  place: TablePlace | undefined,
  columns: readonly ColumnModel[],
  frozenColumns: number,
): PageWidth {
  const total = columnsPoints(columns);
  const scaleOn = (paper: Paper, points: number): number => Math.min(1, room(paper).wide / points);
  if (scaleOn("A4", total) >= READABLE_SCALE) return { paper: "A4", scale: scaleOn("A4", total) };
  const repeated = columnsPoints(columns.slice(0, frozenColumns));
  const widest = room("A3").wide / READABLE_SCALE;
  const pageCount = Math.ceil((total - repeated) / (widest - repeated));
  if ((place?.unitColumns ?? null) === null || pageCount < 2)
    return { paper: "A3", scale: scaleOn("A3", total) };
  return {
    paper: "A3",
    wide: { pageCount, titleColumns: { first: 0, last: frozenColumns - 1 } },
    scale: scaleOn("A3", repeated + (total - repeated) / pageCount),
  };
}

/** What is to come on one page has less room between its lines. */
export const compactRow = (row: RowModel): RowModel => ({
  ...row,
  heightPoints: Math.round(row.heightPoints * CLOSER),
});

const heightOf = (rows: readonly RowModel[]): number =>
  rows
    .filter(({ isHidden }) => isHidden !== true)
    .reduce((sum, { heightPoints }) => sum + heightPoints, 0);

/** On one page of this width, in letters that can be read. */
export const fitsOnePage = (rows: readonly RowModel[], { paper }: PageWidth): boolean =>
  room(paper).high >= heightOf(rows) * READABLE_SCALE;

/**
 * A sheet that is a little higher than its page is made to fit, as long as it can be read. What stands below
 * the table of a higher one begins a page of its own: half a table of counts under the headings of another
 * would be misread. As long as the table itself takes one page, the further ones have the sheet's title
 * instead of its headings. Where a page would end with the heading of a group, or the last one hold a row or
 * two, it ends earlier.
 *
 * @param starts the rows that may begin a page, in their order
 * @param notesRow where the notes begin: they move as a whole where nothing else does
 * @param headings the rows that are repeated where the table goes on
 * @param keepsSize it takes another page rather than be printed smaller than its width asks for
 */
export function pageStarts(
  rows: readonly RowModel[],
  width: PageWidth,
  starts: readonly number[],
  notesRow: number,
  headings: PrintModel["titleRows"],
  keepsSize = false,
): Pick<PrintModel, "titleRows" | "pagesTall" | "breaksBefore"> {
  const pageHigh = (room(width.paper).high * FILLED_SHARE) / width.scale;
  const fits = (count: number): boolean => heightOf(rows.slice(0, count)) <= pageHigh;
  if (fits(rows.length)) return { titleRows: headings };
  if (!keepsSize && fitsOnePage(rows, width)) return { titleRows: headings, pagesTall: 1 };
  const isOnePageTable = fits(starts[0] ?? notesRow);
  // Notes alone are too little for a page: rows of the table go with them.
  const isFew = starts.length === 0 && rows.length - notesRow < LEAST_ROWS;
  const titleRows = isOnePageTable && !isFew ? { first: TITLE_ROW, last: TITLE_ROW } : headings;
  const breaks = starts.length === 0 && isOnePageTable && !isFew ? [notesRow] : starts;
  const sections = [0, ...breaks].map((first, index) => ({
    first,
    end: breaks[index] ?? rows.length,
  }));
  const repeatedHigh = heightOf(rows.slice(titleRows.first, titleRows.last + 1));
  const within = sections.flatMap((section) =>
    breaksWithin(rows, section, pageHigh, section.first === 0 ? 0 : repeatedHigh, repeatedHigh),
  );
  const all = [...new Set([...breaks, ...within])].toSorted((one, other) => one - other);
  return { titleRows, ...(all.length === 0 ? {} : { breaksBefore: all }) };
}

interface Section {
  readonly first: number;
  readonly end: number;
}

/** Where a page of a section must end earlier than it is full. */
function breaksWithin(
  rows: readonly RowModel[],
  { first, end }: Section,
  pageHigh: number,
  firstRepeated: number,
  repeated: number,
): readonly number[] {
  const full = endOfPage(rows, { first, end }, pageHigh - firstRepeated);
  if (full >= end) return [];
  const isLast = endOfPage(rows, { first: full, end }, pageHigh - repeated) >= end;
  const wanted = isLast ? Math.min(full, lastRows(rows, first, end)) : full;
  const next = beforeGroup(rows, first, wanted);
  const later = breaksWithin(rows, { first: next, end }, pageHigh, repeated, repeated);
  return next === full ? later : [next, ...later];
}

/** The row behind the last one that finds room. */
function endOfPage(rows: readonly RowModel[], { first, end }: Section, high: number): number {
  const behind = rows
    .slice(first, end)
    .findIndex((_, index) => heightOf(rows.slice(first, first + index + 1)) > high);
  // A row higher than a page has one all the same.
  return behind === -1 ? end : first + Math.max(behind, 1);
}

/** Where the last page begins, so that it has a few rows that are seen. */
function lastRows(rows: readonly RowModel[], first: number, end: number): number {
  const seen = rows
    .map((_, index) => index)
    .filter((index) => index > first && index < end && rows[index]?.isHidden !== true);
  return seen.at(-LEAST_ROWS) ?? end;
}

/** No page ends with the heading of a group. */
function beforeGroup(rows: readonly RowModel[], first: number, row: number): number {
  const isGroup = rows[row - 1]?.cells[0]?.style === "group";
  return isGroup && row - 1 > first ? beforeGroup(rows, first, row - 1) : row;
}
