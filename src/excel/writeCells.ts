import type { CellContent, SheetModel } from "../layout/sheetModel";
import { shownFormula } from "../layout/shownFormula";
import { areaOf, rangeOf } from "./rangeOf";

/** All contents in one write. Text cells are formatted as text already, so text stays text. */
export function writeCells(sheet: Excel.Worksheet, model: SheetModel): void {
  rangeOf(sheet, areaOf(model.rows)).formulas = model.rows.map(({ cells }) =>
    cells.map(({ content }) => entered(content)),
  );
  for (const merge of model.merges) rangeOf(sheet, merge).merge(false);
}

function entered(content: CellContent): string | number {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return content.text;
    case "number":
      return content.value;
    case "formula":
      return shownFormula(content.formula);
  }
}
