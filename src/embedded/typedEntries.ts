import type { ICellData, Nullable, Univer } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { cellOfText } from "./entries";
import type { Host, RangeTarget } from "./host";
import { patternOfCell } from "./patterns";

/** Before Univer's own reading of numbers, which is not Excel's. */
const FIRST = 10_000;

function typedText(cell: Nullable<ICellData>): string | null {
  const isDecided = !cell || Boolean(cell.f) || Boolean(cell.p);
  // An apostrophe before the text has been taken away by now, but is remembered in the type.
  if (isDecided || cell.t === CellValueType.FORCE_STRING || typeof cell.v !== "string") {
    return null;
  }
  return cell.v;
}

/** In a cell formatted as a percentage, Excel takes a typed 50 for 50 %. */
function asPercentage(text: string, pattern: string): string {
  const isPercentage = pattern.includes("%") && /^[+-]?[\d.,]+$/.test(text.trim());
  return isPercentage ? `${text.trim()}%` : text;
}

/** Reads what a user types as Excel does: the same rules as for `range.values`. */
export function readTypedEntries(univer: Univer, host: Host): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, place, next) => {
      const text = typedText(cell);
      if (text === null) {
        return cell?.t === CellValueType.FORCE_STRING ? cell : next(cell);
      }
      const area = { row: place.row, column: place.col, rowCount: 1, columnCount: 1 };
      const target: RangeTarget = { host, sheetId: place.subUnitId, area };
      const pattern = patternOfCell(target, place.row, place.col);
      const entered = cellOfText(target, asPercentage(text, pattern), pattern);
      return { ...cell, ...entered };
    },
  });
}
