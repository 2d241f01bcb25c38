import type { CellContent, SheetModel } from "../../src/layout/sheetModel";

/** What a cell holds, as one would read it. */
export function shownIn(content: CellContent | undefined): string | number | null {
  switch (content?.kind) {
    case "text":
      return content.text;
    case "number":
      return content.value;
    case "formula":
      return content.formula;
    default:
      return null;
  }
}

/** Where the row of this key stands, counted from 0. */
export function rowOfKey({ rows }: SheetModel, key: string): number {
  const found = rows.findIndex((row) => row.key === key);
  if (found < 0) throw new Error(`There is no row ${key}.`);
  return found;
}

/** What people see of a row, hidden columns left away. */
export const shownRow = (model: SheetModel, row: number): readonly (string | number | null)[] =>
  (model.rows[row]?.cells ?? [])
    .filter((_, column) => model.columns[column]?.isHidden !== true)
    .map(({ content }) => shownIn(content));
