import { expected as expectedRule } from "../rules/course/expected";
import { printFigure } from "../rules/notation/notation";
import { ok } from "../rules/result";
import { dateIn, givenPeriodIn, periodOf } from "./cells/arguments";
import { figureReader, remembering } from "./cells/rowReaders";
import { spread } from "./cells/spread";

/**
 * 序时值：按时间进度此时应达到的值。五年累计数均匀增长到目标值，水平类指标从基数直线到目标值，
 * 上限、下限和结构比例始终为目标值。
 * @customfunction EXPECTED
 * @helpurl #EXPECTED
 * @param target 目标值：单个单元格或区域。
 * @param asOf 截止时间：2023（年底）、2023-06-30、2023年6月或 Excel 日期。
 * @param [base] 基数：水平类指标必填；五年累计数不用。
 * @param [period] 规划期：{{periodsZh}}。
 * @returns 数值；结构比例为文字。
 * @en The value on schedule: a five-year total grows evenly to its target, a level goes
 * straight from its base to it, bounds and structures stand at it the whole time.
 * @enparam target The target: a cell or a range.
 * @enparam asOf The date: 2023 (its end), 2023-06-30, 2023年6月 or an Excel date.
 * @enparam base The base: levels need one, five-year totals do not.
 * @enparam period The period: {{periodsEn}}.
 * @enreturns A number; a structure as text.
 * @errors unreadableFigure structureNotWhole structureReadAsTime differentStructure
 * totalAgainstSingleYear noTarget zeroTarget negativeTarget noBase tooLarge differentUnits
 * unitMissing unreadablePeriod unreadableDate periodNeeded swappedBaseAndDate
 * @rule T2 T2a T3
 * @example PLAN.EXPECTED("[25.0]", 2023) → 15
 * @example PLAN.EXPECTED("95", "2023-06-30", "90") → 92.5
 * @example PLAN.EXPECTED("12:46:42", 2022) → "12:46:42"
 */
export function expected(
  target: unknown,
  asOf: unknown,
  base?: unknown,
  period?: unknown,
): unknown {
  const readTarget = figureReader();
  const readDate = remembering(dateIn);
  const readBase = figureReader();
  const readPeriod = remembering(givenPeriodIn);
  return spread([target, asOf, base, period], (cells) => {
    const wanted = readTarget(cells[0]);
    if (!wanted.ok) return wanted;
    const date = readDate(cells[1]);
    if (!date.ok) return date;
    const start = readBase(cells[2]);
    if (!start.ok) return start;
    const given = readPeriod(cells[3]);
    if (!given.ok) return given;
    const plan = periodOf(date.value, given.value, cells[1], cells[2]);
    if (!plan.ok) return plan;
    if (date.value === null) return ok(null);
    const value = expectedRule(wanted.value, date.value, start.value, plan.value);
    if (!value.ok) return value;
    return ok(typeof value.value === "number" ? value.value : printFigure(value.value));
  });
}
