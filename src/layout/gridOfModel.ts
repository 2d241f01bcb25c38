import type { GridCell, SheetGrid } from "./sheetGrid";
import type { CellContent, SheetModel } from "./sheetModel";

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
