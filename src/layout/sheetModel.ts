/**
 * A sheet model says what every cell of a sheet holds and how it looks. Layout makes it, back ends
 * write it and decide nothing. Rows and columns count from 0.
 */
export interface SheetModel {
  /** Wanted sheet name; a back end adds a number when it is taken. */
  readonly name: string;
  readonly identity: SheetIdentity;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  /** Title and note lines that run over several columns; never inside the data area. */
  readonly merges: readonly CellRange[];
  readonly validations: readonly ValidationModel[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly charts: readonly ChartModel[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** True: the sheet is protected (without a password) and only unlocked cells can be changed. */
  readonly isProtected: boolean;
  readonly print: PrintModel;
}

/** What the sheet is, made from what: kept in a hidden cell, which every spreadsheet saves. */
export interface SheetIdentity {
  readonly template: string;
  readonly plan: string;
  readonly table: string;
  readonly version: number;
  /** The unit that the form was handed out to; null for none. */
  readonly unit: string | null;
  /** The unit's own targets by the indicator's key; absent: all are the plan's. */
  readonly unitTargets?: readonly (readonly [key: string, text: string])[];
  readonly form: SheetForm;
  /** What it is compared with, and the pairs that the user confirmed; absent: nothing. */
  readonly other?: {
    readonly plan: string;
    readonly table: string;
    readonly pairs: readonly (readonly [one: string, other: string])[];
  };
}

/** How computed cells are written: with this product's functions, without them, or as values that stay. */
export type SheetForm = "functions" | "native" | "values";

export interface ColumnModel {
  /** In characters of the default font, as Excel counts column widths. */
  readonly widthChars: number;
  /** Absent is false. */
  readonly isHidden?: boolean;
  /** Names the column; absent: layout numbers it. */
  readonly key?: string;
}

export interface RowModel {
  readonly heightPoints: number;
  /** Absent is false. */
  readonly isHidden?: boolean;
  /** Names the row, and with the column's key what is entered; absent: layout numbers it. */
  readonly key?: string;
  /** The row's entries go by position instead of by column key. Absent is false. */
  readonly goesByPosition?: boolean;
  /** One entry a column. */
  readonly cells: readonly CellModel[];
}

export interface CellModel {
  readonly content: CellContent;
  readonly style: StyleName;
  readonly isLocked: boolean;
  /** Locked, but written once the sheet is in the workbook: what stands there is kept. Absent is false. */
  readonly isRecord?: boolean;
  /**
   * Open, though nothing belongs there: a column of figures is pasted in one go, over the headings of
   * groups too. Absent is false.
   */
  readonly isPastedOver?: boolean;
  /** Indent steps from the left edge (其中 rows). */
  readonly indent: number;
  /** Shown when the cell is pointed at (批注); files alone have it. Absent: none. */
  readonly note?: string;
}

export type CellContent =
  | { readonly kind: "empty" }
  /** Always text: the cell is formatted as text before it is written. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** With the leading `=`. */
  | {
      readonly kind: "formula";
      readonly formula: string;
      /** What it shows as handed out, for programs that do not calculate; absent where none asks. */
      readonly result?: FormulaResult;
    };

/** The errors that a cell may show in a file. */
export type ShownError = "#N/A" | "#DIV/0!" | "#NUM!" | "#VALUE!" | "#NAME?" | "#REF!" | "#NULL!";

export type FormulaResult = string | number | { readonly error: ShownError };

export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface ValidationModel {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: "decimal"; readonly minimum: number | null }
    /** A formula that must be true, written for the range's top left cell, with the leading `=`. */
    | { readonly kind: "custom"; readonly formula: string }
    /** One of these words; together at most 255 characters, as Excel wants it. */
    | { readonly kind: "list"; readonly words: readonly string[] };
  readonly prompt: { readonly title: string; readonly message: string };
  readonly error: { readonly title: string; readonly message: string };
}

export interface ConditionalFormatModel {
  readonly range: CellRange;
  /** True where the format applies, written for the range's top left cell, with the leading `=`. */
  readonly formula: string;
  readonly style: StatusStyleName;
}

/** A chart that shows what cells hold: where they hold a blank or words, it has a gap. */
export interface ChartModel {
  /** Horizontal bars, the first category on top. */
  readonly kind: "clusteredBar";
  readonly title: string;
  /** One cell a category; a column. */
  readonly categories: CellRange;
  readonly series: readonly ChartSeriesModel[];
  /** The value axis' title. */
  readonly valueAxisTitle: string;
  /** The cells that it covers. */
  readonly place: CellRange;
}

export interface ChartSeriesModel {
  readonly name: string;
  readonly values: CellRange;
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface PrintModel {
  readonly paper: "A4" | "A3";
  readonly orientation: "landscape" | "portrait";
  /** Rows repeated on every page: first and last. */
  readonly titleRows: { readonly first: number; readonly last: number };
  readonly area: CellRange;
  /** A sheet too wide for one page: pages beside each other, and columns repeated on each. */
  readonly wide?: {
    readonly pageCount: number;
    readonly titleColumns: { readonly first: number; readonly last: number };
  };
  /** Absent: as many as it takes. */
  readonly pagesTall?: number;
  /** Rows that begin a page; absent: none does. */
  readonly breaksBefore?: readonly number[];
  /** Excel's footer codes: `第 &P 页，共 &N 页`. */
  readonly footer: string;
}

export type StyleName =
  | "title"
  | "label"
  | "labelFormula"
  | "setting"
  /** A setting that is worked out. */
  | "settingFormula"
  | "heading"
  | "group"
  | "text"
  | "index"
  | "code"
  | "centred"
  | "figure"
  | "inputFigure"
  | "inputNumber"
  /** The data date above a table; a date and plain words within one. */
  | "inputDate"
  | "inputDay"
  | "inputText"
  /** A given value in a form's lines, and one to fill in. */
  | "line"
  | "inputLine"
  /** Computed cells, by what they show; words may stand in any of them. */
  | "count"
  | "percent"
  | "number"
  | "ratio"
  | "estimate"
  | "words"
  | "sentence"
  /** A line that counts. */
  | "tally"
  | "note"
  | "noteFormula"
  | "blank"
  /** Hidden keys. */
  | "key";

export type StatusStyleName = "good" | "ahead" | "watch" | "late" | "pending";
