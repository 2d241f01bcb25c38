import type { Border, Borders } from "@cj-tech-master/excelts";
import { GRID_COLOR, RULE_COLOR, STYLES } from "../layout/cells/styles";
import type { SheetModel } from "../layout/sheetModel";
import { argb } from "./cellStyle";

const THIN: Border = { style: "thin", color: argb(GRID_COLOR) };
const STRONG: Border = { style: "medium", color: argb(RULE_COLOR) };

/** Thin lines inside the table, none at its sides, strong rules at its top and bottom. */
export function bordersOf(model: SheetModel): (row: number, column: number) => Partial<Borders> {
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
