import { locked } from "../cells";
import type { CellModel } from "../sheetModel";

/** A narrower part leaves the rest of its rows blank. */
export function filledUp(cells: readonly CellModel[], width: number): readonly CellModel[] {
  const blank = locked({ kind: "empty" }, "blank");
  return [...cells, ...Array.from({ length: width - cells.length }, () => blank)];
}
