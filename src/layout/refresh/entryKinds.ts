import { isEntry } from "../isEntry";
import type { SheetModel } from "../sheetModel";

/**
 * Whether somebody may have entered what stands in a row or column that the template has no more: of
 * 目标分解表 the weight of a unit is entered, but not the parts that the template works out below it.
 */
export function entryKinds({
  rows,
  columns,
}: SheetModel): (rowKey: string, columnKey: string) => boolean {
  const known = new Set<string>();
  const entered = new Set<string>();
  for (const { cells, key: rowKey = "", goesByPosition } of rows) {
    if (goesByPosition === true) continue;
    cells.forEach((cell, index) => {
      const kind = kindOf(rowKey, columns[index]?.key ?? "");
      known.add(kind);
      if (isEntry(cell)) entered.add(kind);
    });
  }
  return (rowKey, columnKey) => {
    const kind = kindOf(rowKey, columnKey);
    return entered.has(kind) || !known.has(kind);
  };
}

const kindOf = (rowKey: string, columnKey: string): string =>
  `${familyOf(rowKey)}:${familyOf(columnKey)}`;

/** `i7` and `i12` are rows of one kind, `u.赤坎区` and `u.霞山区` columns of one. */
function familyOf(key: string): string {
  const dot = key.indexOf(".");
  return dot < 0 ? key.replace(/\d+$/u, "") : key.slice(0, dot + 1);
}
