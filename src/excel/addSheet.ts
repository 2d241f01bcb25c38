import type { SheetModel } from "../layout/sheetModel";
import { IDENTITY_KEY, markText } from "./identity";
import { writeSheet } from "./writeSheet";

/** Queues a new sheet with everything that the model says of it, marked as this insertion's. */
export function addSheet(
  worksheets: Excel.WorksheetCollection,
  model: SheetModel,
  insertionId: string,
): Excel.Worksheet {
  const sheet = worksheets.add(model.name);
  sheet.customProperties.add(IDENTITY_KEY, markText(model.identity, insertionId));
  writeSheet(sheet, model);
  return sheet;
}
