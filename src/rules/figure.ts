/**
 * [§1] A figure as a plan prints it, taken apart. A blank is no figure at all and is `null`
 * wherever a figure may be missing; it is never zero.
 */
export type Figure = NumberFigure | StructureFigure | NoFigure;

export interface NumberFigure {
  readonly kind: "number";
  readonly value: number;
  /** Printed decimals: 46.70 has two. */
  readonly decimals: number;
  /** Both bounds are inclusive: `>60` is at least 60, `3.5以内` at most 3.5. */
  readonly bound: "lower" | "upper" | null;
  /** Printed in brackets: the total over the plan's five years. */
  readonly isTotal: boolean;
  /** A unit printed behind the number (`25万人`, `95%`), or null. */
  readonly unit: string | null;
  /** The figure as printed. */
  readonly text: string;
}

/** Shares from the top grade down, e.g. 12:46:42. */
export interface StructureFigure {
  readonly kind: "structure";
  readonly parts: readonly number[];
  readonly decimals: number;
  readonly text: string;
}

/** `-`: the plan says that there is no figure. */
export interface NoFigure {
  readonly kind: "none";
  readonly text: string;
}
