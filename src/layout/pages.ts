import type { TablePlace } from "./formulaScope";
import type { PrintModel, RowModel } from "./sheetModel";

/** On A4 across, figures are 5.4 points high then: 目标分解表 for eleven units, and no smaller. */
const WIDEST_PAGE_CHARS = 275;

/** Higher sheets would be too small to read on one page. */
const HIGHEST_PAGE_POINTS = 1150;
const CLOSER = 0.86;

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
export const closer = (row: RowModel): RowModel => ({
  ...row,
  heightPoints: Math.round(row.heightPoints * CLOSER),
});

export const fitsOnePage = (rows: readonly RowModel[]): boolean =>
  rows.reduce((sum, { heightPoints }) => sum + heightPoints, 0) <= HIGHEST_PAGE_POINTS;
