import type { SheetIdentity } from "../layout/sheetModel";

/** Key of the custom property that says what an inserted sheet is. */
export const IDENTITY_KEY = "plan-indicators";

/** The identity as it is kept in a sheet, with a mark that no other insertion has. */
export function markText(identity: SheetIdentity, insertionId: string): string {
  return JSON.stringify({ ...identity, insertion: insertionId });
}

/** True when a sheet's stored identity carries this insertion's mark. */
export function isOfInsertion(stored: string, insertionId: string): boolean {
  return stored.includes(`"insertion":"${insertionId}"`);
}
