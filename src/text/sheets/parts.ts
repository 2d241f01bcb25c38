/** The words of what stands below a table: counts and sentences. */

export const COUNTS_WORDS = {
  caption: "进展统计（项）",
  number: "序号",
  sum: "合计",
} as const;

/** Labels of computed texts, by the key of their part. */
export const SENTENCE_LABELS = { narrative: "评估综述" } as const;

/** Titles of charts, and of their value axes, by the key of their part. */
export const CHART_WORDS = {
  progress: { title: "完成比例与时间进度", axis: "%" },
} as const;

/** 概览: its headings, and what stands where there is nothing to show. */
export const OVERVIEW_WORDS = {
  counts: "一、进展统计（项）",
  places:
    "二、需要关注的指标（左：滞后、未完成、超出目标或有预警的，约束性在前；右：预警，红色在前）",
  notReported: "尚未填报",
  notDated: "没有判断时间，不能判断进展",
  noneLate: "没有需要关注的指标",
  noWarning: "没有预警",
  others: (count: string): string => `其余 ${count} 项见年度监测表`,
  all: "合计",
} as const;

/** [§7] A forecast that falls short of its target, and one that breaks a bound. */
export const FORECAST_WORDS = { "<": "预计不达", ">": "预计超出" } as const;
