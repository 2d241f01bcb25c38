import type { TableKind } from "../plan/plan";

/**
 * The vocabulary that templates are written in. A template is data: which settings stand above,
 * which parts stand below each other, which columns a table has, and what each of them holds.
 * Layout works out the cells.
 */
export interface Template {
  /** Names the template in `src/text/sheets.ts` and in a sheet's identity. */
  readonly id: string;
  /** Raised when a change of the template changes the sheet. */
  readonly version: number;
  /** The kinds of table it can be filled from. */
  readonly tableKinds: readonly TableKind[];
  /** Sheets of the same plan that its formulas refer to: inserted before it where there are none. */
  readonly refersTo: readonly LinkKey[];
  /** What the user gives beside plan and table. */
  readonly asks: readonly Asked[];
  readonly settings: readonly SettingSpec[];
  /** Below each other, between the title and the notes. */
  readonly parts: readonly PartSpec[];
  /** Columns that stay in view, counted from the left. */
  readonly frozenColumns: number;
}

/** Named after the template of the sheet that is referred to. */
export type LinkKey = "rules" | "monitoring";

/** `units`: names and weights of all units; `unit`: the one that fills the form in; `otherPlan`: a plan to compare with. */
export type Asked = "units" | "unit" | "otherPlan";

/** A named cell above the table that the formulas refer to. */
export interface SettingSpec {
  readonly key: "period" | "dataDate";
  readonly isInput: boolean;
}

/** Cells that formulas refer to by name, in the sheet's own settings line or in 规则设置. */
export type SettingKey =
  | SettingSpec["key"]
  /** The date that is judged at: the sheet's own data date, or the one of 规则设置. */
  | "asOf"
  | "statusThresholds"
  | "warningThresholds"
  | "dueSoonDays";

/** A new kind of part is one more type here and one more file in `src/layout/parts`. */
export type PartSpec = TablePart;

export interface TablePart {
  readonly kind: "table";
  /** Names the table for the formulas of other parts. */
  readonly key: string;
  readonly rows: RowSource;
  readonly columns: readonly ColumnSpec[];
  /** The column of the actuals that are judged; null where nothing is. */
  readonly judged: string | null;
}

/** What a table has a row for; `src/layout/subjects` says what each row shows. */
export type RowSource =
  /** The table's indicators in printed order, under their groups. */
  | "indicators"
  /** [§8] Binding indicators first and apart. */
  | "bindingFirst"
  /** What can be set in 规则设置, and the units that targets are broken down to. */
  | "rules"
  | "units";

export interface ColumnSpec {
  /** Names the column in formulas and its heading in `src/text/sheets.ts`. */
  readonly key: string;
  readonly widthChars: number;
  readonly content: ColumnContent;
  /** `whereAny`: left out when no row has anything in it. `hidden`: there, and not seen. */
  readonly shown: "always" | "whereAny" | "hidden";
  /** One column for every year of the period (`y1`, `y2`, …) or for every unit (`u1`, …); absent: one. */
  readonly over?: "years" | "units";
}

export type ColumnContent =
  /** What the plan prints, locked. */
  | { readonly kind: "field"; readonly field: string }
  /** What the user enters; what stands there already is the field, or nothing. */
  | { readonly kind: "input"; readonly accepts: Accepts; readonly initial: string | null }
  | {
      readonly kind: "formula";
      readonly result: ResultKind;
      readonly formula: Expression;
      /** Only in the rows where this field is; null for every row. */
      readonly where: string | null;
    };

export type ResultKind = "percent" | "number" | "words" | "sentence";

/**
 * `figure`: the plan's notations for a structure and where a figure is printed, else a number.
 * `date`: the dates that PLAN functions read, as text. A list: one of its words.
 */
export type Accepts = "figure" | "number" | "date" | "text" | { readonly words: string };

/** A computed column, without saying in which dialect it will be written. */
export type Expression =
  /** This row's cell in another column; an empty cell reads as "", never as 0. */
  | { readonly kind: "column"; readonly key: string }
  /** The same cell bare, for functions of the spreadsheet's own. */
  | { readonly kind: "cell"; readonly key: string }
  /** A whole column of a table (null: of this row's own), from the first to the last row. */
  | { readonly kind: "range"; readonly key: string; readonly table: string | null }
  /** This row's years. */
  | { readonly kind: "years" }
  /** The year, or the number counted from 1, of a column that stands for one of several. */
  | { readonly kind: "yearOfColumn" }
  | { readonly kind: "numberOfColumn" }
  | { readonly kind: "setting"; readonly setting: SettingKey }
  /** The date that is judged at: of this row where the table has a column `asOf`, else of the sheet. */
  | { readonly kind: "asOf" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "call"; readonly name: PlanFunction; readonly args: readonly Expression[] }
  /** A function that every spreadsheet has, the same in both dialects. */
  | { readonly kind: "fn"; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: "op";
      readonly operator: "=" | "<>" | "<" | ">" | "<=" | ">=" | "+" | "-" | "*" | "/" | "&";
      readonly left: Expression;
      readonly right: Expression;
    }
  /** The cell of the same row of another sheet; an empty cell reads as "". */
  | { readonly kind: "linked"; readonly sheet: LinkKey; readonly key: string }
  /** [§1, B2] By what kind of figure the row's target is, decided when the sheet is laid out. */
  | { readonly kind: "byTarget"; readonly cases: Readonly<Record<TargetCase, Expression>> }
  /** [C2] A total to date for a five-year total; the latest year entered for everything else. */
  | { readonly kind: "toDate" }
  /** Blank as long as there is no date to judge at. */
  | { readonly kind: "withDate"; readonly then: Expression };

/** `split`: a total or count that is divided among units; `handedDown`: a rate, bound or structure. */
export type TargetCase = "split" | "handedDown";

export type PlanFunction =
  | "ALLOCATE"
  | "CHECK"
  | "COMPLETION"
  | "CONVERT"
  | "EXPECTED"
  | "FORECAST"
  | "GROWTH"
  | "MARGIN"
  | "NARRATIVE"
  | "PROGRESS"
  | "REQUIRED"
  | "SCHEDULE"
  | "STATUS"
  | "WARNING";
