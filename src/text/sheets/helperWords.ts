const ofYear = (year: number | null): string => (year === null ? "" : `第${year}年`);

/** Hidden columns of sheets that need no add-in. */
export const HELPER_WORDS = {
  parse: {
    signs: "符号",
    plain: "无附注",
    words: "界限",
    unit: "单位",
    bare: "数",
    kind: "写法",
  },
  kind: "口径",
  targetValue: "目标数值",
  baseValue: "基数数值",
  actualText: "完成值文本",
  actualDigits: "完成值数字",
  isReadable: "写法可读",
  actualValue: "完成数值",
  isMet: "达标",
  pace: "进度比",
  shortShare: "差距份额",
  part: (number: number): string => `第${number}档`,
  halfUnit: "末位半单位",
  lowRatio: "比例下限",
  highRatio: "比例上限",
  yearText: (year: number): string => `第${year}年文本`,
  yearValue: (year: number): string => (year === 0 ? "基年数值" : `第${year}年数值`),
  lastYear: "末报年次",
  lastShare: "末报年已过",
  lastExtra: "末报年补足",
  middleYear: "平均年次",
  slope: "年均增量",
  unattributed: "未注明属性",
  counts: (attribute: string): string => `${attribute}各类项数`,
  namedAs: "点名写法",
  list: (status: string, attribute: string): string => `${status}的${attribute}指标`,
  /** Of one entry: the row's only figure, or a year's. */
  review: {
    text: (year: number | null): string => `${ofYear(year)}填报文本`,
    bare: (year: number | null): string => `${ofYear(year)}填报无附注`,
    words: (year: number | null): string => `${ofYear(year)}填报界限`,
    unit: (year: number | null): string => `${ofYear(year)}填报单位`,
    digits: (year: number | null): string => `${ofYear(year)}填报数字`,
    value: (year: number | null): string => `${ofYear(year)}填报数值`,
    error: (year: number | null): string => `${ofYear(year)}审核错误`,
    check: (year: number | null): string => `${ofYear(year)}审核核实`,
  },
  reviewLimit: (rule: string): string => `${rule}限度`,
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
  "本表只用通用函数，不需要加载项。填报数认规划的各种写法（147.18、50,000、[38.39]、60以上、12:46:42），不能识别的在“审核”列写明，该行计算结果显示有误；计算过程在右侧的隐藏列，取消隐藏即可查看。",
];
