import { completion as completionRule, percentOf } from "../rules/judging/completion";
import { COMPLETION_WORDS } from "../text/words";
import { cellOf, errorOf, type Output } from "./cells/cell";
import { figureReader, type ReadFigure } from "./cells/rowReaders";
import { spreadOutputs } from "./cells/spread";

/**
 * 完成比例(%)：完成值 ÷ 目标值 × 100，为百分数的数值，不封顶、不取整；上限类目标（如 3.5以内）
 * 返回“控制在目标内”或“超出目标”，结构比例返回“达到目标”或“未达到目标”。完成值为空则返回空。
 * @customfunction COMPLETION
 * @helpurl #COMPLETION
 * @param actual 完成值：单个单元格或区域，如 [38.39]、147.18、12:46:42。
 * @param target 目标值：单个单元格或区域，如 [37.5]、>60、3.5以内、12:46:42。
 * @returns 百分数的数值，或文字。
 * @en Completion in percent: actual ÷ target × 100, a plain number, neither capped nor rounded.
 * An upper bound (3.5以内) gives 控制在目标内 or 超出目标, a structure 达到目标 or 未达到目标.
 * A blank actual gives a blank.
 * @enparam actual The actual value: a cell or a range, e.g. [38.39], 147.18, 12:46:42.
 * @enparam target The target: a cell or a range, e.g. [37.5], >60, 3.5以内, 12:46:42.
 * @enreturns Percent as a plain number, or words.
 * @errors unreadableFigure structureNotWhole structureReadAsTime differentStructure
 * totalAgainstSingleYear noTarget zeroTarget negativeTarget tooLarge differentUnits unitMissing
 * @rule C1 C2 C3 C4 C5 C6 C7
 * @example PLAN.COMPLETION("[38.39]", "[37.5]") → 102.3733
 * @example PLAN.COMPLETION("2.47", "3.5以内") → "控制在目标内"
 * @example PLAN.COMPLETION("12:46:42", "12:46:42") → "达到目标"
 */
export function completion(actual: unknown, target: unknown): unknown {
  const readActual = figureReader();
  const readTarget = figureReader();
  return spreadOutputs([actual, target], (cells) => {
    const actualCell = cells[0];
    const targetCell = cells[1];
    if (typeof actualCell === "number" && typeof targetCell === "number" && targetCell > 0) {
      const percent = percentOf(actualCell, targetCell);
      if (percent !== null) return percent;
    }
    return completionOf(readActual(actualCell), readTarget(targetCell));
  });
}

function completionOf(actual: ReadFigure, target: ReadFigure): Output {
  if (!actual.ok) return errorOf(actual.reason);
  if (!target.ok) return errorOf(target.reason);
  const result = completionRule(actual.value, target.value);
  if (!result.ok || typeof result.value !== "string") return cellOf(result);
  return COMPLETION_WORDS[result.value];
}
