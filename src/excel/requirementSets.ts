import type { HostReason } from "./hostReason";

/**
 * The ExcelApi set that reading and writing sheets needs. The manifest asks for SharedRuntime alone, so
 * that an older Excel still has the functions and the export of files.
 */
const SHEETS_SET = "1.9";
/** Marks on sheets. Without them a sheet is known by its hidden corner. */
const MARKS_SET = "1.12";

/** Whether this Excel answers for a set of its API. */
export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

/** Why sheets of the workbook can be neither read nor written by this Excel; null: they can. */
export function lackingSets(): HostReason | null {
  return hasExcelApi(SHEETS_SET) ? null : { name: "apiMissing", member: `ExcelApi ${SHEETS_SET}` };
}

/** Whether this Excel keeps marks on sheets. */
export const canMark = (): boolean => hasExcelApi(MARKS_SET);
