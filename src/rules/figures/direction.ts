import { type Figure, numberFigure } from "./figure";

/**
 * [§2] The target as its row means it: a row marked 逆向 (smaller is better) has an upper bound,
 * whatever is printed. Direction is data, never guessed from base and target.
 */
export function directedTarget(target: Figure, isReverse: boolean): Figure {
  if (!isReverse || target.kind !== "number") return target;
  const { value, decimals, isTotal, unit, text } = target;
  return numberFigure(value, decimals, "upper", isTotal, unit, text);
}
