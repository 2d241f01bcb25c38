import type { Correction, Entry } from "../excel/correctEntry";
import type { GoToOutcome } from "../excel/goToSheet";
import type { ListedSheet } from "../excel/listSheets";
import type { LockOutcome } from "../excel/lockConfirmed";
import type { Inspection, RefreshOutcome } from "../excel/refreshSheet";
import type { ShareOutcome } from "../excel/shareSheet";
import type { Refusal } from "../excel/workbookAction";
import type { PortableForm } from "../layout/portableSheets";

/** What the pane does with the sheets that the workbook has. */
export interface SheetServices {
  list(): Promise<{ readonly ok: true; readonly sheets: readonly ListedSheet[] } | Refusal>;
  inspect(sheetName: string): Promise<Inspection | Refusal>;
  /** @param isAccepted the user has seen the differences */
  refresh(sheetName: string, isAccepted: boolean): Promise<RefreshOutcome>;
  remove(sheetName: string): Promise<{ readonly ok: true } | Refusal>;
  /** Adds a copy that works without this product: with native formulas, or with values. */
  share(sheetName: string, form: PortableForm): Promise<ShareOutcome>;
  /** Downloads the sheet with its entries as a file that needs no add-in. */
  save(sheetName: string): Promise<{ readonly ok: true; readonly fileName: string } | Refusal>;
  /** Locks a 目标分解表 that says of itself that it is confirmed. */
  lock(sheetName: string): Promise<LockOutcome>;
  selectedEntry(): Promise<{ readonly ok: true; readonly entry: Entry | null } | Refusal>;
  correct(
    correction: Correction,
  ): Promise<{ readonly ok: true; readonly trailName: string } | Refusal>;
  goToCell(sheetName: string, address: string): Promise<GoToOutcome>;
}
