/** The words of what stands below a table: counts and sentences. */

export const COUNTS_WORDS = {
  caption: "进展统计（项）",
  number: "序号",
  sum: "合计",
} as const;

/** Labels of computed texts, by the key of their part. */
export const SENTENCE_LABELS: Readonly<Record<string, string>> = {
  narrative: "评估综述",
};
