import { expected as expectedRule } from "../rules/course/expected";
import { printFigure } from "../rules/notation/notation";
import { ok } from "../rules/result";
import { dateIn, givenPeriodIn, natureIn, periodOf, placedFault } from "./cells/arguments";
import { figureReader, remembering } from "./cells/rowReaders";
import { spread } from "./cells/spread";

/**
 * 序时值：按时间进度此时应达到的值。规划期累计数均匀增长到目标值，时点数从基数直线到目标值，当年数为当
 * 年在这条直线上的目标（年中按已过去的份额），基期已达标的、上限、下限和结构比例始终为目标值。
 * @customfunction EXPECTED
 * @helpurl #EXPECTED
 * @param target 目标值：单个单元格或区域。
 * @param asOf 截止时间：2023（年底）、2023-06-30、2023年6月或 Excel 日期。
 * @param [base] 基数：水平类指标必填；规划期累计数不用。
 * @param [period] 规划期：{{periodsZh}}。
 * @param [nature] 性质：累计、当年、当年率或时点；省略时 [x] 为累计，其余为时点。
 * @returns 数值；结构比例为文字。
 * @en The value on schedule: a period total grows evenly to its target, a level goes
 * straight from its base to it, a year's own count has its year's target on that line (inside a year the
 * elapsed share of it); what the base has met, bounds and structures stand at the target all the time.
 * @enparam target The target: a cell or a range.
 * @enparam asOf The date: 2023 (its end), 2023-06-30, 2023年6月 or an Excel date.
 * @enparam base The base: levels need one, period totals do not.
 * @enparam period The period: {{periodsEn}}.
 * @enparam nature What the figures count: 累计 (a total), 当年 (a year's own count), 当年率 (a year's own
 * rate) or 时点 (a state at a date). By default [x] is a total, anything else a state.
 * @choices nature NATURE
 * @enreturns A number; a structure as text.
 * @errors unreadableFigure structureNotWhole structureReadAsTime differentStructure
 * totalAgainstSingleYear noTarget zeroTarget negativeTarget noBase tooLarge differentUnits
 * unitMissing unreadablePeriod unreadableDate periodNeeded swappedBaseAndDate
 * natureAgainstBrackets unknownWord
 * @rule §2 T2 T2a T3
 * @example PLAN.EXPECTED("[25.0]", 2023) → 15
 * @example PLAN.EXPECTED("95", "2023-06-30", "90") → 92.5
 * @example PLAN.EXPECTED("680", 2023, "691.82") → 680
 * @example PLAN.EXPECTED("7000", "2023年6月", "5880", "", "当年") → 3276
 * @example PLAN.EXPECTED("12:46:42", 2022) → "12:46:42"
 */
export function expected(
  target: unknown,
  asOf: unknown,
  base?: unknown,
  period?: unknown,
  nature?: unknown,
): unknown {
  const readTarget = figureReader();
  const readDate = remembering(dateIn);
  const readBase = figureReader();
  const readPeriod = remembering(givenPeriodIn);
  const readNature = remembering(natureIn);
  return spread([target, asOf, base, period, nature], (cells) => {
    const wanted = readTarget(cells[0]);
    if (!wanted.ok) return wanted;
    const date = readDate(cells[1]);
    if (!date.ok) return placedFault(date.reason, cells[1], cells[2], cells[3]);
    const start = readBase(cells[2]);
    if (!start.ok) return placedFault(start.reason, cells[1], cells[2], cells[3]);
    const given = readPeriod(cells[3]);
    if (!given.ok) return given;
    const plan = periodOf(date.value, given.value, cells[1], cells[2]);
    if (!plan.ok) return plan;
    const counted = readNature(cells[4]);
    if (!counted.ok) return counted;
    if (date.value === null) return ok(null);
    const value = expectedRule(wanted.value, date.value, start.value, plan.value, counted.value);
    if (!value.ok) return value;
    return ok(typeof value.value === "number" ? value.value : printFigure(value.value));
  });
}
