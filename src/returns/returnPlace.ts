/** Where a form was found. */
export interface ReturnSource {
  /** With its ending; empty for a sheet of the workbook itself. */
  readonly fileName: string;
  readonly sheetName: string;
  /** When the file was last changed, `2026-07-03 14:05` in local time; null: not known. */
  readonly modifiedAt: string | null;
}

/** What a figure of a row is. `lastYear`: 上年同期. */
export type EntryPart = "figure" | "lastYear" | "numerator" | "denominator";

/** Names a figure within a unit's form, whatever file it stands in. */
export interface EntryName {
  /** The indicator's number in its table. */
  readonly indicator: number;
  /** Null: the figure to the form's data date. */
  readonly year: number | null;
  readonly part: EntryPart;
}
