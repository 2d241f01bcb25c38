import type { Plan, PlanTable } from "../../plan/plan";

export const yearHeading = (year: number): string => `${year}年`;

export const SETTING_LABELS = {
  period: "规划期",
  dataDate: "数据截止",
  asOf: "判断时间",
} as const;

/** [T2] What stands beside a date that cannot be read, in the pieces around it. */
export const UNREADABLE_DATE = {
  before: "数据截止“",
  after: "”不能识别，应写成 2023、2023-06-30、2023年6月 等；改正以前不按时间判断",
  after1904:
    "”不能识别：本工作簿采用1904日期系统，日期请写成文字，前加英文单引号，如 '2023-06-30；改正以前不按时间判断",
} as const;

export const UNIT_LINE = "计量单位：见“单位”栏；[ ]为规划期累计数";

export const ATTRIBUTE_WORDS = { binding: "约束性", anticipatory: "预期性" } as const;

/** [§8] Group headings where binding indicators stand first and apart. */
export const ATTRIBUTE_GROUPS = { binding: "约束性指标", anticipatory: "预期性指标" } as const;

/** The line that counts words: 未填3，通过9。 */
export const TALLY = {
  label: (label: string, index: number): string => `${index === 0 ? "" : "，"}${label} `,
  end: "。",
} as const;

/** The name of a file that has all sheets of a workbook. */
export const workbookName = (planNames: readonly string[]): string =>
  `${planNames.join("、")} 规划指标`;

/** Behind the name of a copy that is made to be shared. */
export const COPY_SUFFIX = " 副本";

export const FOOTER = "第 &P 页 共 &N 页";

export const endOfYear = (year: number): string => `${year}年底`;

/** The name of the plan as a source names it. */
export const planTitle = ({ title, edition }: Plan): string =>
  `${title}${edition === "draft" ? "（征求意见稿）" : ""}`;

/** What stands under a table, beside the notes of its columns. */
export const NOTES = {
  numbered: (number: number, note: string): string => `注${number}：${note}`,
  source: (plan: Plan, table: PlanTable): string =>
    `资料来源：${planTitle(plan)}，${table.id}《${table.title}》。`,
  /** [P] On paper, where how the sheet computes is not printed. */
  defaults:
    "计算、判断的口径见“规则设置”和屏幕上本表下方，其中的默认口径是本工具的，不是规划的规定。",
  remark: (number: number, name: string, note: string): string =>
    `整理说明（非规划原文）：第${number}行“${name}”，${note}`,
};
