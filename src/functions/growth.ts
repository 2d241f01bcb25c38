import { growth as growthRule } from "../rules/course/growth";
import { ok } from "../rules/result";
import { numberIn } from "./cells/arguments";
import { figureReader } from "./cells/rowReaders";
import { spread } from "./cells/spread";

/**
 * 增长率(%)：本期比上期增长的百分比；给出年数时为年均增长率。
 * @customfunction GROWTH
 * @helpurl #GROWTH
 * @param current 本期数值：单个单元格或区域。
 * @param previous 上期数值：单个单元格或区域。
 * @param [years] 相隔的年数，默认 1。
 * @returns 百分数的数值。
 * @en Growth in percent from the previous figure to the current one; with a number of years the
 * average annual growth.
 * @enparam current The current figure: a cell or a range.
 * @enparam previous The previous figure: a cell or a range.
 * @enparam years The years between them, 1 by default.
 * @enreturns Percent as a plain number.
 * @errors unreadableFigure structureNotWhole totalAgainstSingleYear differentUnits unitMissing
 * noSingleNumber zeroPrevious impossibleGrowth unreadableNumber
 * @rule own
 * @example PLAN.GROWTH("110", "100") → 10
 * @example PLAN.GROWTH("[110]", "[100]") → 10
 * @example PLAN.GROWTH("121", "100", 2) → 10
 */
export function growth(current: unknown, previous: unknown, years?: unknown): unknown {
  const readCurrent = figureReader();
  const readPrevious = figureReader();
  return spread([current, previous, years], (cells) => {
    const now = readCurrent(cells[0]);
    if (!now.ok) return now;
    const before = readPrevious(cells[1]);
    if (!before.ok) return before;
    const span = numberIn(cells[2]);
    if (!span.ok) return span;
    const percent = growthRule(now.value, before.value, span.value ?? 1);
    return percent.ok ? ok(percent.value) : percent;
  });
}
