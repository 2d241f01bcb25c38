import type { GridCell } from "../sheetGrid";

/** One thing about a sheet that is not as its template makes it; rows and columns count from 0. */
export type Difference =
  /** The sheet has no row or column of this key. */
  | { readonly name: "rowMissing"; readonly key: string }
  | { readonly name: "columnMissing"; readonly key: string }
  /** The row stands twice: it was copied. */
  | { readonly name: "rowDoubled"; readonly key: string }
  /** A locked cell holds something else. */
  | {
      readonly name: "cellChanged";
      readonly row: number;
      readonly column: number;
      readonly found: Held;
      readonly expected: Held;
    }
  /** Something stands in a row, a column or a cell that the template does not have. */
  | {
      readonly name: "notOurs";
      readonly row: number;
      readonly column: number;
      readonly found: Held;
    }
  /** A value was entered for something that the template no longer has. */
  | {
      readonly name: "noPlace";
      readonly row: number;
      readonly column: number;
      readonly found: Held;
    };

/** What a cell holds: its formula where it has one, else its value. */
export type Held = GridCell["value"];

/** True for what would be lost if the sheet was written anew: it has to be moved away first. */
export const isLoss = ({ name }: Difference): boolean =>
  name === "notOurs" || name === "noPlace" || name === "rowDoubled";
