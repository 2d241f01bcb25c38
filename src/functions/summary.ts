import {
  type CountedIndicator,
  type StatusCount,
  summary as summaryRule,
} from "../rules/judging/summary";
import { ok, type Result } from "../rules/result";
import { STATUS_WORDS, SUMMARY_HEADINGS } from "../text/words";
import { isBindingIn, statusIn } from "./cells/arguments";
import { errorOf } from "./cells/cell";
import type { FunctionReason } from "./cells/functionReason";
import { remembering } from "./cells/rowReaders";
import { outputs } from "./cells/spread";

/**
 * 进展汇总：按进展情况和属性统计指标个数，约束性在前，溢出为带表头的区域。空的进展不计。
 * @customfunction SUMMARY
 * @helpurl #SUMMARY
 * @param statuses 进展情况：PLAN.STATUS 返回的文字，一列或一行。
 * @param [attributes] 属性：约束性或预期性，大小与进展相同，或为单个单元格；省略则只有合计。
 * @returns 带表头的区域：进展、约束性、预期性、合计，末行为合计。
 * @en Counts indicators by status and attribute, binding ones first, spilled with headings.
 * Blank statuses are not counted.
 * @enparam statuses The status words that PLAN.STATUS gives: a column or a row.
 * @enparam attributes 约束性 (binding) or 预期性 (anticipatory), of the same size, or one cell;
 * without them only totals are given.
 * @enreturns A block with headings: status, binding, anticipatory, total; the last row is the
 * total.
 * @errors unknownWord
 * @rule §8
 * @example INDEX(PLAN.SUMMARY({"已完成";"已完成";"未完成"}, {"约束性";"预期性";"预期性"}), 2, 4) → 2
 */
export function summary(statuses: unknown, attributes?: unknown): unknown {
  const indicators = indicatorsIn(statuses, attributes);
  if (!indicators.ok) throw errorOf(indicators.reason);
  const counts = summaryRule(indicators.value);
  const hasAttributes = attributes !== null && attributes !== undefined;
  return hasAttributes ? tableOf(counts) : totalsOf(counts);
}

function indicatorsIn(
  statuses: unknown,
  attributes: unknown,
): Result<readonly CountedIndicator[], FunctionReason> {
  const readStatus = remembering(statusIn);
  const readBinding = remembering(isBindingIn);
  const indicators: CountedIndicator[] = [];
  for (const cells of outputs([statuses, attributes], (pair) => [...pair]).flat()) {
    const status = readStatus(cells[0]);
    if (!status.ok) return status;
    const isBinding = readBinding(cells[1]);
    if (!isBinding.ok) return isBinding;
    if (status.value !== null) {
      indicators.push({ status: status.value, isBinding: isBinding.value });
    }
  }
  return ok(indicators);
}

function tableOf(counts: readonly StatusCount[]): (string | number)[][] {
  const { status, binding, anticipatory, total } = SUMMARY_HEADINGS;
  return [
    [status, binding, anticipatory, total],
    ...counts.map((count) => [
      STATUS_WORDS[count.status],
      count.binding,
      count.anticipatory,
      count.total,
    ]),
    [
      total,
      sum(counts.map((count) => count.binding)),
      sum(counts.map((count) => count.anticipatory)),
      sum(counts.map((count) => count.total)),
    ],
  ];
}

function totalsOf(counts: readonly StatusCount[]): (string | number)[][] {
  return tableOf(counts).map((line) => [line[0] ?? "", line[3] ?? ""]);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
