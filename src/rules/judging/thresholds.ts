import type { CellValue } from "../figures/figure";
import { readPlainNumber } from "../notation/plainNumber";
import { fail, ok, type Result } from "../result";

/** Two paces that divide the levels of a status or a warning. */
export interface Thresholds {
  readonly lower: number;
  readonly upper: number;
}

/** [§6] Reads two rising positive numbers; no cells, or only blanks, are the default. */
export function readThresholds(
  cells: readonly CellValue[],
  defaults: Thresholds,
): Result<Thresholds> {
  const given = cells.flatMap((cell) => (typeof cell === "string" ? textParts(cell) : [cell]));
  const filled = given.filter((cell) => cell !== null);
  if (filled.length === 0) return ok(defaults);
  const [lower, upper] = given;
  if (
    given.length === 2 &&
    typeof lower === "number" &&
    typeof upper === "number" &&
    lower > 0 &&
    lower < upper &&
    Number.isFinite(upper)
  ) {
    return ok({ lower, upper });
  }
  return fail({ name: "unreadableThresholds", read: cells.map(String).join("、") });
}

/** `0.95,1.10` in one cell; a blank stays a blank, other text stays unreadable. */
function textParts(text: string): CellValue[] {
  if (text.trim() === "") return [null];
  return text.split(/[,，、;；]/u).map((part) => {
    return readPlainNumber(part) ?? part;
  });
}
