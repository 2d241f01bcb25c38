import { CellValueType } from "@univerjs/core";
import { mapArea } from "./cells";
import type { RangeTarget } from "./host";
import { sheetOf } from "./sheets";

/** The cells as they are shown: formatted numbers, TRUE and FALSE, error names. */
export function readTexts(target: RangeTarget): string[][] {
  const sheet = sheetOf(target);
  const grid = sheet.getSheet();
  return mapArea(target.area, (row, column) => {
    if (row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) {
      return "";
    }
    const cell = grid.getCell(row, column);
    const shown = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
    return cell?.t === CellValueType.BOOLEAN ? String(Boolean(shown)).toUpperCase() : String(shown);
  });
}
