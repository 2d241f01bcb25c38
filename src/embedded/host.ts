import type { FUniver } from "@univerjs/core/facade";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "./address";
import type { SheetState, WorkbookState } from "./sheetState";

/** Everything that the handlers of the object model act on. */
export interface Host {
  readonly univerAPI: FUniver;
  readonly workbook: FWorkbook;
  readonly formulaData: FormulaDataModel;
  readonly isChinese: boolean;
  /** What Excel keeps and Univer has no notion of. */
  readonly state: WorkbookState;
}

export interface SheetTarget {
  readonly host: Host;
  readonly sheetId: string;
}

export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

export type { FWorksheet, SheetState };
