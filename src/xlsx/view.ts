import { PaperSize, type PageSetup, type WorksheetView } from "@cj-tech-master/excelts";
import { absoluteAddress, cellAddress, columnLetters } from "../layout/cells/address";
import type { PrintModel, SheetModel } from "../layout/sheetModel";

/** A4, one page wide unless told otherwise, and as long as it takes unless told otherwise. */
export function pageSetup(print: PrintModel): Partial<PageSetup> {
  const { area, titleRows, wide, pagesTall = 0 } = print;
  const last = absoluteAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return {
    paperSize: PaperSize.A4,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: wide?.pageCount ?? 1,
    fitToHeight: pagesTall,
    horizontalCentered: true,
    // The library puts the first $ of each end itself.
    printArea: [absoluteAddress(area.row, area.column), last]
      .map((address) => address.slice(1))
      .join(":"),
    printTitlesRow: `${titleRows.first + 1}:${titleRows.last + 1}`,
    ...(wide === undefined ? {} : { printTitlesColumn: columnsOf(wide.titleColumns) }),
  };
}

const columnsOf = ({ first, last }: { first: number; last: number }): string =>
  `${columnLetters(first)}:${columnLetters(last)}`;

export function sheetView(frozen: SheetModel["frozen"]): Partial<WorksheetView> {
  return {
    state: "frozen",
    xSplit: frozen.columns,
    ySplit: frozen.rows,
    topLeftCell: cellAddress(frozen.rows, frozen.columns),
    showGridLines: false,
  };
}
