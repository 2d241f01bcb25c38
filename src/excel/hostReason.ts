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
