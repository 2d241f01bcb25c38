import { inForce } from "./settingsInForce";

/** The columns of 工作台账, the ledger of a plan's commitments. */
export const LEDGER_COLUMNS = {
  section: { heading: "章节", note: null },
  content: { heading: "事项", note: null },
  ledgerTarget: { heading: "目标", note: null },
  targetNumber: { heading: "目标数", note: null },
  ledgerCompletion: {
    heading: "完成比例(%)",
    note: "“完成比例”＝实际完成数÷目标数×100，不封顶；规划期累计的目标（和增补的事项）按各年合计，其他按最近填报的年份；上限目标只写结论。目标不是数的，填“进度”。",
  },
  leadUnit: { heading: "牵头单位", note: null },
  partners: { heading: "配合单位", note: null },
  person: { heading: "责任人", note: null },
  dueText: { heading: "时限（规划原文）", note: null },
  dueDate: {
    heading: "时限日期",
    note: "“时限日期”：规划写明期限的，预填期限的最后一日；只说规划期内的，预填规划期的最后一日；没有写明的由责任单位填写，写法如 2023-06-30、2023.6、2023年6月（月底）、2023年上半年、2023（年底）。",
  },
  responsible: { heading: "责任单位", note: null },
  percentDone: { heading: "进度(%)", note: null },
  flag: { heading: "完成标志", note: null },
  situation: { heading: "完成情况", note: null },
  evidence: { heading: "佐证", note: null },
  hint: {
    heading: "提示",
    note: `“提示”是本工具的默认口径：时限日期早于“数据截止”而没有完成的为已逾期，${inForce("dueSoonDays")}天内到期的为临期（天数见“规则设置”）；没有时限日期的写未定时限，不算逾期；已完成、已取消的不提示。`,
  },
  "due.text": { heading: "时限写法", note: null },
  "due.parts": { heading: "时限拆分", note: null },
  "due.day": { heading: "时限日", note: null },
  "due.value": { heading: "时限日序号", note: null },
  "reference.text": { heading: "对照写法", note: null },
  "reference.parts": { heading: "对照拆分", note: null },
  "reference.day": { heading: "对照日", note: null },
  "reference.value": { heading: "对照日序号", note: null },
} as const;

/** 完成标志: what a person says of a commitment. */
export const FLAG_WORDS = {
  notStarted: "未启动",
  underWay: "进行中",
  done: "已完成",
  cancelled: "已取消",
} as const;

/** 提示: what the dates say of it. */
export const HINT_WORDS = {
  overdue: "已逾期",
  dueSoon: "临期",
  noDate: "未定时限",
  unreadableDue: "时限日期无法识别",
} as const;

/** [§11] A term that ends with the plan. */
export const WITHIN_PERIOD = "规划期内";

/** What stands in hidden columns where a date cannot be read. */
export const UNREADABLE_DATE = "?";

export const LEDGER_LINE = "按“数据截止”对照时限日期；留空则不判断";

export const ledgerSource = (planTitle: string): string =>
  `资料来源：${planTitle}正文及专栏；“事项”摘自原文，“…”处有省略，目标和时限照录。空行供增补。`;

/** The labels of the line that counts. */
export const LEDGER_COUNTS = { all: "共" } as const;

export const FLAG_LIST = {
  words: Object.values(FLAG_WORDS),
  prompt: { title: "选完成标志", message: "请从列表中选一个；没有开展的选“未启动”。" },
  error: { title: "不在列表中", message: "这里只能选：未启动、进行中、已完成、已取消。" },
} as const;

export const PERCENT_DONE = {
  prompt: { title: "填进度", message: "请填0到100的数字，不带%。没有数据请留空，不要填0。" },
  error: { title: "不是进度", message: "这里只能填0到100的数字，不带%；没有数据请留空。" },
} as const;
