import { readString } from "./arguments";
import { mapArea } from "./cells";
import { readMatrix } from "./entries";
import { changeStyle } from "./formatting";
import type { RangeTarget } from "./host";
import { assertAllowed } from "./protection";
import { patternOfCell } from "./patterns";
import { setLooks } from "./setLooks";
import { growSheet, sheetOf } from "./sheets";

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
  growSheet(sheetOf(target), target.area);
  setLooks(target, target.area, (row, column) => {
    const pattern = at(row - target.area.row, column - target.area.column);
    return pattern === null ? null : { s: { n: { pattern: readString(pattern, "numberFormat") } } };
  });
}
