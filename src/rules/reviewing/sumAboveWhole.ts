import { checkSum } from "../checking/checkSum";
import type { FigureWithUnit } from "../figures/amount";
import type { Figure, NumberFigure } from "../figures/figure";

/**
 * [§8, P] What the parts (其中) of a row come to where that is more than the whole, by more than half a last
 * digit of each: they need not be all of it. Null: they are not more, or it cannot be said.
 */
export function sumAboveWhole(
  whole: NumberFigure,
  parts: readonly (Figure | null)[],
  unit: string,
): string | null {
  const withUnit = (figure: Figure | null): FigureWithUnit => ({ figure, unit });
  const verdict = checkSum(withUnit(whole), parts.map(withUnit), 1);
  if (!verdict.ok || verdict.value?.kind !== "differs") return null;
  const { computed } = verdict.value;
  return Number(computed) > whole.value ? computed : null;
}
