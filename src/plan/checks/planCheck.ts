import type { Apart } from "../../rules/checking/check";
import type { Figure } from "../../rules/figures/figure";

/** Where a checked figure stands. */
export type FigurePlace =
  | { readonly kind: "prose"; readonly section: string; readonly line: number }
  | {
      readonly kind: "table";
      readonly table: string;
      readonly number: number;
      readonly column: FigureColumn;
    };

/** The columns of an indicator table that hold figures. */
export type FigureColumn = "base" | "target" | "actual" | "printedCompletion";

/** A printed figure as a check shows it. */
export interface CheckFigure {
  /** What it is the figure of: the indicator's name, or a name for a figure of the prose. */
  readonly label: string;
  /**
   * As printed. A unit that the prose prints inside it stands in `unit` instead: 25万人以上 is
   * `25以上` and 万人.
   */
  readonly text: string;
  /** The text, read; null for the words that can stand instead of a ratio. */
  readonly figure: Figure | null;
  readonly unit: string;
  readonly place: FigurePlace;
}

export type PlanCheckKind =
  /** [§4] 完成比例: inputs are the actual and the target. */
  | "ratio"
  /** [§8] The printed whole; its input is a 其中 part. */
  | "part"
  /** [§11] This plan's base; its input is the last plan's result. */
  | "base"
  /** [§4, P] A growth in percent; inputs are the current figure and, where printed, the previous one. */
  | "growth"
  /** [§11] The same figure printed in two places. */
  | "sameFigure"
  /** [§4, P] The printed whole; its input, taken `times`, should make it. */
  | "product"
  /** [§4, P] The printed whole; its inputs are all its parts. */
  | "sum";

/** A printed figure and what it can be recomputed from or set against: a row of the 校核表. */
export interface PlanCheck {
  /** Stable within the plan: a seed's id, or what a derived check stands on (`ratio:专栏1:10`). */
  readonly key: string;
  readonly kind: PlanCheckKind;
  readonly subject: string;
  /** The figure that is checked. */
  readonly printed: CheckFigure;
  /** What it is checked with, in the order that the kind tells. */
  readonly inputs: readonly CheckFigure[];
  /** `growth`: over how many years. `product`: how often the input counts. 1 elsewhere. */
  readonly times: number;
  /** Set where the figures should not agree at all; the note says why. */
  readonly apart: Apart | null;
  /** In this project's words: another scope (口径), say. */
  readonly note: string | null;
}

/** What a plan's own file adds to the checks that follow from its tables. */
export interface SeedChecks {
  /** Rows of the last plan's results that are rows of this plan's bases under another name. */
  readonly basePairs: readonly BasePair[];
  readonly checks: readonly PlanCheck[];
}

export interface BasePair {
  /** The row's number in the table of results. */
  readonly result: number;
  /** The row's number in the table of targets. */
  readonly base: number;
}
