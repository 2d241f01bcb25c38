import { ok } from "../rules/result";
import { periodAt } from "../rules/time/period";
import { progressPercent } from "../rules/time/progress";
import { dateIn, givenPeriodIn } from "./cells/arguments";
import { spread } from "./cells/spread";

/**
 * 时间进度(%)：截止时间在规划期内已过去的百分比。年份指当年年底，2023 年底为 60；月份指月底。规
 * 划期开始前为 0，结束后为 100。
 * @customfunction PROGRESS
 * @helpurl #PROGRESS
 * @param asOf 截止时间：2023（年底）、2023-06-30、2023年6月或 Excel 日期；可为区域。
 * @param [period] 规划期：{{periodsZh}}。
 * @returns 百分数的数值。
 * @en Elapsed time in percent of the period. A year means its end (2023 is 60), a month its
 * end. 0 before the period and 100 after it.
 * @enparam asOf The date: 2023 (its end), 2023-06-30, 2023年6月 or an Excel date; a cell or a
 * range.
 * @enparam period The period: {{periodsEn}}.
 * @enreturns Percent as a plain number.
 * @errors unreadablePeriod unreadableDate periodNeeded
 * @rule T1 T2 T2a
 * @example PLAN.PROGRESS(2023) → 60
 * @example PLAN.PROGRESS("2023-06-30", "十四五") → 50
 */
export function progress(asOf: unknown, period?: unknown): unknown {
  return spread([asOf, period], ([dateCell, periodCell]) => {
    const date = dateIn(dateCell);
    if (!date.ok) return date;
    const given = givenPeriodIn(periodCell);
    if (!given.ok) return given;
    const plan = periodAt(given.value, date.value);
    if (!plan.ok) return plan;
    return ok(date.value === null ? null : progressPercent(date.value, plan.value));
  });
}
