import { forecast as forecastRule } from "../rules/course/forecast";
import { figuresIn, periodIn } from "./cells/arguments";
import { figureIn } from "./cells/cell";
import { spreadSeries } from "./cells/spread";

/**
 * 期末预测：按目前走势推算规划期末的值。五年累计数按已报年份的平均数推算，水平类指标按基数和已
 * 报年份的最小二乘直线推算；至少须有两个数值。各年均为空则返回空。
 * @customfunction FORECAST
 * @helpurl #FORECAST
 * @param annualValues 从规划期第一年起的各年数值：一行、一列，或每行一项指标的区域。
 * @param target 目标值：单个单元格，或每项指标一个的一列。
 * @param [base] 基数：水平类指标的起点；五年累计数不用。
 * @param [period] 规划期：{{periodsZh}}。
 * @returns 数值，单位与指标相同；多行的区域返回一列。
 * @en The value at the plan's end on the present course: five-year totals by the mean of the
 * reported years, levels by least squares through the base and the reported years. At least two
 * points; blank where nothing was reported.
 * @enparam annualValues The yearly figures from the plan's first year on: a row, a column, or a
 * block with one indicator in each row.
 * @enparam target The target: a cell, or a column with one for each indicator.
 * @enparam base The base, where a level starts; five-year totals do without.
 * @enparam period The period: {{periodsEn}}.
 * @enreturns A number in the indicator's unit; for a block a column.
 * @errors unreadableFigure structureNotWhole structureReadAsTime differentStructure
 * totalAgainstSingleYear noTarget zeroTarget negativeTarget tooLarge differentUnits unitMissing
 * unreadablePeriod noSingleNumber notAnnual tooManyYears tooFewPoints
 * @rule C2 own
 * @example PLAN.FORECAST({5,6,7,"",""}, "[25.0]") → 30
 * @example PLAN.FORECAST({91,92,93,"",""}, "95", "90") → 95
 */
export function forecast(
  annualValues: unknown,
  target: unknown,
  base?: unknown,
  period?: unknown,
): unknown {
  return spreadSeries(annualValues, [target, base, period], (series, cells) => {
    const figures = figuresIn(series);
    if (!figures.ok) return figures;
    const wanted = figureIn(cells[0]);
    if (!wanted.ok) return wanted;
    const start = figureIn(cells[1]);
    if (!start.ok) return start;
    const plan = periodIn(cells[2]);
    if (!plan.ok) return plan;
    return forecastRule(figures.value, wanted.value, start.value, plan.value);
  });
}
