import { readString } from "./arguments";
import type { CellChanges } from "./cells";
import { mapArea, writeCells } from "./cells";
import { readMatrix } from "./entries";
import { changeStyle } from "./formatting";
import type { RangeTarget } from "./host";
import { assertAllowed } from "./protection";
import { patternOfCell } from "./patterns";

export function readNumberFormats(target: RangeTarget): string[][] {
  return mapArea(target.area, (row, column) => patternOfCell(target, row, column));
}

/** One format for the whole range, or one for each cell; null leaves a cell's as it is. */
export function writeNumberFormats(target: RangeTarget, value: unknown): void {
  assertAllowed(target, "allowFormatCells");
  const { isOneForAll, at } = readMatrix(value, target);
  if (isOneForAll) {
    changeStyle(target, { n: { pattern: readString(at(0, 0), "numberFormat") } });
    return;
  }
  const changes: CellChanges = {};
  mapArea(target.area, (row, column) => {
    const pattern = at(row - target.area.row, column - target.area.column);
    if (pattern !== null) {
      const style = { n: { pattern: readString(pattern, "numberFormat") } };
      (changes[row] ??= {})[column] = { s: style };
    }
  });
  if (Object.keys(changes).length > 0) {
    writeCells(target, changes);
  }
}
