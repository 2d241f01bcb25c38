import { pace as paceRule } from "../rules/judging/pace";
import { ok } from "../rules/result";
import { indicatorReader } from "./cells/rowReaders";
import { spread } from "./cells/spread";

/**
 * 进度：完成份额 ÷ 时间份额，1 为与时间同步。规划期累计数的完成份额为累计数 ÷ 目标值，水平类指标
 * 为（完成值−基数）÷（目标值−基数）；当年数的进度为完成值 ÷ 序时值。上限、结构比例和基期已达标的指标没有进度（#N/A）。
 * @customfunction PACE
 * @helpurl #PACE
 * @param actual 完成值：单个单元格或区域。
 * @param target 目标值：单个单元格或区域。
 * @param asOf 数据截止时间：2023（年底）、2023-06-30、2023年6月或 Excel 日期。
 * @param [base] 基数：水平类指标必填；规划期累计数不用。
 * @param [period] 规划期：{{periodsZh}}。
 * @param [nature] 性质：累计、当年、当年率或时点；省略时 [x] 为累计，其余为时点。
 * @returns 进度的数值。
 * @en Achieved share ÷ elapsed share; 1 is on schedule. The achieved share of a period total
 * is total ÷ target, of a level (actual − base) ÷ (target − base); a year's own figure has actual ÷
 * value on schedule. Upper bounds, structures and
 * targets that the base already met have no pace (#N/A).
 * @enparam actual The actual value: a cell or a range.
 * @enparam target The target: a cell or a range.
 * @enparam asOf The date of the figure: 2023 (its end), 2023-06-30, 2023年6月 or an Excel date.
 * @enparam base The base: levels need one, period totals do not.
 * @enparam period The period: {{periodsEn}}.
 * @enparam nature What the figures count: 累计 (a total), 当年 (a year's own count), 当年率 (a year's own
 * rate) or 时点 (a state at a date). By default [x] is a total, anything else a state.
 * @choices nature NATURE
 * @enreturns The pace as a number.
 * @errors unreadableFigure structureNotWhole structureReadAsTime differentStructure
 * totalAgainstSingleYear noTarget zeroTarget negativeTarget noBase tooLarge differentUnits
 * unitMissing unreadablePeriod unreadableDate periodNeeded swappedBaseAndDate noPace
 * nothingElapsed natureAgainstBrackets unknownWord
 * @rule §2 §6 T2 T2a T3 T4
 * @example PLAN.PACE("[14.25]", "[25.0]", 2023) → 0.95
 * @example PLAN.PACE("93", "95", 2023, "90") → 1
 * @example PLAN.PACE("3276", "7000", "2023年6月", "5880", "", "当年") → 1
 */
export function pace(
  actual: unknown,
  target: unknown,
  asOf: unknown,
  base?: unknown,
  period?: unknown,
  nature?: unknown,
): unknown {
  const readIndicator = indicatorReader();
  return spread([actual, target, asOf, base, period, nature], (cells) => {
    const read = readIndicator(cells);
    if (!read.ok) return read;
    return read.value.date === null ? ok(null) : paceRule(read.value);
  });
}
