import type { KeyedGrid } from "../keyedGrid";
import type { SheetModel } from "../sheetModel";

/** Where the cells of a laid-out sheet stand in the sheet as it was found. */
export interface Matching {
  /** Null: the found sheet has no such row. */
  readonly rowOf: (modelRow: number) => number | null;
  /** Entries of some rows go by position: which columns stand under them depends on the table. */
  readonly columnOf: (modelRow: number, modelColumn: number) => number | null;
}

/** Rows and columns are found by their keys, wherever they were moved to. */
export function matchRows(model: SheetModel, found: KeyedGrid): Matching {
  return {
    rowOf: (modelRow) => found.rows.get(model.rows[modelRow]?.key ?? "") ?? null,
    columnOf: (modelRow, modelColumn) =>
      model.rows[modelRow]?.goesByPosition === true
        ? modelColumn
        : (found.columns.get(model.columns[modelColumn]?.key ?? "") ?? null),
  };
}
