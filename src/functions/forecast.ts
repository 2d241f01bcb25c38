import { forecast as forecastRule } from "../rules/course/forecast";
import {
  dateIn,
  figuresIn,
  givenPeriodIn,
  natureIn,
  periodOf,
  placedFault,
} from "./cells/arguments";
import { figureIn } from "./cells/cell";
import { spreadSeries } from "./cells/spread";

/**
 * 期末预测：按目前走势推算规划期末的值。规划期累计数为到目前的累计数 ÷ 已报的时间，时点数按基数和已
 * 报各值的最小二乘直线推算，当年数同此，未满的年份先折成全年。时点数、当年数至少须有两个数值，累计数有截止时间时一
 * 个即可。各年均为空则返回空。
 * @customfunction FORECAST
 * @helpurl #FORECAST
 * @param annualValues 从规划期第一年起的各年数值：一行、一列，或每行一项指标的区域。
 * @param target 目标值：单个单元格，或每项指标一个的一列。
 * @param [base] 基数：水平类指标的起点；规划期累计数不用。
 * @param [period] 规划期：{{periodsZh}}。
 * @param [asOf] 数据截止时间：最后一个已报年份未满时须给出；省略则已报年份都按全年计算。
 * @param [nature] 性质：累计、当年、当年率或时点；省略时 [x] 为累计，其余为时点。
 * @returns 数值，单位与指标相同；多行的区域返回一列。
 * @en The value at the plan's end on the present course: a total to date by the time that is
 * reported, levels by least squares through the base and the reported values, a year's own count
 * likewise, an unfinished year scaled up. At least two points, but for a total with a date. Blank where
 * nothing was reported.
 * @enparam annualValues The yearly figures from the plan's first year on: a row, a column, or a
 * block with one indicator in each row.
 * @enparam target The target: a cell, or a column with one for each indicator.
 * @enparam base The base, where a level starts; period totals do without.
 * @enparam period The period: {{periodsEn}}.
 * @enparam asOf The date of the figures, where the last reported year is not over; without one all
 * reported years count as whole.
 * @enparam nature What the figures count: 累计 (a total), 当年 (a year's own count), 当年率 (a year's own
 * rate) or 时点 (a state at a date). By default [x] is a total, anything else a state.
 * @choices nature NATURE
 * @enreturns A number in the indicator's unit; for a block a column.
 * @errors unreadableFigure structureNotWhole structureReadAsTime differentStructure
 * totalAgainstSingleYear noTarget zeroTarget negativeTarget tooLarge differentUnits unitMissing
 * unreadablePeriod noSingleNumber notAnnual tooManyYears tooFewPoints unreadableDate
 * periodNeeded swappedBaseAndDate yearNotReached natureAgainstBrackets unknownWord
 * @rule §2 T2a F1 F2
 * @example PLAN.FORECAST({5,6,7,"",""}, "[25.0]") → 30
 * @example PLAN.FORECAST({5,5,2.5}, "[25.0]", "", "", "2023-06-30") → 25
 * @example PLAN.FORECAST({91,92,93,"",""}, "95", "90") → 95
 */
export function forecast(
  annualValues: unknown,
  target: unknown,
  base?: unknown,
  period?: unknown,
  asOf?: unknown,
  nature?: unknown,
): unknown {
  return spreadSeries(annualValues, [target, base, period, asOf, nature], (series, cells) => {
    const figures = figuresIn(series);
    if (!figures.ok) return figures;
    const wanted = figureIn(cells[0]);
    if (!wanted.ok) return wanted;
    const start = figureIn(cells[1]);
    if (!start.ok) return placedFault(start.reason, cells[3], cells[1], cells[2]);
    const given = givenPeriodIn(cells[2]);
    if (!given.ok) return given;
    const date = dateIn(cells[3]);
    if (!date.ok) return placedFault(date.reason, cells[3], cells[1], cells[2]);
    const plan = periodOf(date.value, given.value, cells[3], cells[1]);
    if (!plan.ok) return plan;
    const counted = natureIn(cells[4]);
    if (!counted.ok) return counted;
    return forecastRule(
      figures.value,
      wanted.value,
      start.value,
      plan.value,
      date.value,
      counted.value,
    );
  });
}
