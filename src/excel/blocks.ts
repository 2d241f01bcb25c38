import type { CellRange } from "../layout/sheetModel";

interface Block<T> {
  range: CellRange;
  readonly value: T;
}

/**
 * A grid taken apart into few rectangles of equal values, so that a sheet is formatted in tens of
 * calls instead of hundreds. Values are equal when `keyOf` gives the same key.
 */
export function blocksOf<T>(
  grid: readonly (readonly T[])[],
  keyOf: (value: T) => string,
): readonly Block<T>[] {
  const blocks: Block<T>[] = [];
  /** Blocks that end in the row above, by where they start, how wide they are and what they hold. */
  let above = new Map<string, Block<T>>();
  grid.forEach((cells, row) => {
    const here = new Map<string, Block<T>>();
    for (const run of rowRuns(cells, row, keyOf)) {
      const key = `${run.range.column}:${run.range.columnCount}:${keyOf(run.value)}`;
      const block = above.get(key) ?? run;
      if (block === run) blocks.push(block);
      else block.range = { ...block.range, rowCount: block.range.rowCount + 1 };
      here.set(key, block);
    }
    above = here;
  });
  return blocks;
}

function rowRuns<T>(
  cells: readonly T[],
  row: number,
  keyOf: (value: T) => string,
): readonly Block<T>[] {
  const runs: Block<T>[] = [];
  cells.forEach((value, column) => {
    const last = runs.at(-1);
    if (last !== undefined && keyOf(last.value) === keyOf(value)) {
      last.range = { ...last.range, columnCount: last.range.columnCount + 1 };
      return;
    }
    runs.push({ range: { row, column, rowCount: 1, columnCount: 1 }, value });
  });
  return runs;
}

export const rangeOf = (sheet: Excel.Worksheet, range: CellRange): Excel.Range =>
  sheet.getRangeByIndexes(range.row, range.column, range.rowCount, range.columnCount);

/** The whole area that the model's cells take. */
export const areaOf = (rows: readonly { readonly cells: readonly unknown[] }[]): CellRange => ({
  row: 0,
  column: 0,
  rowCount: rows.length,
  columnCount: rows[0]?.cells.length ?? 0,
});
