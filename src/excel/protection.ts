import type { KeyedGrid } from "../layout/keys/keyedGrid";
import { CONFIRMATION_KEY, STATE_COLUMN } from "../layout/parts/confirmationPart";
import { matchRows } from "../layout/refresh/carriedOver";
import type { SheetModel } from "../layout/sheetModel";
import { LOCK_WORDS } from "../text/sheets/breakdown";
import { blocksOf, rangeOf } from "./blocks";
import { hostReason, type SheetReason } from "./hostReason";
import {
  foundSheet,
  type FoundWorkbook,
  isRefusal,
  refused,
  workbookAction,
} from "./workbookAction";

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

/**
 * Does something with a sheet whose protection was taken away, and puts it back where that fails: nobody would
 * notice that it is gone.
 */
export async function whileUnprotected<T>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    // As it was loaded, before the protection was taken away.
    if (sheet.protection.protected) sheet.protection.protect(PROTECTION);
    // The first failure is the one to report.
    await context.sync().catch(() => undefined);
    throw error;
  }
}

export type LockOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason:
        | SheetReason
        /** What the sheet itself says of its lock; null: it has no line to confirm it on. */
        | { readonly name: "notConfirmed"; readonly says: string | null }
        /** The sheet says of itself that it is confirmed. */
        | { readonly name: "stillConfirmed" };
    };

/**
 * Locks the cells of a sheet that says of itself that it is confirmed and balanced. Validations refuse
 * what is typed, but not what is pasted or deleted: protection does. The cell that says whether it is
 * confirmed stays open, for whoever has to take that back.
 *
 * It takes the product's own protection away and puts it back. Where a user has set a password, the
 * sheet stays as it is.
 */
export async function lockConfirmed(sheetName: string): Promise<LockOutcome> {
  return workbookAction<LockOutcome>(async (context, workbook) => {
    const found = foundSheet(workbook, sheetName);
    if (isRefusal(found)) return found;
    const row = found.rows.get(CONFIRMATION_KEY);
    const says = lockWords(found);
    if (says !== LOCK_WORDS.locked || row === undefined) {
      return { ok: false, reason: { name: "notConfirmed", says } };
    }
    const sheet = context.workbook.worksheets.getItem(sheetName);
    if (!(await takeProtectionAway(context, sheet))) {
      return refused({ name: "sheetProtected", sheetName });
    }
    return whileUnprotected(context, sheet, async () => {
      const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
      used.format.protection.locked = true;
      sheet.getCell(row, STATE_COLUMN).format.protection.locked = false;
      sheet.protection.protect(PROTECTION);
      await context.sync();
      return { ok: true };
    });
  });
}

/**
 * Opens the entries of a locked sheet again, once somebody has taken back on it that it is confirmed.
 *
 * @param layOut the sheet as its template makes it: it knows which cells are entries
 */
export async function unlockRevoked(
  sheetName: string,
  layOut: (sheet: KeyedGrid, workbook: FoundWorkbook) => readonly SheetModel[] | null,
): Promise<LockOutcome> {
  return workbookAction<LockOutcome>(async (context, workbook) => {
    const found = foundSheet(workbook, sheetName);
    if (isRefusal(found)) return found;
    const model = layOut(found, workbook)?.at(-1);
    if (model === undefined) return refused({ name: "unknownOrigin", sheetName });
    if (lockWords(found) === LOCK_WORDS.locked) {
      return { ok: false, reason: { name: "stillConfirmed" } };
    }
    const sheet = context.workbook.worksheets.getItem(sheetName);
    if (!(await takeProtectionAway(context, sheet))) {
      return refused({ name: "sheetProtected", sheetName });
    }
    return whileUnprotected(context, sheet, async () => {
      for (const { range, value } of blocksOf(openCells(model, found), String)) {
        if (value) rangeOf(sheet, range).format.protection.locked = false;
      }
      sheet.protection.protect(PROTECTION);
      await context.sync();
      return { ok: true };
    });
  });
}

/** Which cells of the sheet as it stands are open to entries. */
function openCells(model: SheetModel, found: KeyedGrid): readonly (readonly boolean[])[] {
  const { rowOf, columnOf } = matchRows(model, found);
  const open = new Set<string>();
  model.rows.forEach(({ cells }, modelRow) => {
    cells.forEach(({ isLocked }, modelColumn) => {
      if (!isLocked) {
        open.add(`${rowOf(modelRow) ?? ""}:${columnOf(modelRow, modelColumn) ?? ""}`);
      }
    });
  });
  return found.grid.cells.map((line, row) => line.map((_, column) => open.has(`${row}:${column}`)));
}

/** What the sheet's confirmation line says of the lock. */
function lockWords({ rows, grid }: KeyedGrid): string | null {
  const row = rows.get(CONFIRMATION_KEY);
  const words = (row === undefined ? [] : (grid.cells[row] ?? [])).map(({ value }) => value);
  return Object.values(LOCK_WORDS).find((each) => words.includes(each)) ?? null;
}
