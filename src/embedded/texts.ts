import type { CellReading } from "./cells";
import { readCells } from "./cells";
import { formatGeneral } from "./formatGeneral";
import type { RangeTarget } from "./host";
import { patternOfCell } from "./patterns";
import { sheetOf } from "./sheets";

function shownText(target: RangeTarget, cell: CellReading, row: number, column: number): string {
  if (typeof cell.value === "boolean") {
    return String(cell.value).toUpperCase();
  }
  if (typeof cell.value === "string") {
    return cell.value;
  }
  if (patternOfCell(target, row, column) === "General") {
    return formatGeneral(cell.value);
  }
  const shown = sheetOf(target).getSheet().getCell(row, column)?.v ?? cell.value;
  return String(shown);
}

/** The cells as they are shown: formatted numbers, TRUE and FALSE, error names. */
export function readTexts(target: RangeTarget): string[][] {
  const { area } = target;
  return readCells(target).map((cells, row) =>
    cells.map((cell, column) => shownText(target, cell, area.row + row, area.column + column)),
  );
}
