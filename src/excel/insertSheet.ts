import type { SheetModel } from "../layout/sheetModel";
import { hostError, hostReason, type HostReason } from "./hostReason";
import { IDENTITY_KEY, markText } from "./identity";
import { removeHalfSheet } from "./removeHalfSheet";
import { freeSheetName } from "./sheetName";
import { writeSheet } from "./writeSheet";

export type InsertStep = "checking" | "writing" | "finishing";

export type InsertOutcome =
  | { readonly ok: true; readonly sheetName: string }
  | { readonly ok: false; readonly reason: HostReason };

/**
 * Adds a sheet to the user's workbook and writes the model into it, in two syncs whatever the size.
 *
 * Nothing that is there is touched: a taken name gets a number behind it. When the host refuses the
 * batch half-way, what was written is taken away again.
 */
export async function insertSheet(
  model: SheetModel,
  onProgress: (step: InsertStep) => void,
): Promise<InsertOutcome> {
  const insertionId = crypto.randomUUID();
  let writing: string | null = null;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      onProgress("checking");
      const { workbook } = context;
      workbook.protection.load("protected");
      workbook.worksheets.load("items/name");
      await context.sync();
      if (workbook.protection.protected) return refused({ name: "workbookProtected" });

      onProgress("writing");
      const taken = workbook.worksheets.items.map(({ name }) => name);
      const sheetName = freeSheetName(model.name, taken);
      writing = sheetName;
      const sheet = workbook.worksheets.add(sheetName);
      sheet.customProperties.add(IDENTITY_KEY, markText(model.identity, insertionId));
      writeSheet(sheet, model);
      sheet.activate();
      await context.sync();

      onProgress("finishing");
      return { ok: true, sheetName };
    });
  } catch (error) {
    const leftOver = await cleanUp(writing, insertionId, error);
    return refused(hostReason(error, leftOver));
  }
}

/** @returns the name of a sheet that may still be there, or null */
async function cleanUp(
  sheetName: string | null,
  insertionId: string,
  error: unknown,
): Promise<string | null> {
  if (sheetName === null) return null;
  const mayBeUnmarked = hostError(error).code !== "ItemAlreadyExists";
  const isClean = await removeHalfSheet({ sheetName, insertionId, mayBeUnmarked });
  return isClean ? null : sheetName;
}

const refused = (reason: HostReason): InsertOutcome => ({ ok: false, reason });
