import { hostError } from "./hostReason";
import { isOfInsertion, markOf } from "./ownSheets";

/**
 * Takes away what an insertion left behind that failed half-way: exactly the sheets that it marked.
 *
 * @returns the name of a sheet that may still be there, or null
 */
export async function removeHalfSheets(
  sheetNames: readonly string[],
  insertionId: string,
  error: unknown,
): Promise<string | null> {
  const mayBeUnmarked = hostError(error).code !== "ItemAlreadyExists";
  let leftOver: string | null = null;
  for (const sheetName of sheetNames) {
    const isClean = await removeHalfSheet({ sheetName, insertionId, mayBeUnmarked });
    if (!isClean) leftOver ??= sheetName;
  }
  return leftOver;
}

interface HalfSheet {
  readonly sheetName: string;
  readonly insertionId: string;
  /** False where the host refused the name: then a sheet of that name is somebody else's. */
  readonly mayBeUnmarked: boolean;
}

/**
 * Takes away the sheet that a failed insertion left behind. It goes only when it carries the
 * insertion's mark, or when the batch broke off between adding it and marking it.
 *
 * @returns whether the workbook is known to be as it was
 */
async function removeHalfSheet(half: HalfSheet): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(half.sheetName);
      await context.sync();
      if (sheet.isNullObject) return true;
      const mark = markOf(sheet);
      await context.sync();
      const stored = mark();
      const isOurs = stored === null ? half.mayBeUnmarked : isOfInsertion(stored, half.insertionId);
      if (!isOurs) return true;
      sheet.delete();
      await context.sync();
      return true;
    });
  } catch {
    // The first failure is the one to report; this one only means that the sheet may still be there.
    return false;
  }
}
