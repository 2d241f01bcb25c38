import { foundSheet, isRefusal, refused, workbookAction, type Refusal } from "./workbookAction";

/** Takes a sheet of this product out of the workbook; whoever calls it has asked the user. */
export async function removeSheet(sheetName: string): Promise<{ readonly ok: true } | Refusal> {
  return workbookAction(async (context, workbook) => {
    const found = foundSheet(workbook, sheetName);
    if (isRefusal(found)) return found;
    if (workbook.isProtected) return refused({ name: "workbookProtected" });
    if (workbook.takenNames.length === 1) return refused({ name: "lastSheet", sheetName });
    context.workbook.worksheets.getItem(sheetName).delete();
    await context.sync();
    return { ok: true };
  });
}
