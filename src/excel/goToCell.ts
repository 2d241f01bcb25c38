import type { GoToOutcome } from "./goToSheet";
import { hostReason } from "./hostReason";

/** Shows a sheet and selects a cell of it. */
export async function goToCell(sheetName: string, address: string): Promise<GoToOutcome> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      await context.sync();
      if (sheet.isNullObject) {
        return { ok: false, reason: { name: "sheetMissing", sheetName } };
      }
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
      return { ok: true };
    });
  } catch (error) {
    return { ok: false, reason: hostReason(error, null) };
  }
}
