import type { Indicator, Plan, PlanTable } from "../../plan/plan";
import type { Expression } from "../../templates/vocabulary/expression";
import type { Calls, Narration } from "../calls";
import type { FormulaScope } from "../formulaScope";
import type { Unit } from "../layoutInput";
import type { CellContent, SheetForm } from "../sheetModel";
import type { Subject } from "../subjects/subject";

/** How computed columns are written: which functions their formulas use. */
export interface Dialect {
  readonly form: SheetForm;
  readonly content: (expression: Expression, row: FormulaRow) => CellContent;
  /** Hidden columns behind a table, for what a formula would be too long to work out in one cell. */
  readonly helpers: (table: HelpedTable) => readonly HelperColumn[];
  /** [T2] The sheet's date as its formulas are to see it, of the date as it is written. */
  readonly judgedDate: (date: string, scope: FormulaScope) => string;
  /** [T2] Whether that date is written in no form that is read; `columns` are those of the first table. */
  readonly isUnreadableDate: (date: string, row: FormulaRow) => string;
  /** What the notes under the sheet say about it. */
  readonly notes: readonly string[];
}

/** A table that a dialect may put helper columns behind. */
export interface HelpedTable {
  readonly subjects: readonly Subject[];
  /** The columns that the sheet shows, by key. */
  readonly columnKeys: readonly string[];
  /** The functions that its formulas call, each with the arguments of its first call. */
  readonly calls: Calls;
  readonly judged: string | null;
  /** Some of its formulas do without the add-in in every dialect. */
  readonly isWithoutAddIn: boolean;
  /** Above the sheet's tables stands a date that they are judged at. */
  readonly hasSheetDate: boolean;
  /** What a summary sentence on the same sheet is told about it; null for none. */
  readonly narration: Narration | null;
}

/** The row that a formula stands in. */
export interface FormulaRow {
  readonly scope: FormulaScope;
  /** Null in a row that is about no indicator. */
  readonly indicator: Indicator | null;
  /** What the row prints, by field. */
  readonly fields: Subject["fields"];
  /** What these say as figures, by field. */
  readonly figures: NonNullable<Subject["figures"]>;
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly units: readonly Unit[];
}

/** A row that is about an indicator. */
export type IndicatorRow = FormulaRow & { readonly indicator: Indicator };

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
  readonly content: (row: FormulaRow) => CellContent;
}
