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
