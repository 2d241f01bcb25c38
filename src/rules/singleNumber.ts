import type { Figure, NumberFigure } from "./figure";
import { fail, ok } from "./result";
import type { Result } from "./result";

/** The number figure that a cell holds; null for a blank or `-`. A structure is not one number. */
export function singleNumber(figure: Figure | null): Result<NumberFigure | null> {
  if (figure === null || figure.kind === "none") return ok(null);
  if (figure.kind === "number") return ok(figure);
  return fail({ name: "noSingleNumber", read: figure.text });
}
