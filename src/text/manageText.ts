import type { Entry } from "../excel/correctEntry";
import type { HostReason, SheetReason } from "../excel/hostReason";
import type { Difference } from "../layout/refresh/differences";

/** The words around the sheets that the workbook has. */
export interface ManageText {
  readonly reload: string;
  readonly reading: string;
  readonly found: (count: number) => string;
  readonly none: string;
  readonly version: (version: number, unit: string | null) => string;
  /** Names of templates that nobody chooses. */
  readonly otherTemplates: Readonly<Record<string, string>>;
  readonly actions: {
    readonly goTo: string;
    readonly inspect: string;
    readonly refresh: string;
    readonly remove: string;
    readonly lock: string;
    readonly shareFormulas: string;
    readonly shareValues: string;
    readonly save: string;
  };
  /** Before the buttons that act on all sheets at once. */
  readonly wholeWorkbook: string;
  /** `also`: copies of the sheets that the copies refer to. */
  readonly shared: (sheetNames: readonly string[], also: readonly string[]) => string;
  readonly saved: (fileName: string) => string;
  /** Behind what was shared or saved: sheets whose origin is not known. */
  readonly leftOut: (sheetNames: readonly string[]) => string;
  /** Cells whose contents a copy has no place for. */
  readonly lost: (sheetName: string, addresses: readonly string[]) => string;
  readonly locked: string;
  /** `says`: the sheet's own words on its lock; null where it has none. */
  readonly notConfirmed: (says: string | null) => string;
  readonly cancel: string;
  readonly working: string;
  readonly asTemplate: string;
  /** Above the differences that an inspection found. */
  readonly differ: (count: number) => string;
  readonly moreDifferences: (count: number) => string;
  readonly difference: (difference: Difference) => string;
  readonly goToDifference: (address: string) => string;
  readonly refreshed: string;
  /** Below the differences: what a refresh makes of them. */
  readonly acceptQuestion: string;
  readonly accept: string;
  /** Above what a refresh would lose. */
  readonly losses: (count: number) => string;
  readonly removeQuestion: (sheetName: string) => string;
  readonly referredBy: string;
  readonly removeNow: string;
  readonly removed: (sheetName: string) => string;
  readonly correction: CorrectionText;
  readonly refusal: (reason: SheetReason) => string;
  readonly goToFailed: (sheetName: string, reason: HostReason) => string;
  /** Something broke that nobody foresaw. */
  readonly broke: (message: string) => string;
}

export interface CorrectionText {
  readonly heading: string;
  readonly hint: string;
  readonly read: string;
  readonly noEntry: string;
  readonly entry: (entry: Entry) => string;
  readonly blank: string;
  readonly oldValue: string;
  readonly newValue: string;
  readonly by: string;
  readonly reason: string;
  readonly correct: string;
  readonly missing: string;
  readonly sameValue: string;
  readonly corrected: (address: string, trailName: string) => string;
  readonly goToTrail: string;
}
