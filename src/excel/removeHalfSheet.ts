import { IDENTITY_KEY, isOfInsertion } from "./identity";

export interface HalfSheet {
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
export async function removeHalfSheet(half: HalfSheet): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(half.sheetName);
      await context.sync();
      if (sheet.isNullObject) return true;
      const mark = sheet.customProperties.getItemOrNullObject(IDENTITY_KEY);
      mark.load("value");
      await context.sync();
      const isOurs = mark.isNullObject
        ? half.mayBeUnmarked
        : isOfInsertion(mark.value, half.insertionId);
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
