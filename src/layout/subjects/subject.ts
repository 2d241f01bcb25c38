import type { Indicator } from "../../plan/plan";
import type { Figure } from "../../rules/figures/figure";
import type { ColumnKey } from "../../templates/vocabulary/columnKeys";
import type { Expression } from "../../templates/vocabulary/expression";
import type { Accepts, ResultKind } from "../../templates/vocabulary/template";
import type { FormulaResult } from "../sheetModel";

/** What a row of a table is about, and what is known of it before anything is entered. */
export interface Subject {
  /** Names the row in the sheet's hidden keys; the same as long as it means the same. */
  readonly key: string;
  /** The heading that it stands under; null for none. */
  readonly group: string | null;
  readonly indent: number;
  /** By field: as printed. Numbers are for counting and sorting, never figures. */
  readonly fields: Readonly<Record<string, string | number | null>>;
  /** By field: the figures that the printed texts say, read when the plan was. */
  readonly figures?: Readonly<Record<string, Figure | null>>;
  /** The indicator whose figures the row's formulas judge; null where there is none. */
  readonly indicator: Indicator | null;
  /** By column key: what a row of its own kind takes instead of what the column does. */
  readonly inputs?: Readonly<Partial<Record<ColumnKey, RowInput>>>;
  /** By column key: what this row computes where others are filled in. */
  readonly computed?: Readonly<Partial<Record<ColumnKey, ComputedInput>>>;
  /** What it is about in the sheets of each plan; absent: its own key, and nothing of another plan. */
  readonly linkKeys?: { readonly own: string | null; readonly other: string | null };
  /** What a column's formula shows as handed out, where that cannot be told from the formula. */
  readonly handedOut?: (columnKey: ColumnKey) => FormulaResult | null;
  /** By column key: the longest text that a formula may come to show, for the height of the row. */
  readonly longest?: Readonly<Partial<Record<ColumnKey, string>>>;
  /** By column key: how this row's computed cell looks instead of how the column's do. */
  readonly results?: Readonly<Partial<Record<ColumnKey, ResultKind>>>;
}

export interface ComputedInput {
  readonly formula: Expression;
  readonly result: ResultKind;
}

export type RowInput = Accepts | "locked";

/** Whether there is anything in a field. */
export const isFilled = (value: string | number | null | undefined): boolean =>
  value !== null && value !== undefined && value !== "";
