import { Workbook, type PageSetup, type WorksheetView } from "@cj-tech-master/excelts";
import { MARGIN_POINTS } from "../layout/assemble/paper";
import type { SheetModel, PrintModel } from "../layout/sheetModel";
import { writeCells } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { writeRules } from "./writeRules";
import { absoluteAddress, sheetPrefix, cellAddress, columnLetters } from "../layout/cells/address";

/**
 * Sheet models as the bytes of an .xlsx file. Results that the models carry are stored beside the
 * formulas, and programs that calculate are told to do so when they open the file.
 *
 * @param models at least one; their names must differ
 * @param createdAt what the file says of when it was made
 */
export async function writeXlsx(
  models: readonly SheetModel[],
  createdAt: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new Workbook();
  workbook.created = createdAt;
  workbook.modified = createdAt;
  workbook.calcProperties = { fullCalcOnLoad: true };
  for (const [index, model] of models.entries()) {
    const sheet = workbook.addWorksheet(model.name, {
      pageSetup: pageSetup(model.print),
      headerFooter: { oddFooter: `&C${model.print.footer}` },
      views: [sheetView(model.frozen)],
    });
    writeCells(sheet, model);
    writeRules(sheet, model);
    // The library counts from 1 and breaks behind a row: that is before the row counted from 0.
    for (const row of model.print.breaksBefore ?? []) sheet.getRow(row).addPageBreak();
    writeIdentity(workbook, model, index);
    if (model.isProtected) {
      await sheet.protect("", { formatColumns: true, formatRows: true });
    }
  }
  writeCharts(workbook, models);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The defined name of the cell that says what a sheet is; a second sheet's has a number. */
const IDENTITY_NAME = "PlanIndicators";

/** Names the hidden corner cell that says what a sheet is, so that a reader need not look for it. */
function writeIdentity(workbook: Workbook, model: SheetModel, index: number): void {
  const name = index === 0 ? IDENTITY_NAME : `${IDENTITY_NAME}_${index + 1}`;
  const corner = absoluteAddress(model.rows.length - 1, model.columns.length - 1);
  workbook.definedNames.add(`${sheetPrefix(model.name)}${corner}`, name);
}

/** As the file format counts them; the library's list has no A3. */
const PAPER_CODES: Readonly<Record<PrintModel["paper"], number>> = { A4: 9, A3: 8 };

/** One page wide unless told otherwise, and as long as it takes unless told otherwise. */
function pageSetup(print: PrintModel): Partial<PageSetup> {
  const { area, titleRows, wide, pagesTall = 0 } = print;
  const last = absoluteAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  const setup: Partial<PageSetup> = {
    margins: marginsInInches(),
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
  return Object.assign(setup, { paperSize: PAPER_CODES[print.paper] });
}

const POINTS_AN_INCH = 72;

function marginsInInches(): PageSetup["margins"] {
  const { left, right, top, bottom, header, footer } = MARGIN_POINTS;
  const inches = (points: number): number => points / POINTS_AN_INCH;
  return {
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(header),
    footer: inches(footer),
  };
}

const columnsOf = ({ first, last }: { first: number; last: number }): string =>
  `${columnLetters(first)}:${columnLetters(last)}`;

function sheetView(frozen: SheetModel["frozen"]): Partial<WorksheetView> {
  return {
    state: "frozen",
    xSplit: frozen.columns,
    ySplit: frozen.rows,
    topLeftCell: cellAddress(frozen.rows, frozen.columns),
    showGridLines: false,
  };
}
