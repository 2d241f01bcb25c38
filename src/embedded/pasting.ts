import type { Area } from "./address";
import { intersection, isInsideGrid } from "./address";
import type { CellChanges } from "./cells";
import { mapArea, writeCells } from "./cells";
import { cellOfText } from "./entries";
import type { Host } from "./host";
import { readPastedText } from "./pastedText";
import { patternOfCell } from "./patterns";

/** One copied cell fills the whole selection; several take their own shape from its first cell. */
function areaFor(rows: readonly (readonly string[])[], selection: Area): Area {
  const columnCount = Math.max(...rows.map((row) => row.length));
  const isOne = rows.length === 1 && columnCount === 1;
  return isOne ? selection : { ...selection, rowCount: rows.length, columnCount };
}

/** Enters a text from the clipboard as Excel does: cell by cell, and the formats stay as they are. */
export function pasteText(host: Host, sheetId: string, selection: Area, text: string): void {
  const rows = readPastedText(text);
  const area = areaFor(rows, selection);
  if (!isInsideGrid(area) || intersection(area, selection) === null) {
    return;
  }
  const target = { host, sheetId, area };
  const isOne = area === selection;
  const changes: CellChanges = {};
  mapArea(area, (row, column) => {
    const entered = isOne
      ? (rows[0]?.[0] ?? "")
      : (rows[row - area.row]?.[column - area.column] ?? "");
    const pattern = patternOfCell(target, row, column);
    (changes[row] ??= {})[column] = cellOfText(target, entered, pattern);
  });
  writeCells(target, changes);
}
