import { readIdentity } from "./identity";
import type { CellPlace, LinkedSheet } from "../layoutInput";
import type { CellContent, SheetIdentity, SheetModel } from "../sheetModel";
import { ENTRY_MARK } from "./withKeys";

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
  /** A number that the cell shows as a percentage; absent: it does not, or nobody has looked. */
  readonly isPercent?: true;
}

/** A sheet of this product read back: its cells go by the keys in its hidden row and column. */
export interface KeyedGrid extends LinkedSheet {
  readonly identity: SheetIdentity;
  readonly grid: SheetGrid;
  /** By key, where it stands now; a key that stands twice goes by its first place. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  /** The keys' own row and column, where the identity stands. */
  readonly corner: CellPlace;
  /** The rows and columns that have a key, by where they stand. */
  readonly rowKeys: ReadonlyMap<number, string>;
  readonly columnKeys: ReadonlyMap<number, string>;
  /** The columns that the user writes into. */
  readonly entryColumns: ReadonlySet<number>;
  /** Keys that stand in more than one row: copied rows. */
  readonly doubled: readonly string[];
}

/** A workbook whose sheets have been read. */
export interface ReadWorkbook {
  readonly takenNames: readonly string[];
  readonly sheets: readonly KeyedGrid[];
}

/** Null: no sheet of this product, or its hidden keys are gone. */
export function keyedGrid(grid: SheetGrid): KeyedGrid | null {
  const corner = cornerOf(grid);
  if (corner === null) return null;
  const { identity, row: keyRow, column: keyColumn } = corner;
  const columnTexts = (grid.cells[keyRow] ?? []).slice(0, keyColumn).map(textOf);
  const columns = places(columnTexts.map((text) => text.replace(/\*$/u, "")));
  const rows = places(grid.cells.slice(0, keyRow).map((cells) => textOf(cells[keyColumn])));
  return {
    name: grid.name,
    identity,
    grid,
    rows: rows.first,
    columns: columns.first,
    corner: { row: keyRow, column: keyColumn },
    rowKeys: rows.keys,
    columnKeys: columns.keys,
    entryColumns: new Set(
      columnTexts.flatMap((text, index) => (text.endsWith(ENTRY_MARK) ? [index] : [])),
    ),
    doubled: rows.doubled,
    cellAt: (rowKey, columnKey) => {
      const row = rows.first.get(rowKey);
      const column = columns.first.get(columnKey);
      return row === undefined || column === undefined ? null : { row, column };
    },
  };
}

/** The corner is looked for from the end: users write beside a sheet, seldom behind its hidden row. */
function cornerOf({
  cells,
}: SheetGrid): { identity: SheetIdentity; row: number; column: number } | null {
  for (let row = cells.length - 1; row >= 0; row--) {
    const line = cells[row] ?? [];
    for (let column = line.length - 1; column >= 0; column--) {
      const identity = readIdentity(line[column]?.value);
      if (identity !== null) return { identity, row, column };
    }
  }
  return null;
}

const textOf = (cell: GridCell | undefined): string =>
  typeof cell?.value === "string" ? cell.value : "";

function places(texts: readonly string[]): {
  readonly first: ReadonlyMap<string, number>;
  readonly keys: ReadonlyMap<number, string>;
  readonly doubled: readonly string[];
} {
  const first = new Map<string, number>();
  const keys = new Map<number, string>();
  const doubled: string[] = [];
  texts.forEach((text, index) => {
    if (text === "") return;
    keys.set(index, text);
    if (first.has(text)) doubled.push(text);
    else first.set(text, index);
  });
  return { first, keys, doubled };
}

/** A sheet as it would be read back as it was laid out, with nothing calculated. */
export const gridOfModel = ({ name, rows }: SheetModel): SheetGrid => ({
  name,
  cells: rows.map(({ cells }) => cells.map(({ content }) => gridCellOf(content))),
});

/** What a cell holds before anything is calculated. */
export function gridCellOf(content: CellContent): GridCell {
  switch (content.kind) {
    case "empty":
      return { value: null, formula: null, isError: false };
    case "text":
      return { value: content.text, formula: null, isError: false };
    case "number":
      return { value: content.value, formula: null, isError: false };
    case "formula":
      return { value: null, formula: content.formula, isError: false };
  }
}
