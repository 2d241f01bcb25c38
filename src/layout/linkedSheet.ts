import type { LinkedSheet } from "./layoutInput";
import type { SheetModel } from "./sheetModel";

/** A sheet that is laid out, for the formulas of others to refer to by the name it will have. */
export function linkedSheet(model: SheetModel, name: string): LinkedSheet {
  const rows = new Map(model.rows.map(({ key }, index) => [key, index]));
  const columns = new Map(model.columns.map(({ key }, index) => [key, index]));
  return {
    name,
    cellAt: (rowKey, columnKey) => {
      const row = rows.get(rowKey);
      const column = columns.get(columnKey);
      return row === undefined || column === undefined ? null : { row, column };
    },
  };
}
