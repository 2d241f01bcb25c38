import { DEFAULT_WARNING_THRESHOLDS } from "../rules/defaults";
import { warning as warningRule } from "../rules/judging/warning";
import { ok } from "../rules/result";
import { WARNING_WORDS } from "../text/words";
import { isBindingIn, thresholdsIn } from "./cells/arguments";
import { remembering, indicatorReader } from "./cells/rowReaders";
import { spread } from "./cells/spread";

/**
 * 预警等级：正常、黄色预警或红色预警。已达标为正常；进度（完成份额 ÷ 时间份额）不低于 {{yellow}} 为正
 * 常，{{red}} 至 {{yellow}} 为黄色，低于 {{red}} 为红色；突破上限为红色；跌破基期已达到的目标，不足目标值 {{redShortfall}} 的
 * 为黄色，其余为红色；规划期末未达标至少为黄色，低于 {{red}} 为红色。约束性指标提高一级。未填报或无法计算进度时返
 * 回空。分档为本工具的默认值，可更改。
 * @customfunction WARNING
 * @helpurl #WARNING
 * @param actual 完成值：单个单元格或区域。
 * @param target 目标值：单个单元格或区域。
 * @param [asOf] 数据截止时间：2023（年底）、2023-06-30、2023年6月或 Excel 日期；省略则按规划期
 * 末判断。
 * @param [base] 基数：水平类指标须有基数才能计算进度。
 * @param [attribute] 属性：约束性或预期性；省略则不提高等级。
 * @param [period] 规划期：{{periodsZh}}。
 * @param [thresholds] 由小到大的两个分档和容差，默认 {{warningThresholds}}：低于第一个为红色，低于第二个为黄色；
 * 时点数与序时值的差距不超过目标值的第三个数为正常。
 * @param [nature] 性质：累计、当年、当年率或时点；省略时 [x] 为累计，其余为时点。
 * @returns 预警等级的文字。
 * @en The warning level: 正常 (normal), 黄色预警 (yellow) or 红色预警 (red). A met target is
 * normal; a pace (achieved share ÷ elapsed share) of at least {{yellow}} is normal, from {{red}} yellow,
 * below it red; a broken upper bound is red; what the base had met and the actual does not is yellow,
 * red from {{redShortfall}} of the target; an unmet target at the end is yellow at least, red below {{red}}. Binding indicators are raised by one level. Blank where
 * nothing was reported or no pace can be computed. The levels are this product's defaults and
 * can be changed.
 * @enparam actual The actual value: a cell or a range.
 * @enparam target The target: a cell or a range.
 * @enparam asOf The date of the figure: 2023 (its end), 2023-06-30, 2023年6月 or an Excel date.
 * Without one the plan is judged as at its end.
 * @enparam base The base: a level has a pace only with a base.
 * @enparam attribute 约束性 (binding) or 预期性 (anticipatory); without one the level is not
 * raised.
 * @choices attribute ATTRIBUTE
 * @enparam period The period: {{periodsEn}}.
 * @enparam thresholds Two rising shares and a tolerance, {{warningThresholds}} by default: below the first red,
 * below the second yellow; a level short of its schedule by no more than the third, as a share of its
 * target, is normal.
 * @enparam nature What the figures count: 累计 (a total), 当年 (a year's own count), 当年率 (a year's own
 * rate) or 时点 (a state at a date). By default [x] is a total, anything else a state.
 * @choices nature NATURE
 * @enreturns The warning word.
 * @errors unreadableFigure structureNotWhole structureReadAsTime differentStructure
 * totalAgainstSingleYear noTarget zeroTarget negativeTarget differentUnits unitMissing
 * unreadablePeriod unreadableDate periodNeeded swappedBaseAndDate unreadableThresholds
 * thresholdsInPercent natureAgainstBrackets unknownWord
 * @rule §2 §7 §6 T2 T2a T3 T4
 * @example PLAN.WARNING("[14.25]", "[25.0]", 2023) → "正常"
 * @example PLAN.WARNING("[10]", "[25.0]", 2023) → "黄色预警"
 * @example PLAN.WARNING("[10]", "[25.0]", 2023, "", "约束性") → "红色预警"
 */
export function warning(
  actual: unknown,
  target: unknown,
  asOf?: unknown,
  base?: unknown,
  attribute?: unknown,
  period?: unknown,
  thresholds?: unknown,
  nature?: unknown,
): unknown {
  const limits = thresholdsIn(thresholds, DEFAULT_WARNING_THRESHOLDS);
  const readIndicator = indicatorReader();
  const readIsBinding = remembering(isBindingIn);
  return spread([actual, target, asOf, base, period, nature, attribute], (cells) => {
    if (!limits.ok) return limits;
    const read = readIndicator(cells);
    if (!read.ok) return read;
    const isBinding = readIsBinding(cells[6]);
    if (!isBinding.ok) return isBinding;
    const level = warningRule(read.value, isBinding.value ?? false, limits.value);
    if (!level.ok) return level;
    return ok(level.value === null ? null : WARNING_WORDS[level.value]);
  });
}
