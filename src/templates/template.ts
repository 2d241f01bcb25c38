import type { TableKind } from "../plan/plan";
import type { YearCourse } from "../rules/yearCourse";

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
  /** Columns whose notes stand under the sheet, by the key of their words; absent: all. */
  readonly notesFor?: readonly string[];
  /** Printed on one page, as long as that can be read. */
  readonly isOnePage?: boolean;
  /** Rows that stay in view; absent: down to the headings of the first table. */
  readonly frozenRows?: number;
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
  | "dueSoonDays"
  /** Whether the sheet is confirmed and refuses changes, in words. */
  | "lock";

/** A new kind of part is one more type here and one more file in `src/layout/parts`. */
export type PartSpec = (
  | TablePart
  | CountsPart
  | SentencePart
  | FormLinesPart
  | LinesPart
  | TallyPart
  | ConfirmationPart
  | ChartPart
) & {
  /** With what follows it, it is printed on a page of its own where the sheet takes more than one. */
  readonly startsPage?: boolean;
};

/** A bar chart of columns of a table, over the gap columns of that table. */
export interface ChartPart {
  readonly kind: "chart";
  /** Names its words in `src/text/parts.ts`. */
  readonly key: string;
  readonly table: string;
  readonly categoryColumn: string;
  /** In the words of their headings. */
  readonly series: readonly { readonly column: string; readonly color: string }[];
}

/** [§8] How many rows of a table stand how: a row for every status, binding ones apart. */
export interface CountsPart {
  readonly kind: "counts";
  /** The key of the table that is counted, and of its columns with the statuses and attributes. */
  readonly table: string;
  readonly statusColumn: string;
  readonly attributeColumn: string;
}

/** A label, and a computed text that runs over the rest of the width. */
export interface SentencePart {
  readonly kind: "sentence";
  /** Names the label in `src/text/parts.ts`, and the row in the sheet's hidden keys. */
  readonly key: string;
  /** Stands in no table: columns go by `range` with the table's key. Its fields are those of `bareRow`. */
  readonly formula: Expression;
  /** How many lines there is room for at least; it grows with the names that the text may list. */
  readonly lines: number;
}

export interface TablePart {
  readonly kind: "table";
  /** Names the table for the formulas of other parts. */
  readonly key: string;
  readonly rows: RowSource;
  readonly columns: readonly ColumnSpec[];
  /** The column of the actuals that are judged; null where nothing is. */
  readonly judged: string | null;
  /** A second row of headings, by column key: 甲, 乙, 丙, 1, 2, 3 of a statistical form. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Rows about no subject, directly under the headings and at the foot. */
  readonly above?: readonly ExtraRow[];
  readonly below?: readonly ExtraRow[];
}

/** Lines of labels and values over the columns of the first table: a form's head and signatures. */
export interface FormLinesPart {
  readonly kind: "formLines";
  readonly lines: readonly FormLine[];
}

export interface FormLine {
  /** Names the row in the sheet's hidden keys, behind `line.`. */
  readonly key: string;
  readonly fields: readonly FormField[];
}

export interface FormField {
  /** Names the label and the value in `src/text/returnForm.ts`. */
  readonly key: string;
  /** By column key: where the label stands, and from where to where the value runs. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** Null: the value is given, and locked. */
  readonly accepts: "text" | "date" | null;
}

/** Lines of text that are made from the table's indicators. */
export interface LinesPart {
  readonly kind: "lines";
  readonly source: LineSource;
}

export type LineSource = "explanations" | "checkRules";

/** One line that counts words in columns of a table: 未填3项，通过9项. */
export interface TallyPart {
  readonly kind: "tally";
  /** Names the row in the sheet's hidden keys. */
  readonly key: string;
  readonly table: string;
  readonly counts: readonly TallyCount[];
}

export interface TallyCount {
  readonly label: string;
  readonly column: string;
  /** Which cells count: those that begin or end with the word. */
  readonly match: "begins" | "ends";
  readonly word: string;
}

export interface ExtraRow {
  /** Names the row in formulas, in the sheet's hidden keys and in `src/text`. */
  readonly key: string;
  /** By the key of the column's spec; the other cells stay empty. */
  readonly cells: Readonly<Record<string, ColumnContent>>;
  readonly shown: "always" | "withUnits";
}

/**
 * A line for who agreed to the sheet, and when. Once that is said and every check reads 平衡, it and
 * the inputs of extra rows refuse changes.
 */
export interface ConfirmationPart {
  readonly kind: "confirmation";
  readonly key: string;
  /** The cells that must read 平衡: an extra row of a table, and its columns. */
  readonly table: string;
  readonly row: string;
  readonly columns: readonly string[];
}

/** What a table has a row for; `src/layout/subjects` says what each row shows. */
export type RowSource =
  /** The table's indicators in printed order, under their groups. */
  | "indicators"
  /** [§8] Binding indicators first and apart. */
  | "bindingFirst"
  /** What can be set in 规则设置, and the units that targets are broken down to. */
  | "rules"
  | "units"
  /** [§11] What the plan commits itself to outside its tables, and rows to add more. */
  | "commitments"
  /** [§4] The printed figures that can be recomputed, in all tables and the prose of the plan. */
  | "checks"
  /** What a check can find, to be counted. */
  | "verdicts"
  /** [§8] The indicators, binding ones first, without headings between them. */
  | "flatBindingFirst"
  /** Binding, anticipatory, and both. */
  | "attributes"
  /** The first, the second … of the indicators that a formula picks, and a line for the others. */
  | "places"
  /** Empty lines for the trail of corrections. */
  | "corrections"
  /** The indicators of this table and of another plan's, those that mean the same in one row. */
  | "compared";

export interface ColumnSpec {
  /** Names the column in formulas and its heading in `src/text/sheets.ts`. */
  readonly key: string;
  readonly widthChars: number;
  readonly content: ColumnContent;
  /**
   * `whereAny`: left out when no row has anything in it. `withUnits`: left out where there are no
   * units. `hidden`: there, and not seen.
   */
  readonly shown: "always" | "whereAny" | "withUnits" | "hidden";
  /** One column for every year of the period (`y1`, `y2`, …) or for every unit (`u.` and its name); absent: one. */
  readonly over?: "years" | "units";
  /** Only on sheets of tables of this kind, so that one template serves both; absent: on all. */
  readonly tableKind?: TableKind;
  /** Names heading and note in `src/text/sheets.ts` where those of the key do not fit. */
  readonly words?: string;
}

export type ColumnContent =
  /** Nothing: a distance between columns, or room for a chart. */
  | { readonly kind: "gap" }
  /** What the plan prints, locked. */
  | { readonly kind: "field"; readonly field: string }
  /** What the add-in writes line by line once the sheet is in the workbook: locked, and kept like entries. */
  | { readonly kind: "record" }
  /** What the user enters; what stands there already is the field, or nothing. */
  | { readonly kind: "input"; readonly accepts: Accepts; readonly initial: string | null }
  | {
      readonly kind: "formula";
      readonly result: ResultKind;
      readonly formula: Expression;
      /** Only in the rows where this field is; null for every row. */
      readonly where: string | null;
      /** What it shows before anything is entered, for programs that do not calculate. */
      readonly handedOut?: string | { readonly field: string };
    };

/** `count`: nothing is shown for none; `estimate`: a quantity that is divided or projected, with two decimals. */
export type ResultKind =
  "count" | "percent" | "number" | "estimate" | "ratio" | "words" | "sentence";

/**
 * `figure`: the plan's notations for a structure and where a figure is printed, else a number.
 * `reported`: a structure in the very shape n:n:n, else a number.
 * `percentDone`: a number from 0 to 100. `lowerThreshold`, `upperThreshold`: two positive numbers that
 * rise, in rows one below the other. `days`: a whole number. `unitName`, `weight`: a row of the list of units. `date`: the dates that PLAN functions read,
 * as text. A list: one of its words.
 */
export type Accepts =
  | "figure"
  | "reported"
  | "number"
  | "percentDone"
  | "lowerThreshold"
  | "upperThreshold"
  | "days"
  | "unitName"
  | "weight"
  | "date"
  | "text"
  | { readonly words: string };

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
  /** The cells of all units in a row, e.g. their weights. */
  | UnitCells
  /** The year, or the number counted from 1, of a column that stands for one of several. */
  | { readonly kind: "yearOfColumn" }
  | { readonly kind: "numberOfColumn" }
  /** Where the sheet has no such setting: the number, or an omitted argument. */
  | { readonly kind: "setting"; readonly setting: SettingKey; readonly otherwise?: number }
  /** The date that is judged at: of this row where the table has a column `asOf`, else of the sheet. */
  | { readonly kind: "asOf" }
  /** What is known of the row's subject, as a literal. */
  | { readonly kind: "field"; readonly field: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | Call
  /** One of the cells that a function answers with (ALLOCATE, SCHEDULE), counted from 1. */
  | { readonly kind: "part"; readonly of: Call; readonly number: PartNumber }
  /** A function that every spreadsheet has, the same in both dialects. */
  | { readonly kind: "fn"; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: "op";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** The cell of the same row of another sheet; an empty cell reads as "". */
  | {
      readonly kind: "linked";
      readonly sheet: LinkKey;
      readonly key: string;
      /** The sheet of the plan that is compared with. Absent: of the sheet's own plan. */
      readonly of?: "otherPlan";
    }
  /** By whether the field is there, decided when the sheet is laid out. */
  | {
      readonly kind: "ifField";
      readonly field: string;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  /** By what a field of the row's subject says, decided when the sheet is laid out; blank for any other. */
  | {
      readonly kind: "byField";
      readonly field: string;
      readonly cases: Readonly<Record<string, Expression>>;
    }
  /** [§1, B2] By what kind of figure the row's target is, decided when the sheet is laid out. */
  | { readonly kind: "byTarget"; readonly cases: Readonly<Record<TargetCase, Expression>> }
  /** [B1, B2] By how the row's target is reached over the years, decided in the same way. */
  | { readonly kind: "byCourse"; readonly cases: Readonly<Record<YearCourse, Expression>> }
  /** A check of parts against their target; what it shows at hand-out goes by what it is of. */
  | { readonly kind: "balance"; readonly of: BalanceOf; readonly formula: Expression }
  /** [C2] A total to date for a five-year total; the latest year entered for everything else. */
  | { readonly kind: "toDate" }
  /** Blank as long as there is no date to judge at. */
  | { readonly kind: "withDate"; readonly then: Expression }
  /** What is odd about a reported figure, in words, and blank when nothing is. */
  | { readonly kind: "finding"; readonly actual: string; readonly lastYear: string };

export type Operator = "=" | "<>" | "<" | ">" | "<=" | ">=" | "+" | "-" | "*" | "/" | "^" | "&";

/** The checks of 目标分解表: of a row's years or units, of all rows, and of the weights. */
export type BalanceOf = "years" | "units" | "allYears" | "allUnits" | "weights";

/** In a table (null: this row's own), in the row of that key (null: this row). */
export interface UnitCells {
  readonly kind: "units";
  readonly table: string | null;
  readonly row: string | null;
}

/** A function of the add-in; the native dialect writes what it answers in other functions. */
export interface Call {
  readonly kind: "call";
  readonly name: PlanFunction;
  readonly args: readonly Expression[];
}

/** Known when the sheet is laid out. */
export type PartNumber = Extract<Expression, { kind: "number" | "numberOfColumn" }>;

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
  | "VALUE"
  | "WARNING";
