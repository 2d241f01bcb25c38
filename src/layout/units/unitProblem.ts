/** What is wrong with a line of the list of units; lines count from 1. */
export type UnitProblem =
  /** A quotation mark that opens a cell of a CSV file is not closed. */
  | { readonly name: "openQuote"; readonly line: number }
  | { readonly name: "noName"; readonly line: number }
  | { readonly name: "longName"; readonly line: number; readonly most: number }
  | {
      readonly name: "sameName";
      readonly line: number;
      readonly read: string;
      readonly firstLine: number;
    }
  | { readonly name: "noWeight"; readonly line: number; readonly read: string }
  | { readonly name: "tooMany"; readonly line: number; readonly most: number };
