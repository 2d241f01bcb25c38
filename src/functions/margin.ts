import { margin as marginRule } from "../rules/course/margin";
import { figureReader } from "./cells/rowReaders";
import { spread } from "./cells/spread";

/**
 * 差额：完成值比目标值多（正）或少（负）多少，单位与指标相同；上限类目标为离上限的余量。
 * @customfunction MARGIN
 * @helpurl #MARGIN
 * @param actual 完成值：单个单元格或区域。
 * @param target 目标值：单个单元格或区域。
 * @returns 数值，单位与目标值相同。
 * @en How far the actual is ahead of its target (+) or short of it (−), in the indicator's
 * unit; for an upper bound the room that is left.
 * @enparam actual The actual value: a cell or a range.
 * @enparam target The target: a cell or a range.
 * @enreturns A number in the target's unit.
 * @errors unreadableFigure structureNotWhole structureReadAsTime differentStructure
 * totalAgainstSingleYear noTarget zeroTarget negativeTarget tooLarge differentUnits unitMissing
 * noSingleNumber
 * @rule §2 own
 * @example PLAN.MARGIN("[38.39]", "[37.5]") → 0.89
 * @example PLAN.MARGIN("2.47", "3.5以内") → 1.03
 * @example PLAN.MARGIN("59", ">60") → -1
 */
export function margin(actual: unknown, target: unknown): unknown {
  const readActual = figureReader();
  const readTarget = figureReader();
  return spread([actual, target], (cells) => {
    const reached = readActual(cells[0]);
    if (!reached.ok) return reached;
    const wanted = readTarget(cells[1]);
    if (!wanted.ok) return wanted;
    return marginRule(reached.value, wanted.value);
  });
}
