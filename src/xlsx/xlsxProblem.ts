/** Why a file is not read, or not further. */
export type XlsxProblem =
  | { readonly name: "emptyFile" }
  /** The binary format of Excel 97–2003 (.xls), or WPS's own (.et). */
  | { readonly name: "oldFormat" }
  | { readonly name: "passwordProtected" }
  /** A web page or other markup that bears the name of a workbook, as web systems export it. */
  | { readonly name: "markup" }
  /** .xlsb */
  | { readonly name: "binaryWorkbook" }
  /** Any other kind of file, such as .csv, .docx or .ods. */
  | { readonly name: "notWorkbook" }
  /** The zip cannot be opened: cut off, or damaged on its way. */
  | { readonly name: "damagedFile" }
  /** One part of the workbook is missing or cannot be understood. */
  | { readonly name: "damagedPart"; readonly part: string }
  | { readonly name: "noSheet" }
  /** The parts to be read, unpacked: a guard against files made to fill the memory. */
  | { readonly name: "tooMuchData"; readonly mostMegabytes: number }
  | { readonly name: "tooManyCells"; readonly sheet: string; readonly most: number }
  /** A cell behind Excel's last row or column. */
  | {
      readonly name: "outsideSheet";
      readonly sheet: string;
      readonly lastRow: number;
      readonly lastColumn: string;
    };

/**
 * How much is read of one file. A district's filled table unpacks to well under a megabyte; these are
 * limits for files that were made, or grew, to fill the memory.
 */
export const LIMITS = {
  /** Of the parts that are read, unpacked; pictures and charts are not read and do not count. */
  megabytes: 100,
  /** Of the areas from A1 to each sheet's last filled cell, together. */
  cells: 2_000_000,
  /** Excel's own. */
  rows: 1_048_576,
  /** Excel's own: XFD. */
  columns: 16_384,
} as const;

export const MEGABYTE = 1_048_576;
