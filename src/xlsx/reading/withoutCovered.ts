import type { GridCell } from "../../layout/keys/keyedGrid";
import { cellPosition } from "./cellPosition";

type Rows = Map<number, Map<number, GridCell>>;

/**
 * The rows without what stands under merged areas, where nobody sees it, but for each area's first
 * cell. Null where an area is none, or where areas overlap.
 */
export function withoutCovered(
  rows: Rows,
  merges: readonly string[],
  { rowCount, columnCount }: { rowCount: number; columnCount: number },
): Rows | null {
  let coveredCount = 0;
  for (const merge of merges) {
    const [first, last = first] = merge.split(":").map(cellPosition);
    if (!first || !last) return null;
    const endRow = Math.min(last.row + 1, rowCount);
    const endColumn = Math.min(last.column + 1, columnCount);
    coveredCount += Math.max(0, endRow - first.row) * Math.max(0, endColumn - first.column);
    // Also keeps a file of many huge areas from taking for ever.
    if (coveredCount > rowCount * columnCount) return null;
    for (let row = first.row; row < endRow; row++) {
      for (let column = first.column; column < endColumn; column++) {
        if (row !== first.row || column !== first.column) rows.get(row)?.delete(column);
      }
    }
  }
  return rows;
}
