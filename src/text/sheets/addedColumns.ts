/** What the columns are headed by that are added beside a table of the user's own. */
export const ADDED_HEADINGS = {
  date: "数据截止",
  completion: "完成比例(%)",
  margin: "与目标差距",
  growth: "年均增速(%)",
  progress: "时间进度(%)",
  expected: "序时目标",
  status: "进展",
  warning: "预警",
  required: "今后每年须完成或提高",
  forecast: "期末预测",
  review: "审核",
} as const;

/** A column that can be added beside a table of the user's own; the date comes along with those that need it. */
export type AddedColumn = Exclude<keyof typeof ADDED_HEADINGS, "date">;
