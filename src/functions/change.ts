import { type Change, change as changeRule } from "../rules/course/change";
import { plainDecimal } from "../rules/figures/rational";
import { printedNumber } from "../rules/figures/round";
import { ok } from "../rules/result";
import { CHANGE_WORDS } from "../text/words";
import { nameIn } from "./cells/arguments";
import { figureReader, remembering } from "./cells/rowReaders";
import { spread } from "./cells/spread";

/**
 * 变动：本期比上期的变动，写成报告用语。比率（%、‰、个百分点）为“提高5个百分点”，其他单位为“增长
 * 5.00%”“下降5.00%”，没有变动为“持平”。上期数值不大于 0 或本期为负的没有百分比（#NUM!）。
 * @customfunction CHANGE
 * @helpurl #CHANGE
 * @param current 本期数值：单个单元格或区域。
 * @param previous 上期数值：单个单元格或区域。
 * @param unit 计量单位，如 万人、%：单个单元格或区域。
 * @returns 变动的文字。
 * @en How a figure moved from the period before, in the words of reports: 提高5个百分点 (up by 5
 * points) for rates, 增长5.00% or 下降5.00% for amounts, 持平 where it did not.
 * @enparam current The current figure: a cell or a range.
 * @enparam previous The previous figure: a cell or a range.
 * @enparam unit The unit, e.g. 万人 or %: a cell or a range.
 * @enreturns The change in words.
 * @errors unreadableFigure structureNotWhole totalAgainstSingleYear differentUnits unknownUnit
 * noSingleNumber zeroPrevious impossibleGrowth tooLarge
 * @rule F5
 * @example PLAN.CHANGE("95", "90", "%") → "提高5个百分点"
 * @example PLAN.CHANGE("105", "100", "万人") → "增长5.00%"
 * @example PLAN.CHANGE("[95]", "[100]", "万人次") → "下降5.00%"
 */
export function change(current: unknown, previous: unknown, unit: unknown): unknown {
  const readCurrent = figureReader();
  const readPrevious = figureReader();
  const readUnit = remembering(nameIn);
  return spread([current, previous, unit], (cells) => {
    const now = readCurrent(cells[0]);
    if (!now.ok) return now;
    const before = readPrevious(cells[1]);
    if (!before.ok) return before;
    const measure = readUnit(cells[2]);
    if (!measure.ok) return measure;
    const moved = changeRule(now.value, before.value, String(measure.value));
    if (!moved.ok) return moved;
    return ok(moved.value === null ? null : wordsFor(moved.value));
  });
}

function wordsFor(moved: Change): string {
  const { by } = moved;
  if (by === 0) return CHANGE_WORDS.same;
  const size = Math.abs(by);
  if (moved.kind === "percent") return CHANGE_WORDS.percent(by > 0, printedNumber(size));
  const points = CHANGE_WORDS.pointsOf.get(moved.unit) ?? moved.unit;
  return CHANGE_WORDS.points(by > 0, plainDecimal(size), points);
}
