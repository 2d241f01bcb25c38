import type { ReviewRuleId } from "./reviewRules";

/** [§14] What a rule finds about an entry, with the facts that a sentence about it needs. */
export type Finding =
  /** `grades`: how many shares the row's structure has; null where a number belongs. */
  | {
      readonly rule: "E1";
      readonly read: string;
      readonly unit: string;
      readonly grades: number | null;
    }
  | { readonly rule: "E2"; readonly read: string; readonly unit: string; readonly given: string }
  | {
      readonly rule: "E3";
      readonly read: string;
      readonly unit: string;
      readonly given: string;
      readonly suggested: number;
    }
  | {
      readonly rule: "E4";
      readonly read: string;
      readonly found: MistakenKind;
      readonly grades: number | null;
      /** The structure that a time was made of, where it is certain. */
      readonly suggested: string | null;
    }
  | { readonly rule: "E5"; readonly read: string }
  | { readonly rule: "E6"; readonly read: string }
  | { readonly rule: "E7"; readonly read: string; readonly suggested: number }
  | {
      readonly rule: "E8";
      readonly read: string;
      /** `percent`: what the figure would be as a percentage, which comes near what is known. */
      readonly against: "previous" | "base" | "target" | "percent";
      readonly reference: number;
      readonly isAbove: boolean;
      readonly limit: number;
    }
  | { readonly rule: "E9"; readonly read: string; readonly unit: string }
  | {
      readonly rule: "E10";
      readonly read: string;
      readonly previous: number;
      readonly change: "up" | "down" | "toZero";
      readonly limit: number;
    }
  | { readonly rule: "E11"; readonly read: string; readonly whole: number }
  | { readonly rule: "E12"; readonly read: string }
  | { readonly rule: "E13" }
  | { readonly rule: "E14"; readonly read: string; readonly target: string }
  | { readonly rule: "E15"; readonly read: string; readonly previous: number };

/**
 * What stands where something else belongs. `dateNumber`, `timeNumber`: a date, a time that Excel stored
 * as a number; `time`: such a time where a structure belongs.
 */
export type MistakenKind =
  "structure" | "date" | "dateNumber" | "timeNumber" | "time" | "number" | "total";

/** What one rule says of one entry. */
export type Outcome = Finding | "passed" | "notJudged";

/** By rule; a rule that is switched off is not there. */
export type Outcomes = ReadonlyMap<ReviewRuleId, Outcome>;

/** The right figure, where it is certain; null where it is not. */
export function suggestedFigure(finding: Finding): number | string | null {
  return "suggested" in finding ? finding.suggested : null;
}
