import { Workbook } from "@cj-tech-master/excelts";
import type { SheetModel } from "../layout/sheetModel";
import { writeCells } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { writeIdentity } from "./identity";
import { writeRules } from "./writeRules";
import { pageSetup, sheetView } from "./view";

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
