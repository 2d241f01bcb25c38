import type { CellContent, SheetModel } from "../../src/layout/sheetModel";

/** What the cells of a sheet hold, as one would read them, row by row, without the hidden keys. */
export const contents = (model: SheetModel): readonly (readonly (string | number | null)[])[] =>
  model.rows.map(({ cells }) =>
    cells.slice(0, ownColumnCount(model)).map(({ content }) => shown(content)),
  );

/** What is printed, what stands beside it, and the hidden columns of the template. */
function ownColumnCount({ columns, print }: SheetModel): number {
  const last = columns.findLastIndex(({ key = "#" }) => !key.startsWith("#"));
  return Math.max(print.area.columnCount, last + 1);
}

function shown(content: CellContent): string | number | null {
  switch (content.kind) {
    case "text":
      return content.text;
    case "number":
      return content.value;
    case "formula":
      return content.formula;
    case "empty":
      return null;
  }
}
