import { locked } from "./cells";
import { identityText } from "./identityText";
import type { CellModel, ColumnModel, RowModel, SheetModel } from "./sheetModel";

const KEY_HEIGHT_POINTS = 15;
const KEY_WIDTH_CHARS = 12;

/**
 * The sheet with its keys written into it: a last row that names the columns, a last column that
 * names the rows, and the identity where they meet. They are hidden cells because every spreadsheet
 * saves cells, keeps them when rows are moved, and loses almost everything else.
 */
export function withKeys(model: SheetModel): SheetModel {
  const keyRow: RowModel = {
    heightPoints: KEY_HEIGHT_POINTS,
    isHidden: true,
    cells: [...model.columns.map(keyCell), textCell(identityText(model.identity))],
  };
  return {
    ...model,
    columns: [...model.columns, { widthChars: KEY_WIDTH_CHARS, isHidden: true }],
    rows: [...model.rows.map((row) => ({ ...row, cells: [...row.cells, keyCell(row)] })), keyRow],
  };
}

function keyCell({ key }: RowModel | ColumnModel): CellModel {
  return key === undefined ? locked({ kind: "empty" }, "key") : textCell(key);
}

const textCell = (text: string): CellModel => locked({ kind: "text", text }, "key");
