import type { RangeTarget } from "./host";
import { sheetOf } from "./sheets";

/** The number format of a cell; Excel's word for none is General. */
export function patternOfCell(target: RangeTarget, row: number, column: number): string {
  const style = sheetOf(target).getSheet().getComposedCellStyle(row, column);
  return style.n?.pattern ?? "General";
}
