import { fail, ok, type Result } from "../result";

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
interface NoFigure {
  readonly kind: "none";
  readonly text: string;
}

/** The one place that builds number figures, so that all have the same shape in memory. */
export function numberFigure(
  value: number,
  decimals: number,
  bound: NumberFigure["bound"],
  isTotal: boolean,
  unit: string | null,
  text: string,
): NumberFigure {
  return { kind: "number", value, decimals, bound, isTotal, unit, text };
}

/** The number figure that a cell holds; null for a blank or `-`. A structure is not one number. */
export function singleNumber(figure: Figure | null): Result<NumberFigure | null> {
  if (figure === null || figure.kind === "none") return ok(null);
  if (figure.kind === "number") return ok(figure);
  return fail({ name: "noSingleNumber", read: figure.text });
}

/** What a cell can hold, once errors and Excel's entity objects are dealt with. Null is empty. */
export type CellValue = string | number | boolean | null;
