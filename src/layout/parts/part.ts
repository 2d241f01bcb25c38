import type { SettingKey } from "../../templates/vocabulary/expression";
import type { ReferredCell, TablePlace } from "../formulaScope";
import type { NormalSheet } from "../normalise/normalSheet";
import type {
  CellRange,
  ChartModel,
  ConditionalFormatModel,
  RowModel,
  ValidationModel,
} from "../sheetModel";

/** The sheet, and where everything in it stands, when its parts are laid out. */
export interface SheetSetup {
  readonly sheet: NormalSheet;
  /** How many columns people see, and how wide each is. */
  readonly widthsChars: readonly number[];
  /** How many of them are printed: those behind stand beside the page. */
  readonly printedCount: number;
  readonly settings: ReadonlyMap<SettingKey, ReferredCell>;
  readonly tables: ReadonlyMap<string, TablePlace>;
}

/**
 * A part of a sheet that knows its size before anything is laid out, because formulas refer to parts
 * that come later.
 */
export interface SheetPart {
  readonly rowCount: number;
  /** The columns that it needs; the widest part makes the sheet's. */
  readonly widthsChars: readonly number[];
  /** Cells of its own that formulas anywhere on the sheet refer to by name. */
  readonly settingsAt?: (firstRow: number) => ReadonlyMap<SettingKey, ReferredCell>;
  readonly lay: (setup: SheetSetup, firstRow: number) => LaidPart;
}

export interface LaidPart {
  /** The cells that people see, as many in a row as the sheet has columns. */
  readonly rows: readonly RowModel[];
  readonly merges?: readonly CellRange[];
  readonly validations?: readonly ValidationModel[];
  readonly conditionalFormats?: readonly ConditionalFormatModel[];
  readonly charts?: readonly ChartModel[];
}
