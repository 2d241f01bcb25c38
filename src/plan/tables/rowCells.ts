import type { ColumnRole } from "./headings";
import { placeOf } from "./rowKinds";
import { spreadText, type TableCell, type TableLine, textOf } from "./tableLines";
import type { Corrections, Doubt, DoubtKind, DraftColumn } from "./tableDraft";

/** The cells of one row, found by the roles of their columns; doubts about them are collected. */
export interface RowCells {
  /** The line of the table. */
  readonly at: number;
  readonly line: TableLine;
  readonly columns: readonly DraftColumn[];
  readonly facts: {
    readonly notes: readonly string[];
    /** 单位：万人 above the table. */
    readonly tableUnit: string | null;
    readonly corrections: Corrections;
  };
  readonly doubts: Doubt[];
}

export const columnIn = ({ columns }: RowCells, role: ColumnRole): DraftColumn | undefined =>
  columns.find((column) => column.role === role);

export function cellIn(cells: RowCells, role: ColumnRole): TableCell | undefined {
  const column = columnIn(cells, role);
  return column === undefined ? undefined : cells.line[column.at];
}

/** What the cell shows; null where it is empty. */
export const textIn = (cells: RowCells, role: ColumnRole): string | null =>
  textOf(cellIn(cells, role)) || null;

/** The same; a cell that is merged with others says it for all of their rows. */
export const spreadIn = (cells: RowCells, role: ColumnRole): string | null =>
  spreadText(cellIn(cells, role)) || null;

export function tell(
  { doubts, line }: RowCells,
  cell: TableCell | undefined,
  doubt: DoubtKind,
): void {
  doubts.push({ ...doubt, place: cell?.place ?? placeOf(line) });
}
