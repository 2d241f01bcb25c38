import type { CellModel } from "./sheetModel";

/** What stands in the cell is not the template's: the user enters it, or it is a record of what he did. */
export const isEntry = ({ isLocked, isRecord = false }: CellModel): boolean =>
  !isLocked || isRecord;
