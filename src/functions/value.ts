import { singleNumber } from "../rules/figures/figure";
import { ok } from "../rules/result";
import { figureIn } from "./cells/cell";
import { spread } from "./cells/spread";

/**
 * 取数：印刷写法中的数值，可用于作图、求和。[38.39] 为 38.39，3.5以内 为 3.5；“-”和空单元格返回
 * 空；结构比例没有单一的数值（#N/A）。
 * @customfunction VALUE
 * @helpurl #VALUE
 * @param figure 印刷写法的数值：单个单元格或区域。
 * @returns 数值。
 * @en The number inside a printed figure, for charts and sums: 38.39 of [38.39], 3.5 of 3.5以内.
 * Blank for - and empty cells; a structure is not one number (#N/A).
 * @enparam figure The figure as printed: a cell or a range.
 * @enreturns A number.
 * @errors unreadableFigure structureNotWhole noSingleNumber
 * @rule §1
 * @example PLAN.VALUE("[38.39]") → 38.39
 * @example PLAN.VALUE("3.5以内") → 3.5
 * @example PLAN.VALUE("50,000人次") → 50000
 */
export function value(figure: unknown): unknown {
  return spread([figure], (cells) => {
    const read = figureIn(cells[0]);
    if (!read.ok) return read;
    const number = singleNumber(read.value);
    return number.ok ? ok(number.value?.value ?? null) : number;
  });
}
