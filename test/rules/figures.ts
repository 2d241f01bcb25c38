import type { CellValue, Figure } from "../../src/rules/figures/figure";
import { parseFigure } from "../../src/rules/notation/notation";
import type { Result } from "../../src/rules/result";

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`no value: ${JSON.stringify(result.reason)}`);
  return result.value;
}

/** The name of the reason that a result must have. */
export function reasonOf(result: Result<unknown>): string {
  if (result.ok) throw new Error(`a value: ${JSON.stringify(result.value)}`);
  return result.reason.name;
}

/** A cell read as a figure. */
export function read(cell: CellValue): Figure | null {
  return valueOf(parseFigure(cell));
}
