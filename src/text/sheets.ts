import type { Plan, PlanPeriod, PlanTable } from "../plan/plan";

/**
 * The words on the inserted sheets. Sheets are Chinese in every language of the pane: they are the
 * bureau's own documents.
 */
interface TemplateWords {
  readonly title: (plan: Plan, table: PlanTable) => string;
  /** At most 31 characters with the plan's name in front. */
  readonly sheetName: (plan: Plan, table: PlanTable) => string;
}

const TEMPLATE_WORDS: Readonly<Record<string, TemplateWords>> = {
  completion: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划主要指标完成情况（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 完成情况`,
  },
  monitoring: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划主要指标年度监测（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 年度监测`,
  },
  rules: {
    title: (plan) => `${plan.name}“${plan.period.name}”规划监测评估规则设置`,
    sheetName: (plan) => `${plan.name} 规则设置`,
  },
};

/** A template without words of its own goes by its id. */
export function templateWords(id: string): TemplateWords {
  return (
    TEMPLATE_WORDS[id] ?? {
      title: () => id,
      sheetName: (plan, table) => `${plan.name} ${table.id} ${id}`,
    }
  );
}

/** Column headings by column key. */
export const HEADINGS: Readonly<Record<string, (period: PlanPeriod) => string>> = {
  number: () => "序号",
  name: () => "指标",
  unit: () => "单位",
  base: (period) => `${period.firstYear - 1}年基数`,
  target: () => "目标值",
  actual: () => "完成值",
  toDate: () => "累计/最新值",
  completion: () => "完成比例(%)",
  status: () => "进展",
  attribute: () => "属性",
  printedCompletion: () => "印刷值(%)",
  check: () => "校核",
  note: () => "备注",
  value: () => "取值",
  default: () => "默认值",
  basis: () => "依据与说明",
  unitName: () => "单位名称",
  weight: () => "权重",
};

export const yearHeading = (year: number): string => `${year}年`;

export const SETTING_LABELS = {
  period: "规划期",
  dataDate: "数据截止",
  asOf: "判断时间",
} as const;

export const UNIT_LINE = "计量单位：见“单位”栏；[ ]为五年累计数";

export const ATTRIBUTE_WORDS = { binding: "约束性", anticipatory: "预期性" } as const;

/** [§8] Group headings where binding indicators stand first and apart. */
export const ATTRIBUTE_GROUPS = { binding: "约束性指标", anticipatory: "预期性指标" } as const;

export const FOOTER = "第 &P 页，共 &N 页";

export const endOfYear = (year: number): string => `${year}年底`;

/** What stands under a table. The notes of a column stand there when the column does. */
export const NOTES = {
  numbered: (number: number, note: string): string => `注${number}：${note}`,
  source: (plan: Plan, table: PlanTable): string =>
    `资料来源：${plan.title}${plan.standing === "draft" ? "（征求意见稿）" : ""}，${table.id}《${table.title}》。`,
  columns: {
    toDate:
      "“累计/最新值”：五年累计指标为各年合计，其他指标取最近填报的年份；未填报的年份留空，空白不等于零。",
    completion:
      "“完成比例”＝完成值÷目标值×100，不含基数，不封顶；上限指标（…以内）和结构指标不算比例，只写结论。",
    status:
      "“进展”的用词、时间口径和界限（0.95、1.10）是本工具的默认口径，规划没有规定；数据截止留空时不作判断。",
    check:
      "“校核”按印刷的目标值和完成值重新计算：四舍五入后相同的为一致，差别可由完成值自身的舍入解释的为舍入差异，其余为不一致。",
  } as Readonly<Record<string, string>>,
};

export const PROMPTS = {
  number: (unit: string) => ({
    title: "填数字",
    message: `请填数字，单位：${unit}。没有数据请留空，不要填0。`,
  }),
  figure: (unit: string) => ({
    title: "填数值",
    message: `可填 147.18、[38.39]（五年累计）等写法，单位：${unit}。没有数据请留空，不要填0。`,
  }),
  structure: {
    title: "填结构比例",
    message: "高、中、初级人才的比例请写成 12:46:42。没有数据请留空，不要填0。",
  },
  text: {
    prompt: { title: "填文字", message: "请如实填写；没有内容请留空。" },
    error: { title: "内容过长", message: "这里最多填2000字。" },
  },
  dataDate: {
    title: "数据截止",
    message: "写法：2023（年底）、2023-06-30、2023年6月（月底）。留空则不判断进展。",
  },
};

export const REFUSALS = {
  number: {
    title: "不是数字",
    message: "这里只能填不小于0的数字，不带单位和符号；没有数据请留空。",
  },
  rate: { title: "不是数字", message: "这里只能填数字（百分数填95，不填0.95）；没有数据请留空。" },
  text: {
    title: "内容过长",
    message: "这里只填一个数值或结构比例，例如 147.18、[38.39]、12:46:42。",
  },
  date: {
    title: "内容过长",
    message: "这里只填数据截止的时间，例如 2023、2023-06-30、2023年6月；也可留空。",
  },
} as const;

interface WordList {
  readonly words: readonly string[];
  readonly prompt: { readonly title: string; readonly message: string };
  readonly error: { readonly title: string; readonly message: string };
}

/** Words to choose from, by the name of the list. */
export const WORD_LISTS: Readonly<Record<string, WordList>> = {};

/** Hidden columns of sheets that need no add-in. */
export const HELPER_WORDS = {
  kind: "口径",
  targetValue: "目标数值",
  baseValue: "基数数值",
  actualText: "完成值文本",
  actualDigits: "完成值数字",
  isReadable: "写法可读",
  actualValue: "完成数值",
  isMet: "达标",
  pace: "进度比",
  part: (number: number): string => `第${number}档`,
  halfUnit: "末位半单位",
  lowRatio: "比例下限",
  highRatio: "比例上限",
} as const;

/** Labels over the cells beside the settings. */
export const DATE_WORDS = {
  text: "截止文本",
  short: "去前导零",
  year: "截止年",
  behindYear: "年后",
  month: "截止月",
  behindMonth: "月后",
  day: "截止日",
  readable: "写法可读",
  elapsed: "时间进度",
} as const;

/** 口径: how a printed target is to be read. */
export const KIND_WORDS = {
  number: "数值",
  lower: "下限",
  upper: "上限",
  total: "累计",
  upperTotal: "累计上限",
  structure: "结构",
  none: "无目标",
} as const;

export const NATIVE_NOTES: readonly string[] = [
  "本表只用通用函数，不需要加载项。完成值只认数字（147.18）、五年累计数（[38.39]）和结构比（12:46:42），其他写法显示 #VALUE!；计算过程在右侧的隐藏列，取消隐藏即可查看。",
];
