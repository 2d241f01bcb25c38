import { insertSheets } from "../excel/insertSheets";
import { workbookUnits } from "../excel/workbookUnits";
import { planDialect } from "../layout/dialects/planDialect";
import { layoutSheets, NEW_WORKBOOK, type SheetRequest } from "../layout/layoutSheets";
import { forItsUnit } from "./forItsUnit";
import type { PaneServices } from "./paneServices";
import { workbookSheets } from "./workbookSheets";

/** All that lays sheets out and writes them: fetched behind the pane, which is there before it. */
export const sheetWork = {
  preview: (wanted: SheetRequest) => layoutSheets(wanted, NEW_WORKBOOK, planDialect),
  insert: async (wanted: SheetRequest, onProgress: Parameters<PaneServices["insert"]>[1]) => {
    const request = await forItsUnit(wanted);
    return insertSheets((known) => layoutSheets(request, known, planDialect), onProgress);
  },
  workbookUnits,
  sheets: workbookSheets,
};
