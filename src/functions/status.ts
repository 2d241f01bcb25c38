import { DEFAULT_THRESHOLDS } from "../rules/defaults";
import { status as statusRule } from "../rules/judging/status";
import { STATUS_WORDS } from "../text/words";
import { thresholdsIn } from "./cells/arguments";
import { errorOf } from "./cells/cell";
import { indicatorReader } from "./cells/rowReaders";
import { spreadOutputs } from "./cells/spread";

/**
 * 进展情况：按完成值、目标值和数据截止时间判断，返回未填报、已完成、未完成、控制在目标内、超出
 * 目标、提前实现、快于预期、基本符合预期、滞后于预期或推进中。规划期结束或未给时间时只看是否达
 * 标；此前按进度比较（完成份额 ÷ 时间份额）。进度分档为本工具的默认值，可用分档参数更改。
 * @customfunction STATUS
 * @helpurl #STATUS
 * @param actual 完成值：单个单元格或区域。
 * @param target 目标值：单个单元格或区域，如 [37.5]、>60、3.5以内。
 * @param [asOf] 数据截止时间：2023（年底）、2023-06-30、2023年6月或 Excel 日期；省略则按规划期
 * 末判断。
 * @param [base] 基数：水平类指标按（完成值−基数）÷（目标值−基数）计算进度；规划期累计数不用基数。
 * @param [period] 规划期：{{periodsZh}}。
 * @param [thresholds] 由小到大的两个分档和容差，默认 {{thresholds}}：进度达到第一个为基本符合预期，达到第
 * 二个为快于预期；时点数与序时值的差距不超过目标值的第三个数，也是基本符合预期。
 * @param [nature] 性质：累计、当年、当年率或时点；省略时 [x] 为累计，其余为时点。
 * @returns 进展情况的文字。
 * @en How an indicator stands, in the words of official evaluations: 未填报, 已完成, 未完成, 控
 * 制在目标内, 超出目标, 提前实现, 快于预期, 基本符合预期, 滞后于预期 or 推进中. At the end of
 * the period, or without a date, only the target counts; before it the pace does (achieved
 * share ÷ elapsed share). The pace thresholds are this product's defaults and can be changed by
 * the thresholds.
 * @enparam actual The actual value: a cell or a range.
 * @enparam target The target: a cell or a range, e.g. [37.5], >60, 3.5以内.
 * @enparam asOf The date of the figure: 2023 (its end), 2023-06-30, 2023年6月 or an Excel date.
 * Without one the plan is judged as at its end.
 * @enparam base The base: levels are judged by (actual − base) ÷ (target − base), period
 * totals without it.
 * @enparam period The period: {{periodsEn}}.
 * @enparam thresholds Two rising shares and a tolerance, {{thresholds}} by default: a pace from the first is
 * 基本符合预期, from the second 快于预期; a level that is short of its schedule by no more than the third, as a
 * share of its target, is 基本符合预期 too.
 * @enparam nature What the figures count: 累计 (a total), 当年 (a year's own count), 当年率 (a year's own
 * rate) or 时点 (a state at a date). By default [x] is a total, anything else a state.
 * @choices nature NATURE
 * @enreturns The status word.
 * @errors unreadableFigure structureNotWhole structureReadAsTime differentStructure
 * totalAgainstSingleYear noTarget zeroTarget negativeTarget differentUnits unitMissing
 * unreadablePeriod unreadableDate periodNeeded swappedBaseAndDate unreadableThresholds
 * thresholdsInPercent natureAgainstBrackets unknownWord
 * @rule §2 §6 T2 T2a T3 T4
 * @example PLAN.STATUS("[14.25]", "[25.0]", 2023) → "基本符合预期"
 * @example PLAN.STATUS("46.8", "48.1", "2023年6月", "46.7") → "滞后于预期"
 * @example PLAN.STATUS("98.60", "96") → "已完成"
 * @example PLAN.STATUS("3200", "7000", "2023年6月", "5880", "", "", "当年") → "基本符合预期"
 */
export function status(
  actual: unknown,
  target: unknown,
  asOf?: unknown,
  base?: unknown,
  period?: unknown,
  thresholds?: unknown,
  nature?: unknown,
): unknown {
  const limits = thresholdsIn(thresholds, DEFAULT_THRESHOLDS);
  const readIndicator = indicatorReader();
  return spreadOutputs([actual, target, asOf, base, period, nature], (cells) => {
    if (!limits.ok) return errorOf(limits.reason);
    const read = readIndicator(cells);
    if (!read.ok) return errorOf(read.reason);
    const result = statusRule(read.value, limits.value);
    return result.ok ? STATUS_WORDS[result.value] : errorOf(result.reason);
  });
}
