import type { TablePlace } from "../formulaScope";
import type { PrintModel, RowModel } from "../sheetModel";

/** On A4 across, figures are 5.4 points high then: 目标分解表 for eleven units, and no smaller. */
const WIDEST_PAGE_CHARS = 275;

/** Higher sheets would be too small to read on one page. */
const HIGHEST_PAGE_POINTS = 1150;
const CLOSER = 0.86;

/** A4 across, within Excel's usual margins of 0.7 and 0.75 inches. */
const PAGE_POINTS = { wide: 741, high: 487 };
/** Rows are rounded to pixels when they are printed. */
const FILLED_SHARE = 0.98;
const POINTS_A_CHAR = 5.25;
/** Figures are 5.5 points high then, about as on the widest pages. */
const HIGHEST_FITTED_POINTS = 930;
const TITLE_ROW = 0;

/**
 * The user's units make a sheet as wide as they are many: one page as long as it can be read, then
 * more beside each other, each with the columns that stay in view.
 */
export function widePrint(
  place: TablePlace | undefined,
  totalWidthChars: number,
  frozenColumns: number,
): Pick<PrintModel, "wide"> {
  const pageCount = Math.ceil(totalWidthChars / WIDEST_PAGE_CHARS);
  if ((place?.unitColumns ?? null) === null || pageCount < 2) return {};
  return { wide: { pageCount, titleColumns: { first: 0, last: frozenColumns - 1 } } };
}

/** What is to come on one page has less room between its lines. */
export const compactRow = (row: RowModel): RowModel => ({
  ...row,
  heightPoints: Math.round(row.heightPoints * CLOSER),
});

export const fitsOnePage = (rows: readonly RowModel[]): boolean =>
  heightOf(rows) <= HIGHEST_PAGE_POINTS;

const heightOf = (rows: readonly RowModel[]): number =>
  rows.reduce((sum, { heightPoints }) => sum + heightPoints, 0);

/**
 * A sheet that is a little higher than its page is made to fit. What stands below the table of a
 * higher one begins a page of its own: half a table of counts under the headings of another would be
 * misread. As long as the table itself takes one page, the further ones have the sheet's title
 * instead of its headings.
 *
 * @param pageChars how wide the columns of one page are together
 * @param starts the rows that may begin a page, in their order
 * @param notesRow where the notes begin: they move as a whole where nothing else does
 * @param headings the rows that are repeated where the table goes on
 * @param keepsSize it takes another page rather than be printed smaller than its width asks for
 */
export function pageStarts(
  rows: readonly RowModel[],
  pageChars: number,
  starts: readonly number[],
  notesRow: number,
  headings: PrintModel["titleRows"],
  keepsSize = false,
): Pick<PrintModel, "titleRows" | "pagesTall" | "breaksBefore"> {
  const scale = Math.min(1, PAGE_POINTS.wide / (pageChars * POINTS_A_CHAR));
  const fits = (count: number): boolean =>
    heightOf(rows.slice(0, count)) * scale <= PAGE_POINTS.high * FILLED_SHARE;
  if (fits(rows.length)) return { titleRows: headings };
  if (!keepsSize && heightOf(rows) <= HIGHEST_FITTED_POINTS)
    return { titleRows: headings, pagesTall: 1 };
  const [first = notesRow, ...others] = starts;
  if (!fits(first)) {
    return { titleRows: headings, ...(starts.length === 0 ? {} : { breaksBefore: starts }) };
  }
  return { titleRows: { first: TITLE_ROW, last: TITLE_ROW }, breaksBefore: [first, ...others] };
}
