/** What is wrong at one place of a plan's JSON, e.g. at `tables[0].indicators[3].unit`. */
export type PlanProblem = { readonly path: string } & PlanProblemKind;

export type JsonType = "object" | "list" | "text" | "number" | "null" | "boolean";

/** Why a 其中 row's parent is wrong. */
export type ParentFault = "itself" | "unknown" | "later" | "otherGroup" | "cancelled";

export type PlanProblemKind =
  | { readonly name: "missingKey" }
  | { readonly name: "unknownKey"; readonly accepted: readonly string[] }
  | { readonly name: "wrongType"; readonly expected: JsonType; readonly found: JsonType }
  | { readonly name: "emptyText" }
  | { readonly name: "emptyList" }
  | {
      readonly name: "notInVocabulary";
      readonly read: string;
      readonly accepted: readonly string[];
    }
  | {
      readonly name: "notWholeNumber";
      readonly read: number;
      readonly from: number;
      readonly to: number;
    }
  /** Ids are ASCII: small letters, digits and hyphens. */
  | { readonly name: "unusableId"; readonly read: string }
  /** Dates are ISO, as far as printed: `2021-08-26`, `2022-07`, `2022`. */
  | { readonly name: "unreadableDate"; readonly read: string }
  | { readonly name: "periodBackwards"; readonly firstYear: number; readonly lastYear: number }
  | { readonly name: "unreadableFigure"; readonly read: string }
  /** Two keys that say the same thing in two ways: a target as a figure, and one in words. */
  | { readonly name: "eitherOr"; readonly other: string }
  /** Words that stand for a figure, and hold digits: a figure that was mistyped. */
  | { readonly name: "digitsInWords"; readonly read: string }
  | { readonly name: "structureNotWhole"; readonly read: string; readonly sum: number }
  /** A printed ratio that holds digits and is still no number. */
  | { readonly name: "unreadableRatio"; readonly read: string }
  /** A list with fewer or more items than belong there. */
  | {
      readonly name: "wrongLength";
      readonly read: number;
      readonly from: number;
      readonly to: number;
    }
  /** A reference to a figure that the plan's tables do not print. */
  | { readonly name: "unknownFigure"; readonly read: string }
  | { readonly name: "duplicate"; readonly read: string; readonly firstPath: string }
  | { readonly name: "wrongParent"; readonly parent: number; readonly fault: ParentFault }
  /** The name begins with 其中 and no parent is given. */
  | { readonly name: "partWithoutParent"; readonly read: string }
  /** The unit `::` and a structure such as 12:46:42 go together or not at all. */
  | { readonly name: "structureUnit"; readonly unit: string; readonly read: string }
  /** A figure printed with another unit than its row's. */
  | { readonly name: "differentUnit"; readonly unit: string; readonly read: string }
  /** [C7] A target below zero that is no upper bound: nothing can be judged by it. */
  | { readonly name: "negativeTarget"; readonly read: string }
  | { readonly name: "differentParts"; readonly read: string; readonly target: string }
  /** [§2] A row marked one way whose target's notation says the other. */
  | { readonly name: "directionAgainstBound"; readonly direction: string; readonly target: string }
  /** [§2] A row marked 当年 or 时点 with a figure in brackets, or 累计 with a target without them. */
  | { readonly name: "natureAgainstBrackets"; readonly nature: string; readonly read: string };
