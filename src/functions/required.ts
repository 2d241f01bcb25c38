import { required as requiredRule } from "../rules/course/required";
import { ok } from "../rules/result";
import { indicatorReader } from "./cells/rowReaders";
import { spread } from "./cells/spread";

/**
 * 今后每年须完成的量：（目标值−完成值）÷ 剩余年数，已达标为 0。截止时间在规划期末或以后时没有剩
 * 余时间（#NUM!）；上限类目标没有须完成的量（#N/A）。
 * @customfunction REQUIRED
 * @helpurl #REQUIRED
 * @param actual 完成值或到目前的累计数：单个单元格或区域。
 * @param target 目标值：单个单元格或区域。
 * @param asOf 数据截止时间：2023（年底）、2023-06-30、2023年6月或 Excel 日期。
 * @param [period] 规划期：{{periodsZh}}。
 * @returns 数值，单位与目标值相同。
 * @en What each remaining year must bring: (target − actual) ÷ remaining years, 0 where the
 * target is met. At the end of the period or later nothing is left to divide by (#NUM!); an
 * upper bound asks for nothing (#N/A).
 * @enparam actual The actual value or total to date: a cell or a range.
 * @enparam target The target: a cell or a range.
 * @enparam asOf The date of the figure: 2023 (its end), 2023-06-30, 2023年6月 or an Excel date.
 * @enparam period The period: {{periodsEn}}.
 * @enreturns A number in the target's unit.
 * @errors unreadableFigure structureNotWhole structureReadAsTime differentStructure
 * totalAgainstSingleYear noTarget zeroTarget negativeTarget tooLarge differentUnits unitMissing
 * unreadablePeriod unreadableDate periodNeeded nothingLeft nothingRequired noSingleNumber
 * @rule T2 T2a own
 * @example PLAN.REQUIRED("[15]", "[25.0]", 2023) → 5
 * @example PLAN.REQUIRED("46.7", "48.1", "2023-06-30") → 0.56
 */
export function required(
  actual: unknown,
  target: unknown,
  asOf: unknown,
  period?: unknown,
): unknown {
  const readIndicator = indicatorReader();
  return spread([actual, target, asOf, null, period], (cells) => {
    const read = readIndicator(cells);
    if (!read.ok) return read;
    const { actual: reached, target: wanted, date, period: plan } = read.value;
    return date === null ? ok(null) : requiredRule(reached, wanted, date, plan);
  });
}
