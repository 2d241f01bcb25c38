/** A filled sheet as it comes back, from Excel or from a file: what every cell holds, no looks. */
export interface SheetGrid {
  readonly name: string;
  /** Row by row from A1, all rows of one length, as far as cells hold something. */
  readonly cells: readonly (readonly GridCell[])[];
}

export interface GridCell {
  /**
   * What the cell shows before it is formatted: text as it stands, dates as Excel's serial numbers,
   * a formula's last result. Null where the cell is empty, and where its text is.
   */
  readonly value: string | number | boolean | null;
  /** As a user reads it in the formula bar, with the leading `=`; null where none stands. */
  readonly formula: string | null;
  /** An error such as #VALUE! has its text in `value` and this true. */
  readonly isError: boolean;
}
