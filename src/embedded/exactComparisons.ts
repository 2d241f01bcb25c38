import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Univer answers the second comparison of a cell from an index that holds 0, "0" and an empty cell
 * for the same: `IF(A1="","",A1)` would turn an entered zero into a blank. Without the index every
 * comparison is made anew, as the first one is.
 */
export function compareExactly(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
