import type { TableKind } from "../plan";
import type { ColumnRole } from "./headings";
import type { GridPlace } from "./planGrid";

/** What a plan's table was understood as, before the user has looked at it. Read by `readPlanTable`. */
export interface TableDraft {
  /** 专栏2, where it is printed above the table. */
  readonly id: string | null;
  readonly title: string | null;
  /** Null where no line was found that holds the headings. */
  readonly header: TableHeader | null;
  readonly columns: readonly DraftColumn[];
  /** All lines below the header that hold anything. */
  readonly rows: readonly DraftRow[];
  /** As printed below the table. */
  readonly notes: readonly string[];
  /** `results`: the table has a column of what was achieved. */
  readonly kind: TableKind;
  readonly baseYear: number | null;
  readonly targetYear: number | null;
  readonly doubts: readonly Doubt[];
}

/** The lines of the table that hold its headings. */
export interface TableHeader {
  readonly firstLine: number;
  readonly lineCount: number;
}

export interface DraftColumn {
  /** The column of the table, counted from 0; a correction names it. */
  readonly at: number;
  readonly heading: string;
  readonly role: ColumnRole;
  readonly year: number | null;
  readonly isExpected: boolean;
  /** Where its heading stands. */
  readonly place: GridPlace;
}

/** What a line of the table is. `part`: an indicator that is a part of the one above it (其中). */
export type RowKind = "indicator" | "part" | "group" | "note" | "header" | "leftOut";

export interface DraftRow {
  /** The line of the table, counted from 0; a correction names it. */
  readonly at: number;
  readonly kind: RowKind;
  readonly place: GridPlace;
  /** Its cells, as printed. */
  readonly texts: readonly string[];
  /** Null for a line that is no indicator. */
  readonly indicator: DraftIndicator | null;
}

/** Texts as they go into the plan's JSON; null where nothing is printed. */
export interface DraftIndicator {
  readonly number: number;
  readonly name: string;
  readonly group: string | null;
  readonly partOf: number | null;
  readonly unit: string | null;
  readonly attribute: string | null;
  readonly nature: string | null;
  readonly natureWords: string | null;
  readonly direction: string | null;
  readonly base: string | null;
  readonly isBaseExpected: boolean;
  readonly target: string | null;
  readonly actual: string | null;
  readonly printedCompletion: string | null;
  readonly responsible: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly note: string | null;
}

/** What a user has put right: columns and lines by their place in the table, cells by that in the grid. */
export interface Corrections {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly kinds: ReadonlyMap<number, RowKind>;
  /** The text that is meant, by `placeKey`. */
  readonly cells: ReadonlyMap<string, string>;
  /** What the table does not print, by the line of the row. */
  readonly units: ReadonlyMap<number, string>;
  readonly attributes: ReadonlyMap<number, string>;
}

export const NO_CORRECTIONS: Corrections = {
  roles: new Map(),
  kinds: new Map(),
  cells: new Map(),
  units: new Map(),
  attributes: new Map(),
};

export const placeKey = ({ row, column }: GridPlace): string => `${String(row)},${String(column)}`;

/** What the reader is not sure of, and where. */
export type Doubt = { readonly place: GridPlace } & DoubtKind;

export type DoubtKind =
  | { readonly name: "noHeader" }
  | { readonly name: "missingColumn"; readonly role: "name" | "unit" | "target" | "attribute" }
  | { readonly name: "unknownHeading"; readonly read: string }
  /** Two columns for one thing: the other one is read. */
  | { readonly name: "roleTwice"; readonly read: string; readonly other: string }
  /** A column without a known heading, understood by what it holds. */
  | { readonly name: "roleByContent"; readonly read: string; readonly role: ColumnRole }
  /** Years between base and target are not part of a plan's table. */
  | { readonly name: "yearNotRead"; readonly read: string }
  /** One cell a line: the headings are not as many as the cells of a row. */
  | { readonly name: "headingsDoNotFit"; readonly headings: number; readonly cells: number }
  /** One cell a line: a row with fewer or more cells; its figures cannot be told apart. */
  | { readonly name: "cellsDoNotFit"; readonly read: string; readonly expected: number }
  /** A line between the rows that is neither an indicator nor a group by any mark. */
  | { readonly name: "groupTaken"; readonly read: string }
  | { readonly name: "lineLeftOut"; readonly read: string }
  /** A second table begins: it is read by itself. */
  | { readonly name: "anotherTable"; readonly read: string }
  | { readonly name: "noRows" }
  | { readonly name: "numberMissing"; readonly read: string; readonly taken: number }
  /** A part without a number of its own gets one that no row has. */
  | { readonly name: "numberGiven"; readonly read: string; readonly taken: number }
  /** 序号 begin anew in each group, or not at all: all rows are numbered in their order. */
  | { readonly name: "renumbered" }
  | { readonly name: "partByIndent"; readonly read: string; readonly parent: string }
  | { readonly name: "partWithoutParent"; readonly read: string }
  | { readonly name: "duplicateName"; readonly read: string }
  | { readonly name: "missingUnit"; readonly indicator: string; readonly at: number }
  | { readonly name: "unitFromFigure"; readonly indicator: string; readonly taken: string }
  /** A structure in a row whose unit says something else. */
  | { readonly name: "structureUnit"; readonly indicator: string; readonly read: string }
  | { readonly name: "missingAttribute"; readonly indicator: string; readonly at: number }
  | { readonly name: "unreadableAttribute"; readonly read: string; readonly at: number }
  | { readonly name: "unreadableWord"; readonly read: string; readonly accepted: readonly string[] }
  | { readonly name: "missingTarget"; readonly indicator: string }
  /** New ones are counted, without brackets or 年均: in a year, or over the plan's years? */
  | { readonly name: "natureUnclear"; readonly indicator: string }
  | { readonly name: "unreadableFigure"; readonly read: string }
  /** A target in words: kept and printed, judged by nobody. */
  | { readonly name: "wordedTarget"; readonly read: string }
  | { readonly name: "footnoteMark"; readonly read: string; readonly taken: string }
  | { readonly name: "expectedMark"; readonly read: string; readonly taken: string }
  /** (38.9): in brackets that mean a total by the notes below the table. */
  | { readonly name: "parentheses"; readonly read: string; readonly taken: string }
  /** (38.9) typed into a cell is -38.9. */
  | { readonly name: "negative"; readonly read: string; readonly probably: string }
  | { readonly name: "percentFormat"; readonly read: string; readonly taken: string }
  /** Where `taken` is null, nothing is taken. */
  | { readonly name: "time"; readonly read: string; readonly taken: string | null }
  | { readonly name: "date"; readonly read: string; readonly probably: string }
  /** 0.925 in a row of percentages. */
  | { readonly name: "share"; readonly read: string; readonly probably: string }
  | { readonly name: "roundedDisplay"; readonly read: string; readonly held: string }
  /** A figure of a column 累计 that is printed without brackets. */
  | { readonly name: "bracketsAdded"; readonly read: string; readonly taken: string }
  /** A figure of a column 年均, 年均/累计 or 年均增速 taken for the target. */
  | { readonly name: "averageTaken"; readonly read: string; readonly taken: string }
  /** A row with a target in two columns: the other one goes into the note. */
  | { readonly name: "secondTarget"; readonly read: string; readonly heading: string };

/** Whether a doubt asks for an answer, or only tells what was done. */
const IS_ASKED: Readonly<Record<DoubtKind["name"], boolean>> = {
  noHeader: true,
  missingColumn: true,
  unknownHeading: true,
  roleTwice: true,
  roleByContent: true,
  yearNotRead: true,
  headingsDoNotFit: true,
  cellsDoNotFit: true,
  groupTaken: true,
  lineLeftOut: true,
  anotherTable: true,
  noRows: true,
  numberMissing: true,
  numberGiven: false,
  renumbered: false,
  partByIndent: true,
  partWithoutParent: true,
  duplicateName: true,
  missingUnit: true,
  unitFromFigure: false,
  structureUnit: false,
  missingAttribute: true,
  unreadableAttribute: true,
  unreadableWord: true,
  missingTarget: false,
  natureUnclear: true,
  unreadableFigure: true,
  wordedTarget: false,
  footnoteMark: false,
  expectedMark: false,
  parentheses: true,
  negative: true,
  percentFormat: true,
  time: true,
  date: true,
  share: true,
  roundedDisplay: true,
  bracketsAdded: true,
  averageTaken: true,
  secondTarget: true,
};

export const isAsked = ({ name }: Doubt): boolean => IS_ASKED[name];
