import type { SheetModel } from "../layout/sheetModel";
import { writeCells } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { hideLines, writeFormats } from "./writeFormats";
import { writeRules } from "./writeRules";
import { writeView } from "./writeView";

/**
 * Queues everything that the model says of an empty sheet; nothing is sent before the caller syncs.
 * Formats of text cells go before their values, charts after the sizes of the cells that they cover,
 * protection goes last.
 */
export function writeSheet(sheet: Excel.Worksheet, model: SheetModel): void {
  writeFormats(sheet, model);
  writeCells(sheet, model);
  writeRules(sheet, model);
  writeCharts(sheet, model);
  writeView(sheet, model);
  hideLines(sheet, model);
  if (model.isProtected) {
    sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  }
}
