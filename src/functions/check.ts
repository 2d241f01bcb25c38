import { check as checkRule } from "../rules/checking/check";
import type { Verdict } from "../rules/checking/check";
import { readPrintedRatio } from "../rules/checking/printedRatio";
import { ok } from "../rules/result";
import { COMPLETION_WORDS, VERDICT_WORDS } from "../text/words";
import { figureIn, valueIn } from "./cells/cell";
import type { Answer } from "./cells/cell";
import { spread } from "./cells/spread";
import type { Cells } from "./cells/spread";

/**
 * 校核印刷的完成比例：与按完成值、目标值计算的比例核对，返回“一致”“舍入差异”或“不一致（应为 …）”。
 * 完成值的末位本身经过舍入，能由舍入解释的差别为舍入差异。
 * @customfunction CHECK
 * @helpurl #CHECK
 * @param printed 印刷的完成比例：如 102.36、控制在目标内；单个单元格或区域。
 * @param actual 完成值：单个单元格或区域。
 * @param target 目标值：单个单元格或区域。
 * @returns 校核结论的文字。
 * @en Checks a printed completion against the one computed from actual and target: 一致
 * (agrees), 舍入差异 (explained by the rounding of the printed actual) or 不一致（应为 …）
 * (differs, with the value it should be).
 * @enparam printed The printed completion, e.g. 102.36 or 控制在目标内: a cell or a range.
 * @enparam actual The actual value: a cell or a range.
 * @enparam target The target: a cell or a range.
 * @enreturns The verdict in words.
 * @errors unreadableFigure structureNotWhole structureReadAsTime differentStructure
 * totalAgainstSingleYear noTarget zeroTarget negativeTarget unreadableRatio differentUnits
 * unitMissing
 * @rule §4 C1
 * @example PLAN.CHECK("104.92", "147.18", "140.28") → "一致"
 * @example PLAN.CHECK("102.36", "[38.39]", "[37.5]") → "舍入差异"
 * @example PLAN.CHECK("103.79", "98.60", "96") → "不一致（应为 102.71）"
 */
export function check(printed: unknown, actual: unknown, target: unknown): unknown {
  return spread([printed, actual, target], checkOfCells);
}

function checkOfCells([printedCell, actualCell, targetCell]: Cells): Answer {
  const printedValue = valueIn(printedCell);
  if (!printedValue.ok) return printedValue;
  const printed = readPrintedRatio(printedValue.value);
  if (!printed.ok) return printed;
  const actual = figureIn(actualCell);
  if (!actual.ok) return actual;
  const target = figureIn(targetCell);
  if (!target.ok) return target;
  const verdict = checkRule(printed.value, actual.value, target.value);
  if (!verdict.ok) return verdict;
  return ok(verdict.value === null ? null : verdictWords(verdict.value));
}

function verdictWords(verdict: Verdict): string {
  if (verdict.kind !== "differs") return VERDICT_WORDS[verdict.kind];
  const { computed } = verdict;
  return VERDICT_WORDS.differs(
    typeof computed === "string" ? computed : COMPLETION_WORDS[computed.word],
  );
}
