import { schedule as scheduleRule } from "../rules/breakdown/schedule";
import { printFigure } from "../rules/notation/notation";
import { ok } from "../rules/result";
import { digitsIn, natureIn, periodIn } from "./cells/arguments";
import { figureIn } from "./cells/cell";
import { spreadLists } from "./cells/spread";

/**
 * 年度分解：各年的阶段目标，溢出为一行。规划期累计数平均分到各年，合计恰为目标值；水平类指标从基
 * 数直线到目标值，末年恰为目标值；基期已达标的各年均为目标值；上限、下限和结构比例各年不变。
 * @customfunction SCHEDULE
 * @helpurl #SCHEDULE
 * @param target 目标值：单个单元格，或一列（每个目标值溢出一行）。
 * @param [base] 基数：水平类指标必填；规划期累计数不用。
 * @param [period] 规划期：{{periodsZh}}。
 * @param [digits] 小数位数；省略则与印刷的小数位数相同。
 * @param [nature] 性质：累计、当年、当年率或时点；省略时 [x] 为累计，其余为时点。
 * @returns 每年一个单元格的一行。
 * @en Yearly milestones, spilled as a row. A period total is split evenly and sums to the
 * target exactly; a level goes straight from its base and ends exactly at the target; what the base has
 * met stands at the target every year; bounds and structures are handed down unchanged.
 * @enparam target The target: a cell, or a column (a row for each).
 * @enparam base The base: levels need one, period totals do not.
 * @enparam period The period: {{periodsEn}}.
 * @enparam digits The number of decimals; as printed by default.
 * @enparam nature What the figures count: 累计 (a total), 当年 (a year's own count), 当年率 (a year's own
 * rate) or 时点 (a state at a date). By default [x] is a total, anything else a state.
 * @choices nature NATURE
 * @enreturns A row with a cell for each year.
 * @errors unreadableFigure structureNotWhole structureReadAsTime differentStructure
 * totalAgainstSingleYear noTarget zeroTarget negativeTarget noBase differentUnits unitMissing
 * unreadablePeriod unreadableNumber digitsOutOfRange natureAgainstBrackets unknownWord
 * @rule §2 B1 B2 T1 T3
 * @example PLAN.SCHEDULE("[25]") → {5,5,5,5,5}
 * @example PLAN.SCHEDULE("[10]", "", "", 1) → {2,2,2,2,2}
 * @example PLAN.SCHEDULE("96", 100) → {96,96,96,96,96}
 * @example PLAN.SCHEDULE("48.1", "46.7") → {47,47.3,47.5,47.8,48.1}
 */
export function schedule(
  target: unknown,
  base?: unknown,
  period?: unknown,
  digits?: unknown,
  nature?: unknown,
): unknown {
  return spreadLists([target, base, period, digits, nature], (cells) => {
    const wanted = figureIn(cells[0]);
    if (!wanted.ok) return wanted;
    const start = figureIn(cells[1]);
    if (!start.ok) return start;
    const plan = periodIn(cells[2]);
    if (!plan.ok) return plan;
    const decimals = digitsIn(cells[3]);
    if (!decimals.ok) return decimals;
    const counted = natureIn(cells[4]);
    if (!counted.ok) return counted;
    const years = scheduleRule(
      wanted.value,
      start.value,
      plan.value,
      decimals.value,
      counted.value,
    );
    if (!years.ok) return years;
    return ok(years.value.map((year) => (typeof year === "number" ? year : printFigure(year))));
  });
}
