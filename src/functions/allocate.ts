import { allocate as allocateRule } from "../rules/breakdown/allocate";
import { additive } from "../rules/breakdown/additive";
import { breakdownDecimals } from "../rules/breakdown/decimals";
import { singleNumber } from "../rules/figures/figure";
import { numberOf, rationalOf, rationalOfFigure } from "../rules/figures/rational";
import { ok, type Result } from "../rules/result";
import { digitsIn, oneCell, weightsIn } from "./cells/arguments";
import { cellOf, errorOf, figureIn } from "./cells/cell";
import type { FunctionReason } from "./cells/functionReason";
import { cellsOf, outputs, scalar } from "./cells/spread";

/**
 * 按权重分解：把总数分到各部分，合计恰为总数。按最大余数法取舍，余数相同时先给前面的部分。权重
 * 为空的部分返回空。
 * @customfunction ALLOCATE
 * @helpurl #ALLOCATE
 * @param total 总数：单个单元格，如 [25.0]。
 * @param weights 权重：一行、一列或区域。
 * @param [digits] 小数位数；省略则与总数印刷的小数位数相同，总数写明万人、亿元等单位的至少两位。总数多出的
 * 小数留在一个部分中。
 * @returns 各部分，形状与权重相同。
 * @en Splits a total by weights into parts that add up to it exactly, by largest remainders,
 * ties going to the earlier part. A blank weight gives a blank part.
 * @enparam total The total: one cell, e.g. [25.0].
 * @enparam weights The weights: a row, a column or a block.
 * @enparam digits The number of decimals; those of the total by default, two at least where it is
 * written in 万… or 亿…. Decimals of the total beyond them stay with one part.
 * @enreturns The parts, in the shape of the weights.
 * @errors unreadableFigure unitMissing structureNotWhole notOneCell noSingleNumber unreadableNumber
 * digitsOutOfRange differentUnits notAdditive negativeWeight zeroWeights
 * @rule B1 B2
 * @example PLAN.ALLOCATE("100", {1,1,1}) → {34,33,33}
 * @example PLAN.ALLOCATE("[3]万人", {1,1,1}) → {1,1,1}
 * @example PLAN.ALLOCATE("[25.0]", {3;2;1}, 1) → {12.5;8.3;4.2}
 */
export function allocate(total: unknown, weights: unknown, digits?: unknown): unknown {
  const parts = partsOf(total, cellsOf(weights), digits);
  if (![total, weights, digits].some(Array.isArray)) {
    return scalar(cellOf(parts.ok ? ok(parts.value[0] ?? null) : parts));
  }
  if (!parts.ok) throw errorOf(parts.reason);
  let index = 0;
  return outputs([weights], () => cellOf(ok(parts.value[index++] ?? null)));
}

function partsOf(
  totalArgument: unknown,
  weightCells: readonly unknown[],
  digitsArgument: unknown,
): Result<readonly (number | null)[], FunctionReason> {
  const totalCell = oneCell(totalArgument);
  if (!totalCell.ok) return totalCell;
  const figure = figureIn(totalCell.value);
  if (!figure.ok) return figure;
  const total = singleNumber(figure.value);
  if (!total.ok) return total;
  const splittable = total.value === null ? total : additive(total.value);
  if (!splittable.ok) return splittable;
  const digitsCell = oneCell(digitsArgument);
  if (!digitsCell.ok) return digitsCell;
  const digits = digitsIn(digitsCell.value);
  if (!digits.ok) return digits;
  const weights = weightsIn(weightCells);
  if (!weights.ok) return weights;
  if (total.value === null) return ok([]);
  const given = weights.value.map((weight) => rationalOf(weight ?? 0));
  const whole = rationalOfFigure(total.value);
  const decimals = digits.value ?? breakdownDecimals(total.value, null, total.value.unit ?? "");
  const parts = allocateRule(whole, given, decimals);
  if (!parts.ok) return parts;
  const numbers = parts.value.map(numberOf);
  return ok(
    weights.value.map((weight, index) => (weight === null ? null : (numbers[index] ?? null))),
  );
}
