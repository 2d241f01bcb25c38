import { DEFAULT_WARNING_THRESHOLDS } from "../rules/defaults";
import { warning as warningRule } from "../rules/judging/warning";
import { ok } from "../rules/result";
import { WARNING_WORDS } from "../text/words";
import { isBindingIn, thresholdsIn } from "./cells/arguments";
import { remembering, indicatorReader } from "./cells/rowReaders";
import { spread } from "./cells/spread";

/**
 * 预警等级：正常、黄色预警或红色预警。已达标为正常；进度（完成份额 ÷ 时间份额）不低于 {{yellow}} 为正
 * 常，{{red}} 至 {{yellow}} 为黄色，低于 {{red}} 为红色；突破上限或跌破基期已达到的目标为红色；规划期末未达
 * 标为黄色。约束性指标提高一级。未填报或无法计算进度时返回空。分档为本工具的默认值，可更改。
 * @customfunction WARNING
 * @helpurl #WARNING
 * @param actual 完成值：单个单元格或区域。
 * @param target 目标值：单个单元格或区域。
 * @param [asOf] 数据截止时间：2023（年底）、2023-06-30、2023年6月或 Excel 日期；省略则按规划期
 * 末判断。
 * @param [base] 基数：水平类指标须有基数才能计算进度。
 * @param [attribute] 属性：约束性或预期性；省略则不提高等级。
 * @param [period] 规划期：{{periodsZh}}。
 * @param [thresholds] 两个由小到大的正数，默认 {{warningThresholds}}：低于第一个为红色，低于第二个为黄色。
 * @returns 预警等级的文字。
 * @en The warning level: 正常 (normal), 黄色预警 (yellow) or 红色预警 (red). A met target is
 * normal; a pace (achieved share ÷ elapsed share) of at least {{yellow}} is normal, from {{red}} yellow,
 * below it red; a broken bound, or a floor that the base met and the actual does not, is red;
 * an unmet target at the end is yellow. Binding indicators are raised by one level. Blank where
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
 * @enparam thresholds Two rising positive numbers, {{warningThresholds}} by default: below the first red,
 * below the second yellow.
 * @enreturns The warning word.
 * @errors unreadableFigure structureNotWhole structureReadAsTime differentStructure
 * totalAgainstSingleYear noTarget zeroTarget negativeTarget differentUnits unitMissing
 * unreadablePeriod unreadableDate periodNeeded swappedBaseAndDate unreadableThresholds
 * unknownWord
 * @rule §7 §6 T2 T2a T4
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
): unknown {
  const limits = thresholdsIn(thresholds, DEFAULT_WARNING_THRESHOLDS);
  const readIndicator = indicatorReader();
  const readIsBinding = remembering(isBindingIn);
  return spread([actual, target, asOf, base, period, attribute], (cells) => {
    if (!limits.ok) return limits;
    const read = readIndicator(cells);
    if (!read.ok) return read;
    const isBinding = readIsBinding(cells[5]);
    if (!isBinding.ok) return isBinding;
    const level = warningRule(read.value, isBinding.value ?? false, limits.value);
    if (!level.ok) return level;
    return ok(level.value === null ? null : WARNING_WORDS[level.value]);
  });
}
