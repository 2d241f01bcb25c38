import type { SheetModel } from "../../layout/sheetModel";
import { pictureOf } from "./pictureOf";

const PX_A_POINT = 4 / 3;
/** A4 without Excel's usual margins, 0.7 and 0.75 inches. */
const LONG_SIDE_PX = (842 - 2 * 0.7 * 72) * PX_A_POINT;
const SHORT_SIDE_PX = (595 - 2 * 0.75 * 72) * PX_A_POINT;

/**
 * About how many pages a sheet prints on: A4, as many pages wide and tall as it says, never enlarged, the
 * heading row again on every page. A printer with other margins may need one more.
 */
export function printedPages(model: SheetModel): number {
  const { widthPx } = pictureOf(model);
  const { wide, pagesTall, titleRows, breaksBefore = [] } = model.print;
  const pagesWide = wide?.pageCount ?? 1;
  if (pagesTall !== undefined) return pagesWide * pagesTall;
  const isLandscape = model.print.orientation === "landscape";
  const [pageWidth, pageHeight] = isLandscape
    ? [LONG_SIDE_PX, SHORT_SIDE_PX]
    : [SHORT_SIDE_PX, LONG_SIDE_PX];
  const scale = Math.min(1, (pagesWide * pageWidth) / Math.max(widthPx, 1));
  const { first, last } = titleRows;
  const repeatedPx = heightPx(model.rows.slice(first, last + 1));
  const roomPx = pageHeight / scale;
  const starts = [0, ...breaksBefore];
  const pagesBelow = starts
    .map((start, index) => {
      const firstRoomPx = index === 0 ? roomPx : roomPx - repeatedPx;
      const beyondPx = heightPx(model.rows.slice(start, starts[index + 1])) - firstRoomPx;
      return 1 + Math.max(0, Math.ceil(beyondPx / Math.max(roomPx - repeatedPx, 1)));
    })
    .reduce((sum, pages) => sum + pages, 0);
  return pagesWide * pagesBelow;
}

const heightPx = (rows: SheetModel["rows"]): number =>
  rows
    .filter(({ isHidden }) => isHidden !== true)
    .reduce((height, { heightPoints }) => height + heightPoints * PX_A_POINT, 0);
