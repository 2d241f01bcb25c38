import { DEFAULT_WORDS } from "./defaultWords";
import type { Plan, PlanPeriod, PlanTable } from "../plan/plan";
import { FLAG_LIST, LEDGER_HEADINGS, LEDGER_LINE, LEDGER_NOTES, ledgerSource } from "./ledger";
import { RETURN_FORM_HEADINGS } from "./returnForm";
import { COMPARED_NOTES, COMPARISON_TITLE } from "./comparison";
import { BREAKDOWN_NOTES, CONFIRMATION_STATES } from "./breakdown";
import { STATUS_WORDS } from "./words";

/**
 * The words on the inserted sheets. Sheets are Chinese in every language of the pane: they are the
 * bureau's own documents.
 */
interface TemplateWords {
  readonly title: (plan: Plan, table: PlanTable, other: Side | null) => string;
  /** At most 31 characters with the plan's name in front. */
  readonly sheetName: (plan: Plan, table: PlanTable, made: MadeFor) => string;
  /** Column headings that are this template's own, by column key. */
  readonly headings?: Readonly<Record<string, string>>;
  /** At the right of the settings, instead of the line about units. */
  readonly line?: string;
  /** Where it comes from, if not from the table; the table's own notes do not stand under it then. */
  readonly source?: (plan: Plan) => string;
}

/** Whom or what else a sheet is made for. */
interface MadeFor {
  readonly unit: string | null;
  readonly other: Side | null;
}

/** What a sheet compares its own table with. */
interface Side {
  readonly plan: Plan;
  readonly table: PlanTable;
}

const RULES_NOTE =
  "规则设置是本工具的，不是规划的规定；各表的公式引用这里的单元格，改动后立即按新的取值计算。单位名单和权重供目标分解、批量填报使用。";

const TEMPLATE_WORDS: Readonly<Record<string, TemplateWords>> = {
  completion: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划主要指标完成情况（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 完成情况`,
  },
  monitoring: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划主要指标年度监测（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 年度监测`,
  },
  midterm: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划实施中期评估表（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 中期评估`,
  },
  final: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划实施总结评估表（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 总结评估`,
  },
  ledger: {
    title: (plan) => `${plan.name}“${plan.period.name}”规划工作台账`,
    sheetName: (plan) => `${plan.name} 工作台账`,
    headings: LEDGER_HEADINGS,
    line: LEDGER_LINE,
    source: (plan) => ledgerSource(titleOf(plan)),
  },
  returnForm: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划主要指标填报表（${table.id}）`,
    sheetName: (plan, table, { unit }) =>
      [plan.name, table.id, "填报表", ...(unit === null ? [] : [unit])].join(" "),
    headings: RETURN_FORM_HEADINGS,
  },
  comparison: {
    title: (plan, table, other) => COMPARISON_TITLE({ plan, table }, other),
    sheetName: (plan, table, { other }) =>
      `${plan.name} ${table.id} 对比${other === null ? "" : ` ${other.plan.name}`}`,
  },
  breakdown: {
    title: (plan, table) =>
      `${plan.name}“${table.period.name}”规划主要指标目标分解表（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 目标分解`,
  },
  overview: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划主要指标进展概览（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 概览`,
  },
  verification: {
    title: (plan) => `${plan.name}“${plan.period.name}”规划数字校核表`,
    sheetName: (plan) => `${plan.name} 校核表`,
  },
  rules: {
    title: (plan) => `${plan.name}“${plan.period.name}”规划监测评估规则设置`,
    sheetName: (plan) => `${plan.name} 规则设置`,
    headings: { name: "项目" },
    source: () => RULES_NOTE,
  },
  corrections: {
    title: (plan) => `${plan.name}“${plan.period.name}”规划指标数据更正记录`,
    sheetName: (plan) => `${plan.name} 更正记录`,
    source: () => "本表由“更正”逐行写入，不能直接修改；写满后另起一张。",
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
  note: () => "规划说明",
  rowDate: () => "数据截止",
  asOf: () => "判断时间",
  progress: () => "时间进度(%)",
  expected: () => "序时目标",
  warning: () => "预警",
  forecast: () => "期末预测",
  linkedActual: () => "完成值",
  linkedAsOf: () => "判断时间",
  margin: () => "与目标差距",
  statusJudged: () => "进展判断",
  statusAtEnd: () => "完成情况",
  required: () => "今后每年须完成",
  measures: () => "拟采取措施",
  adjustment: () => "调整建议",
  reasons: () => "未完成原因及下一步措施",
  remarks: () => "备注",
  value: () => "取值",
  default: () => "默认值",
  basis: () => "依据与说明",
  neededPerYear: () => "今后每年须完成",
  warnLevel: () => "预警（红色在前）",
  all: () => "合计",
  order: () => "排序",
  place: () => "所在行",
  warnOrder: () => "预警排序",
  warnPlace: () => "预警所在行",
  ...Object.fromEntries(
    Object.entries(STATUS_WORDS).map(([status, word]) => [`status.${status}`, () => word]),
  ),
  item: () => "项目",
  printedFigure: () => "印刷值",
  figure1: () => "数值1",
  figure2: () => "数值2",
  inputUnit: () => "数值单位",
  recomputed: () => "重算值",
  finding: () => "结论",
  source: () => "依据",
  verdict: () => "结论",
  count: () => "项数",
  printedNumber: () => "印刷数值",
  decimals: () => "小数位数",
  number1: () => "数值1（数字）",
  slack1: () => "数值1末位半单位",
  number2: () => "数值2（数字）",
  slack2: () => "数值2末位半单位",
  others: () => "其余分项",
  lowest: () => "重算值下限",
  highest: () => "重算值上限",
  correctedAt: () => "更正时间",
  correctedSheet: () => "工作表",
  correctedCell: () => "单元格",
  correctedRow: () => "指标",
  correctedColumn: () => "项目",
  oldValue: () => "原值",
  newValue: () => "更正值",
  correctedBy: () => "更正人",
  reason: () => "更正理由",
  unitName: () => "单位名称",
  weight: () => "权重",
  yearMode: () => "年度分解方式",
  unitMode: () => "单位分解方式",
  yearCheck: () => "年度校验",
  unitCheck: () => "单位校验",
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

export const FOOTER = "第 &P 页，共 &N 页";

export const endOfYear = (year: number): string => `${year}年底`;

const titleOf = ({ title, standing }: Plan): string =>
  `${title}${standing === "draft" ? "（征求意见稿）" : ""}`;

/** What stands under a table. The notes of a column stand there when the column does. */
export const NOTES = {
  numbered: (number: number, note: string): string => `注${number}：${note}`,
  source: (plan: Plan, table: PlanTable): string =>
    `资料来源：${titleOf(plan)}，${table.id}《${table.title}》。`,
  columns: {
    ...COMPARED_NOTES,
    ...BREAKDOWN_NOTES,
    toDate:
      "“累计/最新值”：五年累计指标为各年合计，其他指标取最近填报的年份；未填报的年份留空，空白不等于零。",
    completion:
      "“完成比例”＝完成值÷目标值×100，不含基数，不封顶；上限指标（…以内）和结构指标不算比例，只写结论。",
    status: `“进展”的用词、时间口径和界限（${DEFAULT_WORDS.onTrack}、${DEFAULT_WORDS.ahead}）是本工具的默认口径，规划没有规定；数据截止留空时不作判断。`,
    rowDate:
      "“数据截止”逐项填写，可以各不相同；留空的按表头的“数据截止”，再留空的按“规则设置”。只写年份指当年年底。",
    expected:
      "“序时目标”是本工具的默认口径：五年累计指标按时间均匀增长，水平类指标从基数直线到目标值，上限、下限和结构指标各年不变。",
    warning: `“预警”的分级是本工具的默认口径，规划没有规定：进度低于${DEFAULT_WORDS.yellow}为黄色、低于${DEFAULT_WORDS.red}为红色，约束性指标提高一级；界限见“规则设置”。`,
    forecast:
      "“期末预测”是本工具的默认口径：五年累计指标按已报年份的平均数推算，水平类指标按基数和已报年份的直线推算。",
    neededPerYear:
      "本页各数引自年度监测表，随它变动。“今后每年须完成”＝（目标值－累计/最新值）÷剩余年数；进展和预警的用词、分级都是本工具的默认口径，界限见“规则设置”。",
    printedFigure: "“印刷值”“数值”照规划所印，已锁定：本表校核的是印出来的规划，不是新填的数。",
    finding:
      "“结论”：重算值四舍五入后与印刷值相同的为一致；差别可由各数值自身的舍入解释的为舍入差异；其余为不一致。按舍入判断是本工具的默认口径，规划没有规定。",
    linkedActual: "“完成值”引自同一规划的“年度监测”（累计/最新值），请在那里填报，本表不重复填。",
    linkedAsOf:
      "“判断时间”取“年度监测”逐项的数据截止，那里没有的按本表表头的“判断时间”；综述开头的时间按本表表头。",
    margin:
      "“与目标差距”是本工具的默认口径：完成值－目标值，上限指标（…以内）为目标值－完成值；正数为超出要求或尚有余地，负数为差距；结构指标不计算。",
    statusJudged: `“进展判断”的用词、时间口径和界限（${DEFAULT_WORDS.onTrack}、${DEFAULT_WORDS.ahead}，见“规则设置”）是本工具的默认口径，规划没有规定；没有判断时间时不作判断。`,
    statusAtEnd:
      "“完成情况”的用词和时间口径是本工具的默认口径，规划没有规定：期末写已完成、未完成，期末以前写当时的进展。",
    required:
      "“今后每年须完成”是本工具的默认口径：（目标值－完成值）÷剩余年数，已达到目标的为0；上限指标、结构指标和规划期已满的留空。",
    check:
      "“校核”按印刷的目标值和完成值重新计算：四舍五入后相同的为一致，差别可由完成值自身的舍入解释的为舍入差异，其余为不一致。",
    ...LEDGER_NOTES,
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
  day: {
    title: "填日期",
    message:
      "写法：2023（年底）、2023-06-30、2023年6月（月底）。没有日期请留空，各有什么后果见表下附注。",
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
export const WORD_LISTS: Readonly<Record<string, WordList>> = {
  flag: FLAG_LIST,
  confirmation: {
    words: Object.values(CONFIRMATION_STATES),
    prompt: {
      title: "确认状态",
      message: "分解结果定下来后选“已确认”，并填确认人和确认日期；全部平衡的，本表即锁定。",
    },
    error: { title: "请从列表中选择", message: "这里只能选“未确认”或“已确认”。" },
  },
};

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
  yearText: (year: number): string => `第${year}年文本`,
  yearValue: (year: number): string => (year === 0 ? "基年数值" : `第${year}年数值`),
  middleYear: "平均年次",
  slope: "年均增量",
  counts: (attribute: string): string => `${attribute}各类项数`,
  namedAs: "点名写法",
  list: (status: string, attribute: string): string => `${status}的${attribute}指标`,
  targetUnits: "目标末位数",
  wholeWeight: "权重合计",
  remainder: (number: number): string => `第${number}份余数`,
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
