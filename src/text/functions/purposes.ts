/** What the functions are for, in the order of a plan's life: each function stands under one purpose. */
export interface Purpose {
  readonly zh: string;
  readonly en: string;
  /** Their ids in the function table. */
  readonly functions: readonly string[];
}

export const PURPOSES: readonly Purpose[] = [
  {
    zh: "完成情况与校核",
    en: "Completion and checks of printed ratios",
    functions: ["COMPLETION", "CHECK", "MARGIN"],
  },
  {
    zh: "进展、预警与时间进度",
    en: "Status, warning and elapsed time",
    functions: ["STATUS", "WARNING", "PACE", "PROGRESS"],
  },
  {
    zh: "序时目标、今后所需与预测",
    en: "Values on schedule, what is still required, forecasts",
    functions: ["EXPECTED", "REQUIRED", "FORECAST", "SCHEDULE"],
  },
  {
    zh: "累计、增减与汇总",
    en: "Totals, changes and roll-ups",
    functions: ["TOTAL", "GROWTH", "CHANGE", "ALLOCATE", "ROLLUP"],
  },
  { zh: "填报审核", en: "Review of entries", functions: ["REVIEW", "REVIEWROW"] },
  {
    zh: "读数、单位与取舍",
    en: "Reading figures, units, rounding",
    functions: ["PARSE", "VALUE", "CONVERT", "ROUND"],
  },
  {
    zh: "查规划、成文与计数",
    en: "Looking up plans, counts and prose",
    functions: ["INDICATOR", "TABLE", "SUMMARY", "NARRATIVE"],
  },
];
