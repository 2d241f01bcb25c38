import type { CompletionWord } from "../rules/judging/completion";
import type { RequiredBy } from "../rules/course/required";
import type { NumberFigure } from "../rules/figures/figure";
import type { Status } from "../rules/judging/status";
import type { Warning } from "../rules/judging/warning";

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
  inError: "有误",
  notJudged: "未判断",
};

/** [E13] What stands instead of a judgement where a year is left out: 缺2022年. */
export const missingYearWords = (year: number | string): string => `缺${year}年`;

/** What every such word begins with. */
export const MISSING_START = "缺";

const DIFFERS = "不一致";

/** [§4] */
export const VERDICT_WORDS = {
  agrees: "一致",
  roundingDifference: "舍入差异",
  differs: (computed: string): string => `${DIFFERS}（应为 ${computed}）`,
  /** What every verdict of a difference begins with. */
  differsStart: DIFFERS,
} as const;

/** [§7] */
export const WARNING_WORDS: Readonly<Record<Warning, string>> = {
  normal: "正常",
  yellow: "黄色预警",
  red: "红色预警",
};

/** [§1] What kind a figure is, as PLAN.PARSE names it. */
export const FIGURE_KIND_WORDS = {
  number: "数值",
  total: "规划期累计数",
  structure: "结构比例",
  none: "无数据",
} as const;

/** [§1] */
export const BOUND_WORDS: Readonly<Record<NonNullable<NumberFigure["bound"]>, string>> = {
  lower: "下限",
  upper: "上限",
};

/** The headings of PLAN.SUMMARY. */
export const SUMMARY_HEADINGS = {
  status: "进展",
  binding: "约束性",
  anticipatory: "预期性",
  total: "合计",
} as const;

/** [F4] By what stretch of time PLAN.REQUIRED answers. */
export const STRETCH_WORDS: Readonly<Record<RequiredBy, string>> = {
  year: "年",
  quarter: "季",
  month: "月",
};

/** [F5] What reports say of a figure's movement: a rate rises, an amount grows. */
export const CHANGE_WORDS = {
  same: "持平",
  points: (isRise: boolean, size: string, points: string): string =>
    `${isRise ? "提高" : "下降"}${size}${points}`,
  percent: (isRise: boolean, size: string): string => `${isRise ? "增长" : "下降"}${size}%`,
  /** What the differences of rates are counted in, by their unit. */
  pointsOf: new Map([
    ["%", "个百分点"],
    ["‰", "个千分点"],
  ]) as ReadonlyMap<string, string>,
} as const;
