import { locked } from "../cells";
import type { RowModel } from "../sheetModel";

const GAP_POINTS = 12;

/** A blank row between two parts, so that each has its own rules at top and bottom. */
export function gapRow(width: number, key: string): RowModel {
  const blank = locked({ kind: "empty" }, "blank");
  return { heightPoints: GAP_POINTS, key, cells: Array.from({ length: width }, () => blank) };
}
