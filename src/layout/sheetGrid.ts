/** A sheet as it comes back from the user's workbook or from a file: the neutral form that is read. */
export interface SheetGrid {
  readonly name: string;
  /** Row by row from A1, all rows of one length. */
  readonly cells: readonly (readonly GridCell[])[];
}

export interface GridCell {
  readonly value: string | number | boolean | null;
  /** With the leading `=`; null where none stands. */
  readonly formula: string | null;
  /** An error such as #VALUE! has its text in `value` and this true. */
  readonly isError: boolean;
}
