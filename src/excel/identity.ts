import { identityText } from "../layout/keys/identity";
import type { SheetIdentity } from "../layout/sheetModel";

/** Key of the custom property that marks an inserted sheet. */
export const IDENTITY_KEY = "plan-indicators";

/** The identity with a mark that no other insertion has, so that a half sheet is known for ours. */
export function markText(identity: SheetIdentity, insertionId: string): string {
  return `${identityText(identity).slice(0, -1)},"insertion":"${insertionId}"}`;
}

/** True when a sheet's mark is this insertion's. */
export function isOfInsertion(stored: string, insertionId: string): boolean {
  return stored.includes(`"insertion":"${insertionId}"`);
}
