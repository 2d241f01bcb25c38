import { hostReason, type HostReason } from "./hostReason";

export type GoToOutcome =
  { readonly ok: true } | { readonly ok: false; readonly reason: HostReason };

/** Shows a sheet of the workbook; one that has been renamed or removed meanwhile is reported. */
export async function goToSheet(sheetName: string): Promise<GoToOutcome> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      await context.sync();
      if (sheet.isNullObject) {
        return { ok: false, reason: { name: "sheetMissing", sheetName } };
      }
      sheet.activate();
      await context.sync();
      return { ok: true };
    });
  } catch (error) {
    return { ok: false, reason: hostReason(error, null) };
  }
}
