import type { CellValue } from "./cellValue";
import { fail, ok } from "./result";
import type { Result } from "./result";

/** [§6] A pace from `onTrack` is 基本符合预期, from `ahead` 快于预期. */
export interface Thresholds {
  readonly onTrack: number;
  readonly ahead: number;
}

/** [§6, P] After the 95 % rule of Eurostat and Statistics Canada. */
export const DEFAULT_THRESHOLDS: Thresholds = { onTrack: 0.95, ahead: 1.1 };

/** [§6] Reads two rising positive numbers; no cells, or only blanks, are the default. */
export function readThresholds(cells: readonly CellValue[]): Result<Thresholds> {
  const given = cells.flatMap((cell) => (typeof cell === "string" ? textParts(cell) : [cell]));
  const filled = given.filter((cell) => cell !== null);
  if (filled.length === 0) return ok(DEFAULT_THRESHOLDS);
  const [onTrack, ahead] = given;
  if (
    given.length === 2 &&
    typeof onTrack === "number" &&
    typeof ahead === "number" &&
    onTrack > 0 &&
    onTrack < ahead &&
    Number.isFinite(ahead)
  ) {
    return ok({ onTrack, ahead });
  }
  return fail({ name: "unreadableThresholds", read: cells.map(String).join("、") });
}

/** `0.95,1.10` in one cell; a blank stays a blank, other text stays unreadable. */
function textParts(text: string): CellValue[] {
  if (text.trim() === "") return [null];
  return text.split(/[,，、;；]/u).map((part) => {
    const value = Number(part);
    return part.trim() === "" || Number.isNaN(value) ? part : value;
  });
}
