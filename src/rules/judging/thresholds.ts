import { LARGEST_THRESHOLD } from "../defaults";
import { reaches } from "../figures/compare";
import type { CellValue } from "../figures/figure";
import { readPlainNumber } from "../notation/plainNumber";
import { fail, ok, type Result } from "../result";
import type { Facts } from "./facts";

/** Two paces that divide the levels of a status or a warning, and how short is not late. */
export interface Thresholds {
  readonly lower: number;
  readonly upper: number;
  /** [§6] As a share of the target. */
  readonly tolerance: number;
}

/** [§6] A level is short of its value on schedule by no more than the tolerance. */
export function isWithinTolerance({ shortOfSchedule }: Facts, { tolerance }: Thresholds): boolean {
  return shortOfSchedule !== null && reaches(tolerance, shortOfSchedule);
}

/**
 * [§6] Reads two rising positive shares and, if there is one, a tolerance behind them; no cells, or only
 * blanks, are the default.
 */
export function readThresholds(
  cells: readonly CellValue[],
  defaults: Thresholds,
): Result<Thresholds> {
  const given = cells.flatMap((cell) => (typeof cell === "string" ? textParts(cell) : [cell]));
  const filled = given.filter((cell) => cell !== null);
  if (filled.length === 0) return ok(defaults);
  const [lower, upper, own = null] = given;
  const tolerance = own ?? defaults.tolerance;
  const read = cells.map(String).join("、");
  if (
    given.length < 2 ||
    given.length > 3 ||
    typeof tolerance !== "number" ||
    typeof lower !== "number" ||
    typeof upper !== "number" ||
    !(lower > 0 && lower < upper && Number.isFinite(upper) && tolerance >= 0)
  ) {
    return fail({ name: "unreadableThresholds", read });
  }
  // Somebody has written 95 for 0.95.
  const areShares = upper <= LARGEST_THRESHOLD && tolerance < 1;
  return areShares ? ok({ lower, upper, tolerance }) : fail({ name: "thresholdsInPercent", read });
}

/** `0.95,1.10` in one cell; a blank stays a blank, other text stays unreadable. */
function textParts(text: string): CellValue[] {
  if (text.trim() === "") return [null];
  return text.split(/[,，、;；]/u).map((part) => {
    return readPlainNumber(part) ?? part;
  });
}
