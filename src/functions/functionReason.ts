import type { PlanReason } from "../plan/planReason";
import type { Reason } from "../rules/result";

/** Rows and columns of an argument. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Why a function has no answer: a rule's reason, a plan's, or one of the functions' own. */
export type FunctionReason =
  | Reason
  | PlanReason
  /** The input cell holds an error of its own, which comes through unchanged. */
  | { readonly name: "inputError"; readonly code: string }
  /** The input cell holds an object that is neither text nor number, e.g. a picture. */
  | { readonly name: "noPlainValue"; readonly read: string }
  /** Two ranges that do not have the same number of rows and columns. */
  | { readonly name: "shapesDoNotFit"; readonly first: Shape; readonly second: Shape }
  /** An argument that must be a single cell is a range. */
  | { readonly name: "notOneCell"; readonly shape: Shape }
  /** A word that is none of a fixed set: an attribute, a status, a rounding. */
  | {
      readonly name: "unknownWord";
      readonly read: string;
      readonly nearMatches: readonly string[];
      readonly known: readonly string[];
    };
