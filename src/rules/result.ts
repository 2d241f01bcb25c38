/**
 * What a rule answers: a value, or the reason why there is none.
 *
 * Rules never throw and never return NaN; the words for a reason stand in `src/text/reasons.ts`,
 * and only `src/functions/cell.ts` turns a reason into an Excel error.
 */
export type Result<T, R = Reason> = { readonly ok: true; readonly value: T } | Failure<R>;

export interface Failure<R = Reason> {
  readonly ok: false;
  readonly reason: R;
}

/** A named reason, with the facts a sentence about it needs. */
export type Reason =
  /** [§1] The figure is in no accepted notation. */
  | { readonly name: "unreadableFigure"; readonly read: string }
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
  | { readonly name: "negativeWeight"; readonly read: string }
  | { readonly name: "zeroWeights" }
  /** The result is too large for a number. */
  | { readonly name: "tooLarge" }
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
  /** [§6] The two thresholds are not two rising positive numbers. */
  | { readonly name: "unreadableThresholds"; readonly read: string };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const fail = <R>(reason: R): Failure<R> => ({ ok: false, reason });
