import { rollUp } from "../rules/breakdown/rollUp";
import type { Result } from "../rules/result";
import { figuresIn, nameIn, oneCell, weightsIn } from "./cells/arguments";
import { cellOf, errorOf } from "./cells/cell";
import type { FunctionReason } from "./cells/functionReason";
import { cellsOf, rowsOf, scalar, shapeOf } from "./cells/spread";

/**
 * 汇总：把各单位的数汇总为一个数。同一单位的人数、金额和规划期累计数相加；比率不能相加或简单平均，须
 * 给出权重，按权重平均；上限、下限和结构比例不能汇总。空单元格不计，全部为空则返回空。
 * @customfunction ROLLUP
 * @helpurl #ROLLUP
 * @param values 各单位的数：一行、一列或区域。
 * @param unit 计量单位，如 万人、%：单个单元格。
 * @param [weights] 权重：比率必填，大小与各单位的数相同；相加的数不用。
 * @returns 数值。
 * @en Puts together what units report: counts and totals of one unit are added, rates averaged by
 * weights and refused without. Bounds and structures are never rolled up. Blanks are left out.
 * @enparam values What the units report: a row, a column or a block.
 * @enparam unit The unit, e.g. 万人 or %: one cell.
 * @enparam weights The weights, in the shape of the values: rates need them, what is added does
 * not take any.
 * @enreturns A number.
 * @errors unreadableFigure unitMissing structureNotWhole totalAgainstSingleYear tooLarge
 * differentUnits unknownUnit noSingleNumber notOneCell notAdditive weightMissing weightsOfCounts
 * negativeWeight zeroWeights
 * @rule B3
 * @example PLAN.ROLLUP({"1.2","0.8",""}, "万人") → 2
 * @example PLAN.ROLLUP({"90","96"}, "%", {1,2}) → 94
 */
export function rollup(values: unknown, unit: unknown, weights?: unknown): unknown {
  const output = cellOf(rolledUp(values, unit, weights));
  return [values, unit, weights].some(Array.isArray) ? [[output]] : scalar(output);
}

function rolledUp(
  values: unknown,
  unitArgument: unknown,
  weights: unknown,
): Result<number | null, FunctionReason> {
  const unitCell = oneCell(unitArgument);
  if (!unitCell.ok) return unitCell;
  const unit = nameIn(unitCell.value);
  if (!unit.ok) return unit;
  const figures = figuresIn(cellsOf(values));
  if (!figures.ok) return figures;
  const given = cellsOf(weights);
  const read = weightsIn(given);
  if (!read.ok) return read;
  const areGiven = read.value.some((weight) => weight !== null);
  if (areGiven) checkShapes(values, weights);
  return rollUp(figures.value, String(unit.value), areGiven ? read.value : null);
}

/** Each weight belongs to the value in the same place. */
function checkShapes(values: unknown, weights: unknown): void {
  const [first, second] = [values, weights].map((argument) =>
    shapeOf(rowsOf(Array.isArray(argument) ? argument : [argument])),
  );
  if (first === undefined || second === undefined) return;
  if (first.rows === second.rows && first.columns === second.columns) return;
  throw errorOf({ name: "shapesDoNotFit", first, second });
}
