import { total as totalRule } from "../rules/course/total";
import { figuresIn } from "./cells/arguments";
import { spreadSeries } from "./cells/spread";

/**
 * 累计数：各年数值之和，跳过空单元格；全部为空则返回空。一行或一列为一项指标，多行的区域每行为
 * 一项指标。
 * @customfunction TOTAL
 * @helpurl #TOTAL
 * @param annualValues 各年数值：一行、一列，或每行一项指标的区域。
 * @returns 数值；多行的区域返回一列。
 * @en The total to date of yearly figures, blanks skipped; all blank gives a blank. A row or a
 * column is one indicator, a block has one in each row.
 * @enparam annualValues The yearly figures: a row, a column, or a block with one indicator in
 * each row.
 * @enreturns A number; for a block a column.
 * @errors unreadableFigure structureNotWhole tooLarge differentUnits unitMissing noSingleNumber
 * notAnnual notAdditive
 * @rule C2
 * @example PLAN.TOTAL({5.1,4.9,5,"",""}) → 15
 */
export function total(annualValues: unknown): unknown {
  return spreadSeries(annualValues, [], (series) => {
    const figures = figuresIn(series);
    return figures.ok ? totalRule(figures.value) : figures;
  });
}
