import type { CellValue, Worksheet, Borders, Style, Border } from "@cj-tech-master/excelts";
import { rangeAddress } from "../layout/cells/address";
import type { CellContent, SheetModel, CellModel } from "../layout/sheetModel";
import { STYLES, GRID_COLOR, RULE_COLOR } from "../layout/cells/styles";

/** A file counts the padding of a cell with its width: 5 pixels, of 7 a digit. */
const PADDING_CHARS = 5 / 7;

/** Contents, looks and sizes. */
export function writeCells(sheet: Worksheet, model: SheetModel): void {
  model.columns.forEach(({ widthChars, isHidden }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = widthChars + PADDING_CHARS;
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
      if (cell.note !== undefined) target.note = cell.note;
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

/** `#RRGGBB` as the file format has it, opaque. */
export const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });

/** A named style of the sheet model, as the library takes it. */
function cellStyle(cell: CellModel, border: Partial<Borders>): Partial<Style> {
  const style = STYLES[cell.style];
  return {
    font: {
      name: style.fontName,
      size: style.fontSizePoints,
      bold: style.isBold,
      color: argb(style.fontColor),
    },
    ...(style.fillColor === null
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: argb(style.fillColor) } as const }),
    alignment: {
      horizontal: style.horizontal,
      vertical: "middle",
      wrapText: style.isWrapped,
      indent: cell.indent,
    },
    numFmt: style.numberFormat,
    protection: { locked: cell.isLocked },
    border,
  };
}

const THIN: Border = { style: "thin", color: argb(GRID_COLOR) };
const STRONG: Border = { style: "medium", color: argb(RULE_COLOR) };

/** Thin lines inside the table, none at its sides, strong rules at its top and bottom. */
function bordersOf(model: SheetModel): (row: number, column: number) => Partial<Borders> {
  const isInTable = (row: number, column: number): boolean => {
    const cell = model.rows[row]?.cells[column];
    const isShown = model.columns[column]?.isHidden !== true;
    return cell !== undefined && isShown && STYLES[cell.style].hasBorder;
  };
  const isOpen = (row: number, column: number): boolean =>
    !STYLES[model.rows[row]?.cells[column]?.style ?? "text"].hasInnerLines;
  /** Between two cells beside each other. */
  const hasLine = (row: number, left: number, right: number): boolean =>
    isInTable(row, left) && isInTable(row, right) && !(isOpen(row, left) && isOpen(row, right));
  return (row, column) => {
    if (!isInTable(row, column)) return {};
    return {
      top: isInTable(row - 1, column) ? THIN : STRONG,
      bottom: isInTable(row + 1, column) ? THIN : STRONG,
      ...(hasLine(row, column - 1, column) ? { left: THIN } : {}),
      ...(hasLine(row, column, column + 1) ? { right: THIN } : {}),
    };
  };
}
