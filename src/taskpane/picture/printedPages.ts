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
  const { widthPx, heightPx } = pictureOf(model);
  const { wide, pagesTall, titleRows } = model.print;
  const pagesWide = wide?.pageCount ?? 1;
  if (pagesTall !== undefined) return pagesWide * pagesTall;
  const isLandscape = model.print.orientation === "landscape";
  const [pageWidth, pageHeight] = isLandscape
    ? [LONG_SIDE_PX, SHORT_SIDE_PX]
    : [SHORT_SIDE_PX, LONG_SIDE_PX];
  const scale = Math.min(1, (pagesWide * pageWidth) / Math.max(widthPx, 1));
  const { first, last } = titleRows;
  const repeated = model.rows
    .slice(first, last + 1)
    .reduce((height, { heightPoints }) => height + heightPoints * PX_A_POINT, 0);
  const room = pageHeight / scale;
  if (heightPx <= room) return pagesWide;
  return pagesWide * (1 + Math.ceil((heightPx - room) / Math.max(room - repeated, 1)));
}
