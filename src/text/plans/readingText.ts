import type { SheetReason } from "../../excel/hostReason";
import type { ColumnRole } from "../../plan/tables/headings";
import type { Doubt, DoubtKind, RowKind } from "../../plan/tables/tableDraft";
import type { XlsxProblem } from "../../xlsx/xlsxProblem";

/** A sentence for each doubt about a table, by its name. */
export type DoubtSentences = {
  readonly [Name in Doubt["name"]]: (doubt: Extract<DoubtKind, { readonly name: Name }>) => string;
};

/** What is asked about the plan as a whole. */
export type HeadField =
  | "name"
  | "title"
  | "issuer"
  | "documentNumber"
  | "date"
  | "edition"
  | "period"
  | "source"
  | "tableId"
  | "tableTitle";

/** The words of the view that takes a plan in; fetched with it. */
export interface ReadingText {
  readonly heading: string;
  readonly hint: string;
  readonly ways: {
    readonly selection: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly readPaste: string;
    readonly file: string;
    readonly fileHint: string;
  };
  readonly working: string;
  readonly broke: (message: string) => string;
  readonly nothingSelected: string;
  readonly nothingFound: string;
  /** A file of several sheets. */
  readonly whichSheet: string;
  readonly fileProblem: (problem: XlsxProblem) => string;
  /** Lines of what is wrong in a JSON file. */
  readonly jsonProblems: (lines: readonly string[]) => string;
  /** Before a plan that needs no reading is written: what it is, and its tables with their rows. */
  readonly whole: (name: string, title: string, period: string) => string;
  readonly tableOf: (id: string, title: string, indicators: number) => string;
  /** A row of a plan, or of a 规划表, by its number and name. */
  readonly rowOf: (number: number, name: string) => string;
  readonly toCheck: string;
  readonly found: (indicators: number, asked: number) => string;
  readonly head: string;
  readonly fields: Readonly<Record<HeadField, string>>;
  readonly fieldHints: Readonly<Partial<Record<HeadField, string>>>;
  readonly editions: Readonly<Record<"issued" | "draft", string>>;
  readonly columns: string;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly columnOf: (heading: string, letter: string) => string;
  readonly rows: string;
  readonly kinds: Readonly<Record<RowKind, string>>;
  readonly kindOf: (row: string) => string;
  readonly baseToTarget: (base: string, target: string) => string;
  readonly empty: string;
  readonly partOf: (number: number) => string;
  readonly expected: string;
  readonly asked: string;
  readonly told: (count: number) => string;
  readonly nothingAsked: string;
  readonly doubts: DoubtSentences;
  readonly goTo: (address: string) => string;
  readonly meant: string;
  readonly take: string;
  readonly takeForAll: string;
  readonly write: string;
  readonly saveJson: string;
  /** A 规划表 takes a plan only that says enough: what is missing, one line each. */
  readonly notYet: string;
  /** The plan has a name of one that comes with the add-in. */
  readonly nameTaken: (name: string) => string;
  readonly written: (sheetName: string) => string;
  /** The workbook has a plan of that 简称. */
  readonly there: {
    /** @param hasSameTable false: what is written are further tables, and the heads differ */
    readonly asked: (name: string, sheetNames: string, hasSameTable: boolean) => string;
    /** What may be done where the plan was carried over before. */
    readonly carriedAgain: string;
    readonly basesOnly: string;
    readonly replace: string;
    readonly rename: (name: string) => string;
    readonly cancel: string;
  };
  readonly saved: (fileName: string) => string;
  /** The file of a plan that has no name yet. */
  readonly unnamed: string;
  readonly again: string;
  readonly refusal: (reason: SheetReason) => string;
}
