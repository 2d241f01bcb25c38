import type { Indicator, PlanTable } from "../../plan/plan";
import type { Expression } from "../../templates/template";
import type { FormulaScope } from "../formula";
import type { CellContent } from "../sheetModel";

/** How computed columns are written: which functions their formulas use. */
export interface Dialect {
  readonly content: (expression: Expression, row: FormulaRow) => CellContent;
  /** Hidden columns behind the table, for what a formula would be too long to work out in one cell. */
  readonly helpers: (table: PlanTable) => readonly HelperColumn[];
  /** What the notes under the sheet say about it. */
  readonly notes: readonly string[];
}

/** The row that a formula stands in. */
export interface FormulaRow {
  readonly scope: FormulaScope;
  readonly indicator: Indicator;
  readonly table: PlanTable;
}

export interface HelperColumn {
  /** Names the column in the scope, beside the template's own. */
  readonly key: string;
  readonly heading: string;
  /** What stands beside the settings, with its label in the row above; null for nothing. */
  readonly setting: SettingHelper | null;
  readonly content: (row: FormulaRow) => CellContent;
}

export interface SettingHelper {
  readonly label: string;
  readonly content: (scope: FormulaScope, table: PlanTable) => CellContent;
}
