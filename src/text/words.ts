import type { CompletionWord } from "../rules/completion";
import type { Status } from "../rules/status";

/**
 * The words that functions put into cells. They are terms of the Chinese plans and of official
 * evaluations, and stay Chinese in every language of the product.
 */

/** [C3, C5] */
export const COMPLETION_WORDS: Readonly<Record<CompletionWord, string>> = {
  withinBound: "控制在目标内",
  boundBroken: "超出目标",
  structureReached: "达到目标",
  structureNotReached: "未达到目标",
};

/** [§6] */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  notReported: "未填报",
  completed: "已完成",
  notCompleted: "未完成",
  withinBound: "控制在目标内",
  boundBroken: "超出目标",
  achievedEarly: "提前实现",
  aheadOfSchedule: "快于预期",
  asExpected: "基本符合预期",
  behindSchedule: "滞后于预期",
  inProgress: "推进中",
};

const DIFFERS = "不一致";

/** [§4] */
export const VERDICT_WORDS = {
  agrees: "一致",
  roundingDifference: "舍入差异",
  differs: (computed: string): string => `${DIFFERS}（应为 ${computed}）`,
  /** What every verdict of a difference begins with. */
  differsStart: DIFFERS,
} as const;
