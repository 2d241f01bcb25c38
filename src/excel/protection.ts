import { keyedGrid } from "../layout/keys/keyedGrid";
import { CONFIRMATION_KEY } from "../layout/parts/confirmationPart";
import { LOCK_WORDS } from "../text/sheets/breakdown";
import { hostReason, type SheetReason } from "./hostReason";
import { readGrid } from "./ownSheets";

/** How sheets are protected: columns can be widened and hidden helpers looked at. */
export const PROTECTION = { allowFormatColumns: true, allowFormatRows: true } as const;

/**
 * Takes the protection of a sheet away, which this product sets without a password.
 *
 * @returns false where a user has set one: then the sheet is as it was
 */
export async function takeProtectionAway(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<boolean> {
  sheet.protection.load("protected");
  await context.sync();
  if (!sheet.protection.protected) return true;
  try {
    sheet.protection.unprotect();
    await context.sync();
    return true;
  } catch (error) {
    if (hostReason(error, null).name !== "hostFailed") throw error;
    return false;
  }
}

export type LockOutcome =
  | { readonly ok: true }
  /** `notConfirmed`: what the sheet itself says of its lock; null: it has no line to confirm it on. */
  | {
      readonly ok: false;
      readonly reason:
        SheetReason | { readonly name: "notConfirmed"; readonly says: string | null };
    };

/**
 * Locks every cell of a sheet that says of itself that it is confirmed and balanced. Validations refuse
 * what is typed, but not what is pasted or deleted: protection does.
 *
 * It takes the product's own protection away and puts it back. Where a user has set a password, the
 * sheet stays as it is.
 */
export async function lockConfirmed(sheetName: string): Promise<LockOutcome> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      await context.sync();
      if (sheet.isNullObject) return refused({ name: "sheetMissing", sheetName });
      const read = readGrid(sheet);
      await context.sync();
      const says = lockWords(read());
      if (says !== LOCK_WORDS.locked) return refused({ name: "notConfirmed", says });
      if (!(await takeProtectionAway(context, sheet))) {
        return refused({ name: "sheetProtected", sheetName });
      }
      const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
      used.format.protection.locked = true;
      sheet.protection.protect(PROTECTION);
      await context.sync();
      return { ok: true };
    });
  } catch (error) {
    return refused(hostReason(error, null));
  }
}

/** What the sheet's confirmation line says of the lock. */
function lockWords(grid: ReturnType<ReturnType<typeof readGrid>>): string | null {
  const keyed = keyedGrid(grid);
  const row = keyed?.rows.get(CONFIRMATION_KEY);
  const cells = row === undefined ? [] : (grid.cells[row] ?? []);
  const words = cells.map(({ value }) => value);
  return Object.values(LOCK_WORDS).find((each) => words.includes(each)) ?? null;
}

const refused = (reason: Extract<LockOutcome, { readonly ok: false }>["reason"]): LockOutcome => ({
  ok: false,
  reason,
});
