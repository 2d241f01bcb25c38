import type { GridCell, SheetGrid } from "../../src/layout/sheetGrid";
import type { CellContent, SheetModel } from "../../src/layout/sheetModel";

/** A sheet as it would be read back as it was laid out, with nothing calculated. */
export const gridOf = ({ name, rows }: SheetModel): SheetGrid => ({
  name,
  cells: rows.map(({ cells }) => cells.map(({ content }) => gridCell(content))),
});

function gridCell(content: CellContent): GridCell {
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
