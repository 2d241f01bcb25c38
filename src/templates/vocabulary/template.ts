import type { EXTRA_ROW_LABELS } from "../../text/sheets/breakdown";
import type { ColumnWords } from "../../text/sheets/columnWords";
import type { WordListName } from "../../text/sheets/entryWords";
import type { CHART_WORDS, SENTENCE_LABELS } from "../../text/sheets/parts";
import type { FormFieldKey } from "../../text/sheets/formFields";
import type { TemplateId } from "../../text/sheets/templateWords";
import type { TimeSteps } from "./timeSteps";
import type { ColumnKey, ColumnWordsKey, FieldKey, PrintedField } from "./columnKeys";
import type { TableKind } from "../../plan/plan";
import type { Expression, LinkKey, SettingKey } from "./expression";

/**
 * The vocabulary that templates are written in. A template is data: which settings stand above,
 * which parts stand below each other, which columns a table has, and what each of them holds.
 * Layout works out the cells.
 */
export interface Template {
  /** Names the template in `src/text/sheets/templateWords.ts` and in a sheet's identity. */
  readonly id: TemplateId;
  /** Increment when a change of the template changes the sheet. */
  readonly version: number;
  /** The kinds of table it can be filled from. */
  readonly tableKinds: readonly TableKind[];
  /** Sheets of the same plan that its formulas refer to: inserted before it where there are none. */
  readonly refersTo: readonly LinkKey[];
  /** Sheets of the same plan that it refers to where the workbook has them, and does without where not. */
  readonly mayReferTo?: readonly LinkKey[];
  /** Those of the plan that is compared with; absent: the same. */
  readonly refersToOther?: readonly LinkKey[];
  /** What the user gives beside plan and table. */
  readonly asks: readonly Asked[];
  readonly settings: readonly SettingSpec[];
  /** The steps of time that columns spread out over; absent where none does. */
  readonly steps?: TimeSteps;
  /** Below each other, between the title and the notes. */
  readonly parts: readonly PartSpec[];
  /** Columns whose notes stand under the sheet, by the key of their words; absent: all. */
  readonly notesFor?: readonly ColumnWordsKey[];
  /** What is noted of single rows stands under the sheet. */
  readonly tellsRemarks?: boolean;
  /** Printed on one page, as long as that can be read. */
  readonly isOnePage?: boolean;
  /** Takes another page rather than be printed smaller than its width asks for. */
  readonly keepsSize?: boolean;
  /** Rows that stay in view; absent: down to the headings of the first table. */
  readonly frozenRows?: number;
  /** Not protected, so that its rows can be filtered and sorted. Absent: only its inputs can be changed. */
  readonly isOpen?: boolean;
  /** Columns that stay in view, counted from the left. */
  readonly frozenColumns: number;
}

/**
 * `units`: names and weights of all units; `unit`: the one that fills the form in; `otherPlan`: a plan to
 * compare with; `lastPlan`: the table of the plan before.
 */
export type Asked = "units" | "unit" | "otherPlan" | "lastPlan";

/** A named cell above the table that the formulas refer to. */
export interface SettingSpec {
  readonly key: Extract<SettingKey, "period" | "dataDate">;
  /** A data date that is no input is taken from 年度监测 or 规则设置. */
  readonly isInput: boolean;
  /** The date where none is given on any sheet; absent: nothing is judged then. */
  readonly otherwise?: "endOfPeriod";
}

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
  /** Names its words in `src/text/sheets/parts.ts`. */
  readonly key: keyof typeof CHART_WORDS;
  readonly table: string;
  readonly categoryColumn: ColumnKey;
  /** In the words of their headings. */
  readonly series: readonly { readonly column: ColumnKey; readonly color: string }[];
}

/** [§8] How many rows of a table stand how: a row for every status, binding ones apart. */
export interface CountsPart {
  readonly kind: "counts";
  /** The key of the table that is counted, and of its columns with the statuses and attributes. */
  readonly table: string;
  readonly statusColumn: ColumnKey;
  readonly attributeColumn: ColumnKey;
}

/** A label, and a computed text that runs over the rest of the width. */
export interface SentencePart {
  readonly kind: "sentence";
  /** Names the label in `src/text/sheets/parts.ts`, and the row in the sheet's hidden keys. */
  readonly key: keyof typeof SENTENCE_LABELS;
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
  readonly judged: ColumnKey | null;
  /** A second row of headings, by column key: 甲, 乙, 丙, 1, 2, 3 of a statistical form. */
  readonly codes?: Readonly<Partial<Record<ColumnKey, string>>>;
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
  /** Names the label and the value in `src/text/sheets/returnForm.ts`. */
  readonly key: FormFieldKey;
  /** By column key: where the label stands, and from where to where the value runs. */
  readonly label: ColumnKey;
  readonly from: ColumnKey;
  readonly to: ColumnKey;
  /** Null: the value is given, and locked. `lines`: a text that may be long. */
  readonly accepts: "text" | "lines" | "date" | { readonly words: WordListName } | null;
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
  readonly column: ColumnKey;
  /** Which cells count: those that begin or end with the word. */
  readonly match: "begins" | "ends";
  readonly word: string;
}

export interface ExtraRow {
  /** Names the row in formulas, in the sheet's hidden keys and in `src/text/sheets/breakdown.ts`. */
  readonly key: keyof typeof EXTRA_ROW_LABELS;
  /** By the key of the column's spec; the other cells stay empty. */
  readonly cells: Readonly<Partial<Record<ColumnKey, ColumnContent>>>;
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
  readonly columns: readonly ColumnKey[];
}

/** What a table has a row for; `src/layout/subjects` says what each row shows. */
export type RowSource =
  /** The table's indicators in printed order, under their groups. */
  | "indicators"
  /** [B3] The same, and below each rate whose plan names them its numerator and its denominator. */
  | "reported"
  /** [§8] Binding indicators first and apart. */
  | "bindingFirst"
  /** What can be set in 规则设置, and the units that targets are broken down to. */
  | "rules"
  | "units"
  /** [§11] What the plan commits itself to outside its tables, and rows to add more. */
  | "commitments"
  /** [§11] The tasks and projects that the plan prints in 专栏 of their own, and rows to add more. */
  | "projects"
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
  /** All rows of the table as 规划表 holds them, and empty ones to add more. */
  | "plan"
  /** The indicators of this table and of another plan's, those that mean the same in one row. */
  | "compared"
  /** The table's indicators, each beside what it was in the plan before; behind them those that are no more. */
  | "succeeding"
  /** The units that returns are expected from, and rows to add more. */
  | "returningUnits"
  /** Lines for findings about returns, for the user's own relations, and for units in their order. */
  | "findingLines"
  | "relationLines"
  | "comparisonLines"
  /** [B3] The table's indicators, each with the numerator and the denominator of its rate below it; and where their figures came from. */
  | "rolledUp"
  | "rollUpSources";

export interface ColumnSpec {
  /** Names the column in formulas, and its words in `src/text/sheets/columnWords.ts`. */
  readonly key: ColumnKey;
  readonly widthChars: number;
  readonly content: ColumnContent;
  /**
   * `whereAny`: left out when no row has anything in it. `withUnits`: left out where there are no
   * units. `hidden`: there, and not seen.
   */
  readonly shown: "always" | "whereAny" | "withUnits" | "hidden";
  /** False: behind the printed area, at the sheet's end. Absent: printed. */
  readonly isPrinted?: false;
  /** One column for every step of time or for every unit (`u.` and its name); absent: one. */
  readonly over?: "steps" | "units";
  /** Only on sheets of tables of this kind, so that one template serves both; absent: on all. */
  readonly tableKind?: TableKind;
  /** Heading and note where those of the key do not fit: the key of others, or the words themselves. */
  readonly words?: ColumnWordsKey | ColumnWords;
}

export type ColumnContent =
  /** A distance between columns, or room for a chart. */
  | { readonly kind: "gap" }
  /** What the plan prints, locked. */
  | { readonly kind: "field"; readonly field: PrintedField }
  /** What the add-in writes line by line once the sheet is in the workbook: locked, and kept like entries. */
  | { readonly kind: "record" }
  /** What the user enters; what stands there already is the field, or nothing. */
  | { readonly kind: "input"; readonly accepts: Accepts; readonly initial: PrintedField | null }
  | {
      readonly kind: "formula";
      readonly result: ResultKind;
      readonly formula: Expression;
      /** Only in the rows where this field is; null for every row. */
      readonly where: FieldKey | null;
      /** What it shows before anything is entered, for programs that do not calculate. */
      readonly handedOut?: string | { readonly field: FieldKey };
    };

/** `count`: nothing is shown for none; `estimate`: a quantity that is divided or projected, with two decimals. */
export type ResultKind =
  "count" | "percent" | "number" | "estimate" | "ratio" | "words" | "sentence";

/**
 * `figure`: the plan's notations for a structure and where a figure is printed, else a number.
 * `printed`: the plan's notations in every row.
 * `reported`: a structure in the very shape n:n:n, else a number.
 * `percentDone`: a number from 0 to 100. `lowerThreshold`, `upperThreshold`: two positive numbers that
 * rise, in rows one below the other. `tolerance`: a share. `days`: a whole number. `reviewLimit`: a positive number, or that the rule is off. `unitName`, `weight`: a row of the list of units. `date`: the dates that PLAN functions read,
 * as text. A list: one of its words.
 */
export type Accepts =
  | "figure"
  | "printed"
  | "reported"
  | "number"
  | "percentDone"
  | "lowerThreshold"
  | "upperThreshold"
  | "tolerance"
  | "days"
  | "reviewLimit"
  | "unitName"
  | "weight"
  | "date"
  | "text"
  | { readonly words: WordListName };
