import { isEntry, locked } from "../cells/cells";
import type { CellModel, ColumnModel, RowModel, SheetModel } from "../sheetModel";
import { identityText } from "./identity";

const KEY_HEIGHT_POINTS = 15;
const KEY_WIDTH_CHARS = 12;
/** Behind the key of a column that is written into: what stands there is not the template's. */
export const ENTRY_MARK = "*";

/**
 * The sheet with its keys written into it: a last row that names the columns, a last column that
 * names the rows, and the identity where they meet. They are hidden cells because every spreadsheet
 * saves cells, keeps them when rows are moved, and loses almost everything else.
 */
export function withKeys(unnamed: SheetModel): SheetModel {
  const model = named(unnamed);
  const keyRow: RowModel = {
    heightPoints: KEY_HEIGHT_POINTS,
    isHidden: true,
    cells: [
      ...model.columns.map((column, index) => columnKeyCell(column, isEntered(model, index))),
      textCell(identityText(model.identity)),
    ],
  };
  return {
    ...model,
    columns: [...model.columns, { widthChars: KEY_WIDTH_CHARS, isHidden: true }],
    rows: [...model.rows.map((row) => ({ ...row, cells: [...row.cells, keyCell(row)] })), keyRow],
  };
}

/** What nobody enters anything into is numbered, so that it too is found after it was moved. */
function named(model: SheetModel): SheetModel {
  return {
    ...model,
    columns: model.columns.map((column, index) => ({ key: `#${index + 1}`, ...column })),
    rows: model.rows.map((row, index) => ({ key: `#${index + 1}`, ...row })),
  };
}

const keyCell = ({ key = "" }: RowModel): CellModel => textCell(key);

const columnKeyCell = ({ key = "" }: ColumnModel, hasEntries: boolean): CellModel =>
  textCell(hasEntries ? `${key}${ENTRY_MARK}` : key);

const isEntered = ({ rows }: SheetModel, column: number): boolean =>
  rows.some(({ cells, goesByPosition }) => {
    const cell = cells[column];
    return goesByPosition !== true && cell !== undefined && isEntry(cell);
  });

const textCell = (text: string): CellModel => locked({ kind: "text", text }, "key");
