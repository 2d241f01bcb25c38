import type { FigureTrouble } from "./notation/figureTrouble";

/** Why a rule has no answer: a named reason, with the facts that a sentence about it needs. */
export type Reason =
  /** [§1] The figure is in no accepted notation. */
  | {
      readonly name: "unreadableFigure";
      readonly read: string;
      /** Which part of a text is to blame; null for a cell that holds no text. */
      readonly trouble: FigureTrouble | null;
    }
  /** [§1] A figure with a unit against one without: nobody has said what the other counts in. */
  | { readonly name: "unitMissing"; readonly withUnit: string; readonly bare: string }
  /** [§1] Shares must add up to 100. */
  | { readonly name: "structureNotWhole"; readonly read: string; readonly sum: number }
  /** [§1] Excel stored a structure such as 12:46:42 as a time, a fraction of a day. */
  | { readonly name: "structureReadAsTime"; readonly read: string }
  /** [C5] Structures with different numbers of parts, or a structure against a number. */
  | { readonly name: "differentStructure"; readonly actual: string; readonly target: string }
  /** [C7] A five-year total against a target without brackets. */
  | { readonly name: "totalAgainstSingleYear"; readonly actual: string; readonly target: string }
  /** [C7] The target is printed `-` or is empty: nothing to divide by. */
  | { readonly name: "noTarget" }
  /** [C7] */
  | { readonly name: "zeroTarget" }
  /** [C7] */
  | { readonly name: "negativeTarget"; readonly read: string }
  /** [T3, §6] A level without a base has no way to measure. */
  | { readonly name: "noBase" }
  /** [§6] An upper bound, a structure or a floor that the base already met has no pace. */
  | { readonly name: "noPace" }
  /** [§6] No time of the period has passed, and the elapsed share is divided by. */
  | { readonly name: "nothingElapsed" }
  /** No time of the period is left, and the remaining share is divided by. */
  | { readonly name: "nothingLeft" }
  /** An upper bound asks for nothing to be brought. */
  | { readonly name: "nothingRequired" }
  /** A structure is not one number. */
  | { readonly name: "noSingleNumber"; readonly read: string }
  /** A total in brackets stands among yearly figures. */
  | { readonly name: "notAnnual"; readonly read: string }
  | { readonly name: "tooManyYears"; readonly given: number; readonly years: number }
  /** A course needs two points at least. */
  | { readonly name: "tooFewPoints"; readonly points: number }
  | { readonly name: "zeroPrevious" }
  | { readonly name: "impossibleGrowth" }
  | { readonly name: "unreadableNumber"; readonly read: string }
  /** A number of decimals beyond those that figures have. */
  | { readonly name: "digitsOutOfRange"; readonly read: string }
  /** [B2, B3] Bounds and rates are handed down as they are: neither split nor added. */
  | { readonly name: "notAdditive"; readonly read: string; readonly why: "bound" | "rate" }
  /** [B3] Rates are rolled up by weights alone, one for each. */
  | { readonly name: "weightMissing"; readonly read: string }
  /** [B3] Counts are added as they are: weights would say something else. */
  | { readonly name: "weightsOfCounts"; readonly unit: string }
  | { readonly name: "negativeWeight"; readonly read: string }
  | { readonly name: "zeroWeights" }
  /** The result is too large for a number. */
  | { readonly name: "tooLarge" }
  /** The text is longer than a cell can hold. */
  | { readonly name: "textTooLong"; readonly length: number; readonly most: number }
  /** [§4] The printed ratio is neither a number nor one of the printed words. */
  | { readonly name: "unreadableRatio"; readonly read: string }
  /** [§9] */
  | {
      readonly name: "unknownUnit";
      readonly read: string;
      readonly nearMatches: readonly string[];
    }
  /** [§9] Units of different families are never converted. */
  | { readonly name: "differentUnits"; readonly from: string; readonly to: string }
  /** [T1] */
  | { readonly name: "unreadablePeriod"; readonly read: string }
  /** [T2] */
  | { readonly name: "unreadableDate"; readonly read: string }
  /** [T2a] The date lies outside the period that counts where none is given. */
  | { readonly name: "periodNeeded"; readonly read: string; readonly period: string }
  /** [T2] The date and the base stand in each other's place. */
  | { readonly name: "swappedBaseAndDate"; readonly date: string; readonly base: string }
  /** [§6] The two thresholds are not two rising positive numbers. */
  | { readonly name: "unreadableThresholds"; readonly read: string };

/** The errors that this product gives, as Excel writes them. */
export type ExcelError = "#N/A" | "#DIV/0!" | "#NUM!" | "#VALUE!";

/**
 * The Excel error that tells of a reason. The functions and the native formulas both take it from
 * here; the reasons of `plan` and of `functions` stand with theirs in the same manner.
 */
export const REASON_ERRORS: Readonly<Record<Reason["name"], ExcelError>> = {
  unreadableFigure: "#VALUE!",
  unitMissing: "#VALUE!",
  structureNotWhole: "#VALUE!",
  structureReadAsTime: "#VALUE!",
  differentStructure: "#VALUE!",
  totalAgainstSingleYear: "#VALUE!",
  noTarget: "#N/A",
  zeroTarget: "#DIV/0!",
  negativeTarget: "#NUM!",
  noBase: "#N/A",
  noPace: "#N/A",
  nothingElapsed: "#NUM!",
  nothingLeft: "#NUM!",
  nothingRequired: "#N/A",
  noSingleNumber: "#N/A",
  notAnnual: "#VALUE!",
  tooManyYears: "#VALUE!",
  tooFewPoints: "#N/A",
  zeroPrevious: "#NUM!",
  impossibleGrowth: "#NUM!",
  unreadableNumber: "#VALUE!",
  digitsOutOfRange: "#NUM!",
  notAdditive: "#VALUE!",
  weightMissing: "#VALUE!",
  weightsOfCounts: "#VALUE!",
  negativeWeight: "#NUM!",
  zeroWeights: "#DIV/0!",
  tooLarge: "#NUM!",
  textTooLong: "#VALUE!",
  unreadableRatio: "#VALUE!",
  unknownUnit: "#N/A",
  differentUnits: "#VALUE!",
  unreadablePeriod: "#VALUE!",
  unreadableDate: "#VALUE!",
  periodNeeded: "#VALUE!",
  swappedBaseAndDate: "#VALUE!",
  unreadableThresholds: "#VALUE!",
};

/** Rows and columns of an argument. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** What can be wrong with the cells and ranges that a function is given, before any rule sees them. */
export type ArgumentReason =
  /** The input cell holds an error of its own, which comes through unchanged. */
  | { readonly name: "inputError"; readonly code: string }
  /** The input cell holds an object that is neither text nor number, e.g. a picture. */
  | { readonly name: "noPlainValue"; readonly read: string }
  /** Two ranges that do not have the same number of rows and columns. */
  | { readonly name: "shapesDoNotFit"; readonly first: Shape; readonly second: Shape }
  /** An argument that must be a single cell is a range. */
  | { readonly name: "notOneCell"; readonly shape: Shape }
  /** Something that no rule foresees: a fault of this product, or a sheet too large for the host. */
  | { readonly name: "unexpectedFault"; readonly fault: string }
  /** A word that is none of a fixed set: an attribute, a status, a rounding. */
  | {
      readonly name: "unknownWord";
      readonly read: string;
      readonly nearMatches: readonly string[];
      readonly known: readonly string[];
    };

/** The Excel error that tells of it; an error of an input cell comes through as it is. */
export const ARGUMENT_REASON_ERRORS: Readonly<
  Record<Exclude<ArgumentReason["name"], "inputError">, ExcelError>
> = {
  noPlainValue: "#VALUE!",
  shapesDoNotFit: "#VALUE!",
  notOneCell: "#VALUE!",
  unexpectedFault: "#VALUE!",
  unknownWord: "#N/A",
};
