import type { CellContent, SheetModel } from "../../src/layout/sheetModel";

/** What the cells of a sheet hold, as one would read them, row by row, without the hidden keys. */
export const contents = (model: SheetModel): readonly (readonly (string | number | null)[])[] =>
  model.rows.map(({ cells }) =>
    cells.slice(0, model.print.area.columnCount).map(({ content }) => shown(content)),
  );

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
