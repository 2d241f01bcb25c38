import type { NumberFigure } from "./figure";

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
