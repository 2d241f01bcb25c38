import type { SettingKey } from "../../templates/expression";
import type { ReferredCell, TablePlace } from "../formulaScope";
import type { LayoutInput } from "../layoutInput";
import type {
  CellRange,
  ChartModel,
  ConditionalFormatModel,
  RowModel,
  ValidationModel,
} from "../sheetModel";
import type { FormulaRow } from "../dialects/dialect";

/** What is known of the whole sheet when its parts are laid out. */
export interface SheetSetup {
  readonly input: LayoutInput;
  /** How many columns people see, and how wide each is. */
  readonly widthsChars: readonly number[];
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

/**
 * A row outside of every table: its formulas refer to tables by `range`, and to settings. Its field
 * `plan` is the plan and table as `PLAN` functions choose them: 湛江/专栏1.
 */
export function bareRow({ input, tables, settings }: SheetSetup, row: number): FormulaRow {
  const { plan, table, links, otherLinks, units } = input;
  return {
    indicator: null,
    figures: {},
    fields: { plan: `${plan.name}/${table.id}` },
    plan,
    table,
    units,
    scope: {
      row,
      columns: new Map(),
      yearColumns: null,
      judged: null,
      table: null,
      tables,
      settings,
      links,
      other: { links: otherLinks, subjectKey: null },
      subjectKey: null,
      spread: null,
      isTotal: false,
      isBareUpperBound: false,
    },
  };
}
