import type { Figure } from "../rules/figure";
import { ok } from "../rules/result";
import type { Result } from "../rules/result";
import { figureIn } from "./cell";
import type { FunctionReason } from "./functionReason";

/** The figures of several cells, or the reason of the first that cannot be read. */
export function figuresIn(
  cells: readonly unknown[],
): Result<readonly (Figure | null)[], FunctionReason> {
  const figures: (Figure | null)[] = [];
  for (const cell of cells) {
    const figure = figureIn(cell);
    if (!figure.ok) return figure;
    figures.push(figure.value);
  }
  return ok(figures);
}
