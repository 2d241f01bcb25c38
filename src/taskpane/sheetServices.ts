import type { Correction, Entry } from "../excel/correctEntry";
import type { GoToOutcome } from "../excel/goToSheet";
import type { ListedSheet } from "../excel/listSheets";
import type { LockOutcome } from "../excel/lockConfirmed";
import type { Inspection, RefreshOutcome } from "../excel/refreshSheet";
import type { ShareOutcome } from "../excel/shareSheets";
import type { Refusal } from "../excel/workbookAction";
import type { PortableForm, PortableSheets } from "../layout/refresh/portableSheets";

/** `unknown`: sheets that were left out, because their plan, table or template is not known. */
export type SaveOutcome =
  | {
      readonly ok: true;
      readonly fileName: string;
      readonly unknown: readonly string[];
      readonly lost: PortableSheets["lost"];
    }
  | Refusal;

/** What the pane does with the sheets that the workbook has. */
export interface SheetServices {
  list(): Promise<{ readonly ok: true; readonly sheets: readonly ListedSheet[] } | Refusal>;
  inspect(sheetName: string): Promise<Inspection | Refusal>;
  /** @param isAccepted the user has seen the differences */
  refresh(sheetName: string, isAccepted: boolean): Promise<RefreshOutcome>;
  remove(sheetName: string): Promise<{ readonly ok: true } | Refusal>;
  /**
   * Adds copies that work without this product: with native formulas, or with values.
   *
   * @param sheetName null: of all sheets that need it
   */
  share(sheetName: string | null, form: PortableForm): Promise<ShareOutcome>;
  /** Downloads the sheet, or all that need this product, with their entries as a file that needs none. */
  save(sheetName: string | null): Promise<SaveOutcome>;
  /** Locks a 目标分解表 that says of itself that it is confirmed. */
  lock(sheetName: string): Promise<LockOutcome>;
  selectedEntry(): Promise<{ readonly ok: true; readonly entry: Entry | null } | Refusal>;
  correct(
    correction: Correction,
  ): Promise<{ readonly ok: true; readonly trailName: string } | Refusal>;
  goToCell(sheetName: string, address: string): Promise<GoToOutcome>;
}
