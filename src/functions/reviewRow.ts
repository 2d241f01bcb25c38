import { ok, type Result } from "../rules/result";
import { findingsOf, reviewEntry, reviewYears } from "../rules/reviewing/review";
import { findingText } from "../text/sheets/reviewWords";
import { dateIn, natureIn, oneCell, periodIn } from "./cells/arguments";
import { cellOf, figureIn } from "./cells/cell";
import type { FunctionReason } from "./cells/functionReason";
import { entryIn, figureOrNull, reviewSettingsIn, unitIn } from "./cells/reviewCells";
import { cellsOf, scalar } from "./cells/spread";

/**
 * 审核一行的填报数：一个数，或规划期各年的数；返回第一条审核意见（错误在前），没有意见则返回空。
 * 表中的“审核”列用它。
 * @customfunction REVIEWROW
 * @helpurl #REVIEWROW
 * @param entries 填报的数：一个单元格，或从规划期第一年起的各年。
 * @param unit 本行的计量单位，如 万人、%。
 * @param [target] 目标值。
 * @param [base] 基数。
 * @param [asOf] 数据截止时间：各年的数不应超出它；不是日期的不审核这一条。
 * @param [period] 规划期：{{periodsZh}}。
 * @param [previous] 只有一个数时，上年数或前一次的累计数。
 * @param [whole] 所属总项的数，与填报的数一样多。
 * @param [rules] “规则设置”中E1至E15的取值，一列。
 * @param [nature] 性质：累计、当年或时点；省略时 [x] 为累计，其他为时点。
 * @returns 一句话，或空。
 * @en The first finding of a review of a row, in Chinese, or a blank: of one figure, or of the figures
 * of all years. 错误 comes before 核实.
 * @enparam entries The figures: a cell, or one for each year from the plan's first on.
 * @enparam unit The row's unit, e.g. 万人, %.
 * @enparam target The target.
 * @enparam base The base.
 * @enparam asOf The date of the figures, which no year may lie beyond; not judged where it is none.
 * @enparam period The period: {{periodsEn}}.
 * @enparam previous For one figure: last year's, or the earlier total.
 * @enparam whole The figures of the row that this one is part of, as many as entries.
 * @enparam rules What 规则设置 says of E1 to E15: a column.
 * @enparam nature 累计 (total), 当年 (annual) or 时点 (level); by default [x] is a total, anything
 * else a level.
 * @enreturns A sentence, or a blank.
 * @errors unreadableFigure structureNotWhole unreadablePeriod notOneCell unknownWord
 * @rule §14 own
 * @example PLAN.REVIEWROW({5,"",5}, "万人", "[25.0]") → "核实：缺2022年，前后年份都已填"
 * @example PLAN.REVIEWROW({140,131.9}, "万人", "132", "140.99", "2024") → "核实：2022年131.9未保持在目标132"
 */
export function reviewRow(
  entries: unknown,
  unit: unknown,
  target?: unknown,
  base?: unknown,
  asOf?: unknown,
  period?: unknown,
  previous?: unknown,
  whole?: unknown,
  rules?: unknown,
  nature?: unknown,
): unknown {
  const cells = [unit, target, base, asOf, period, previous, nature];
  const text = cellOf(textOf(cellsOf(entries), cells, cellsOf(whole), cellsOf(rules)));
  const isScalar = ![entries, whole, rules, ...cells].some(Array.isArray);
  return isScalar ? scalar(text) : [[text]];
}

function textOf(
  entries: readonly unknown[],
  others: readonly unknown[],
  wholes: readonly unknown[],
  rules: readonly unknown[],
): Result<string | null, FunctionReason> {
  const single: unknown[] = [];
  for (const other of others) {
    const cell = oneCell(other);
    if (!cell.ok) return cell;
    single.push(cell.value);
  }
  const [unitCell, targetCell, baseCell, dateCell, periodCell, previousCell, natureCell] = single;
  const unit = unitIn(unitCell);
  if (!unit.ok) return unit;
  const target = figureIn(targetCell);
  if (!target.ok) return target;
  const base = figureIn(baseCell);
  if (!base.ok) return base;
  const period = periodIn(periodCell);
  if (!period.ok) return period;
  const nature = natureIn(natureCell);
  if (!nature.ok) return nature;
  const held = [];
  for (const entry of entries) {
    const value = entryIn(entry);
    if (!value.ok) return value;
    held.push(value.value);
  }
  const row = {
    unit: unit.value,
    target: target.value,
    base: base.value,
    nature: nature.value,
  };
  const settings = reviewSettingsIn(rules);
  const parts = wholes.map(figureOrNull);
  const date = dateIn(dateCell);
  const { firstYear } = period.value;
  const isYears = held.length > 1;
  const outcomes = isYears
    ? reviewYears({
        entries: held,
        row,
        wholes: parts,
        firstYear,
        // A date that cannot be read is told of at its own cell.
        date: date.ok ? date.value : null,
        settings,
      })
    : [
        reviewEntry({
          entry: held[0] ?? null,
          row,
          previous: figureOrNull(previousCell),
          whole: parts[0] ?? null,
          settings,
        }),
      ];
  const [first] = findingsOf(outcomes, isYears ? firstYear : null);
  return ok(first === undefined ? null : findingText(first));
}
