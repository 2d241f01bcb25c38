import type { TableKind } from "../plan/plan";

/**
 * The vocabulary that templates are written in. A template is data: which settings stand above the
 * table, which columns it has, and what each of them holds. Layout works out the cells.
 */
export interface Template {
  /** Names the template in `src/text/sheets.ts` and in a sheet's identity. */
  readonly id: string;
  /** Raised when a change of the template changes the sheet. */
  readonly version: number;
  /** The kinds of table it can be filled from. */
  readonly tableKinds: readonly TableKind[];
  readonly settings: readonly SettingSpec[];
  readonly columns: readonly ColumnSpec[];
  /** Columns that stay in view, counted from the left. */
  readonly frozenColumns: number;
}

/** A named cell above the table that the formulas refer to. */
export interface SettingSpec {
  readonly key: SettingKey;
  readonly isInput: boolean;
}

export type SettingKey = "period" | "dataDate";

export interface ColumnSpec {
  /** Names the column in formulas and its heading in `src/text/sheets.ts`. */
  readonly key: string;
  readonly widthChars: number;
  readonly content: ColumnContent;
  /** `whereAny`: the column is left out when no indicator of the table has anything in it. */
  readonly shown: "always" | "whereAny";
}

export type ColumnContent =
  /** What the plan prints, locked. */
  | { readonly kind: "field"; readonly field: PrintedField }
  /** What the user enters; a figure that the plan prints is there already. */
  | { readonly kind: "input"; readonly printed: "actual" | null }
  /** One input column for every year of the period, keyed `y1`, `y2`, … */
  | { readonly kind: "years" }
  | {
      readonly kind: "formula";
      readonly result: "percent" | "number" | "words";
      readonly formula: Expression;
      /** Only in the rows where the plan prints this field; null for every row. */
      readonly where: PrintedField | null;
    };

export type PrintedField =
  "number" | "name" | "unit" | "base" | "target" | "attribute" | "printedCompletion" | "note";

/** A computed column, without saying in which dialect it will be written. */
export type Expression =
  /** This row's cell in another column; an empty cell reads as "", never as 0. */
  | { readonly kind: "column"; readonly key: string }
  | { readonly kind: "setting"; readonly setting: SettingKey }
  | { readonly kind: "call"; readonly name: PlanFunction; readonly args: readonly Expression[] }
  /** [C2] A total to date for a five-year total; the latest year entered for everything else. */
  | { readonly kind: "toDate" }
  /** Blank as long as the setting is. */
  | { readonly kind: "blankWithout"; readonly setting: SettingKey; readonly then: Expression };

export type PlanFunction = "COMPLETION" | "STATUS" | "CHECK";
