import { required as requiredRule } from "../rules/course/required";
import { ok } from "../rules/result";
import { stretchIn } from "./cells/arguments";
import { indicatorReader, remembering } from "./cells/rowReaders";
import { spread } from "./cells/spread";

/**
 * 今后每年（季、月）须完成或提高的量：累计数为须完成的量，时点数为须提高的量，均为（目标值−完成值）÷ 剩余时间，
 * 已达标为 0；当年数为目标值本身，按季、月分摊。截止时间在规划期末或以后时没有剩
 * 余时间（#NUM!）；上限类目标没有须完成的量（#N/A）。
 * @customfunction REQUIRED
 * @helpurl #REQUIRED
 * @param actual 完成值或到目前的累计数：单个单元格或区域。
 * @param target 目标值：单个单元格或区域。
 * @param asOf 数据截止时间：2023（年底）、2023-06-30、2023年6月或 Excel 日期。
 * @param [period] 规划期：{{periodsZh}}。
 * @param [by] 按年、季或月；省略为按年。
 * @param [nature] 性质：累计、当年、当年率或时点；省略时 [x] 为累计，其余为时点。
 * @returns 数值，单位与目标值相同。
 * @en What each remaining year, quarter or month must bring of a total, or by how much a level must rise
 * in it: (target − actual) ÷ remaining time, 0 where the target is met; of a year's own count its
 * target, or the share of it. At the end of the period or later nothing is left to divide by (#NUM!); an
 * upper bound asks for nothing (#N/A).
 * @enparam actual The actual value or total to date: a cell or a range.
 * @enparam target The target: a cell or a range.
 * @enparam asOf The date of the figure: 2023 (its end), 2023-06-30, 2023年6月 or an Excel date.
 * @enparam period The period: {{periodsEn}}.
 * @enparam by By 年 (year, the default), 季 (quarter) or 月 (month).
 * @choices by STRETCH
 * @enparam nature What the figures count: 累计 (a total), 当年 (a year's own count), 当年率 (a year's own
 * rate) or 时点 (a state at a date). By default [x] is a total, anything else a state.
 * @choices nature NATURE
 * @enreturns A number in the target's unit.
 * @errors unreadableFigure structureNotWhole structureReadAsTime differentStructure
 * totalAgainstSingleYear noTarget zeroTarget negativeTarget tooLarge differentUnits unitMissing
 * unreadablePeriod unreadableDate periodNeeded nothingLeft nothingRequired noSingleNumber
 * natureAgainstBrackets unknownWord
 * @rule §2 T2 T2a F4
 * @example PLAN.REQUIRED("[15]", "[25.0]", 2023) → 5
 * @example PLAN.REQUIRED("46.7", "48.1", "2023-06-30") → 0.56
 * @example PLAN.REQUIRED("[15]", "[25.0]", 2023, "", "季") → 1.25
 */
export function required(
  actual: unknown,
  target: unknown,
  asOf: unknown,
  period?: unknown,
  by?: unknown,
  nature?: unknown,
): unknown {
  const readIndicator = indicatorReader();
  const readStretch = remembering(stretchIn);
  return spread([actual, target, asOf, null, period, nature, by], (cells) => {
    const read = readIndicator(cells);
    if (!read.ok) return read;
    const stretch = readStretch(cells[6]);
    if (!stretch.ok) return stretch;
    const { actual: reached, target: wanted, date, period: plan, nature: counted } = read.value;
    if (date === null) return ok(null);
    return requiredRule(reached, wanted, date, plan, stretch.value ?? "year", counted);
  });
}
