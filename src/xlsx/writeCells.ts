import type { CellValue, Worksheet } from "@cj-tech-master/excelts";
import { rangeAddress } from "../layout/cells/address";
import type { CellContent, SheetModel } from "../layout/sheetModel";
import { bordersOf } from "./borders";
import { cellStyle } from "./cellStyle";

/** Contents, looks and sizes. */
export function writeCells(sheet: Worksheet, model: SheetModel): void {
  model.columns.forEach(({ widthChars, isHidden }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = widthChars;
    column.hidden = isHidden === true;
  });
  const borders = bordersOf(model);
  model.rows.forEach(({ heightPoints, isHidden, cells }, rowIndex) => {
    const row = sheet.getRow(rowIndex + 1);
    row.height = heightPoints;
    row.hidden = isHidden === true;
    cells.forEach((cell, columnIndex) => {
      const target = row.getCell(columnIndex + 1);
      target.style = cellStyle(cell, borders(rowIndex, columnIndex));
      target.value = valueOf(cell.content);
    });
  });
  for (const merge of model.merges) sheet.mergeCells(rangeAddress(merge));
}

function valueOf(content: CellContent): CellValue {
  switch (content.kind) {
    case "empty":
      return null;
    case "text":
      return content.text;
    case "number":
      return content.value;
    case "formula":
      return {
        formula: content.formula.slice(1),
        ...(content.result === undefined ? {} : { result: content.result }),
      };
  }
}
