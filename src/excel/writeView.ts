import { cellAddress, columnLetters, rangeAddress } from "../layout/cells/address";
import type { SheetModel } from "../layout/sheetModel";
import { rangeOf } from "./rangeOf";

/** What is seen on the screen and on paper: frozen header, A4, one page wide unless told otherwise. */
export function writeView(sheet: Excel.Worksheet, model: SheetModel): void {
  const { frozen, print } = model;
  sheet.showGridlines = false;
  sheet.freezePanes.freezeAt(
    rangeOf(sheet, { row: 0, column: 0, rowCount: frozen.rows, columnCount: frozen.columns }),
  );
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = {
    horizontalFitToPages: print.wide?.pageCount ?? 1,
    ...(print.pagesTall === undefined ? {} : { verticalFitToPages: print.pagesTall }),
  };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(rangeAddress(print.area));
  pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.wide !== undefined) {
    const { first, last } = print.wide.titleColumns;
    pageLayout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
  }
  // A sheet that is written anew may have had its breaks elsewhere.
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaksBefore ?? []) {
    sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  }
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
