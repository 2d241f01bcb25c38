import { cellAddress } from "../address";
import type { KeyedGrid } from "../keyedGrid";
import type { SheetModel } from "../sheetModel";
import { isLoss } from "./difference";
import { differences } from "./differences";

/** Cells of a sheet that its template knows no place for: in a row that was inserted or copied, say. */
export interface LostCells {
  readonly sheetName: string;
  /** A1, never empty */
  readonly addresses: readonly string[];
}

/** What of a sheet is not in its copy; null: nothing is lost. */
export function lostCells(copy: SheetModel, found: KeyedGrid): LostCells | null {
  const addresses = differences(copy, found)
    .filter(isLoss)
    .flatMap((each) => ("row" in each ? [cellAddress(each.row, each.column)] : []));
  return addresses.length === 0 ? null : { sheetName: found.name, addresses };
}
