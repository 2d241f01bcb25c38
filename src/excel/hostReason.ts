/** Why the workbook was not changed, or could not be shown. The sentences stand in `src/text`. */
export type HostReason =
  | { readonly name: "workbookProtected" }
  | { readonly name: "sheetMissing"; readonly sheetName: string }
  | { readonly name: "cellEditing" }
  /** The host lacks a member or a requirement set that the insertion needs. */
  | { readonly name: "apiMissing"; readonly member: string }
  /**
   * The host refused the batch. `leftOver` names a half-written sheet that could not be taken
   * away again; null: the workbook is as it was.
   */
  | {
      readonly name: "hostFailed";
      readonly code: string;
      readonly message: string;
      readonly leftOver: string | null;
    };

/** Why a sheet of this product was not refreshed, removed or corrected. */
export type SheetReason =
  | HostReason
  /** The sheet has no identity of this product, or its hidden keys are gone. */
  | { readonly name: "notOurSheet"; readonly sheetName: string }
  /** The plan, the table or the template that the sheet names is not known here. */
  | { readonly name: "unknownOrigin"; readonly sheetName: string }
  /** No sheet of the workbook has functions of this product. */
  | { readonly name: "nothingToShare" }
  /** A user has protected the sheet with a password. */
  | { readonly name: "sheetProtected"; readonly sheetName: string }
  /** A workbook keeps at least one sheet. */
  | { readonly name: "lastSheet"; readonly sheetName: string }
  /** The cell takes no entry. */
  | { readonly name: "noEntry"; readonly address: string }
  /** The value is another one by now. */
  | { readonly name: "entryChanged"; readonly address: string; readonly found: string }
  | { readonly name: "noNumber"; readonly address: string; readonly read: string }
  /** The cell's own validation does not take the value. */
  | { readonly name: "notAllowed"; readonly address: string; readonly read: string };

const EDITING_CODES: readonly string[] = ["InvalidOperationInCellEditMode", "CellEditMode"];

/** A host error by its code; anything else goes by its own message. */
export function hostReason(error: unknown, leftOver: string | null): HostReason {
  const { code, message, location } = hostError(error);
  if (EDITING_CODES.includes(code)) return { name: "cellEditing" };
  if (code === "ApiNotFound" && leftOver === null) return { name: "apiMissing", member: location };
  return { name: "hostFailed", code, message, leftOver };
}

/** The facts of an error that Office.js threw, or of any other. */
export function hostError(error: unknown): { code: string; message: string; location: string } {
  if (error instanceof OfficeExtension.Error) {
    const { code, message, debugInfo } = error;
    return { code, message, location: debugInfo.errorLocation ?? message };
  }
  if (error instanceof Error) return { code: error.name, message: error.message, location: "" };
  return { code: "Unknown", message: String(error), location: "" };
}
