import type { Plan, PlanTable } from "../../plan/plan";
import { SEVERITY_WORDS } from "./severityWords";

/** The columns of 填报表, the form that units fill in. */
export const RETURN_FORM_COLUMNS = {
  formName: { heading: "指标名称", note: null },
  formUnit: { heading: "计量单位", note: null },
  formCode: { heading: "代码", note: null },
  reportedActual: { heading: "本期完成值（累计）", note: null },
  lastYear: { heading: "上年同期", note: null },
  finding: { heading: "审核结果", note: null },
  formVerdict: { heading: "审核", note: null },
  explanation: { heading: "说明", note: null },
} as const;

/** The second row of headings, as in the forms of official statistics. */
export const RETURN_FORM_CODES = {
  name: "甲",
  unit: "乙",
  number: "丙",
  target: "1",
  actual: "2",
  lastYear: "3",
} as const;

/** Labels in front of the values of a form; null where the value says it all. */
export const RETURN_LABELS = {
  formNumber: "表号：",
  issuer: "制定机关：",
  approver: "批准（备案）机关：",
  approval: "文号：",
  validUntil: "有效期至：",
  notice: null,
  creditCode: "统一社会信用代码：",
  unit: "填报单位（综合机关）：",
  reportPeriod: "报告期：",
  dataDate: "数据截止日：",
  head: "单位负责人：",
  checker: "统计负责人：",
  author: "填表人：",
  phone: "联系电话：",
  reportedOn: "报出日期：",
  seal: "（盖章）",
} as const;

/** What stands in a form before it is filled in. */
export const RETURN_VALUES: Readonly<
  Record<
    keyof typeof RETURN_LABELS,
    (plan: Plan, table: PlanTable, unit: string | null) => string | null
  >
> = {
  // No number, no approval is invented: as long as the form has none, it says what it is.
  formNumber: () => null,
  issuer: (plan) => plan.issuer,
  approver: () => null,
  approval: () => null,
  validUntil: () => null,
  notice: () => "内部工作用表",
  creditCode: () => null,
  unit: (_plan, _table, unit) => unit,
  reportPeriod: () => null,
  dataDate: () => null,
  head: () => null,
  checker: () => null,
  author: () => null,
  phone: () => null,
  reportedOn: () => null,
  seal: () => null,
};

export const VERDICTS = {
  blank: "未填",
  passed: "通过",
  /** Beside the figure, of the one of last year. */
  lastYearUnreadable: `${SEVERITY_WORDS.error}：第3栏不能识别`,
  unexplained: "（待说明）",
  explained: "（已说明）",
} as const;

/** [B3] The rows below a rate, of which it is computed. */
export const RATE_PART_NAMES = {
  numerator: (name: string) => `分子：${name}`,
  denominator: (name: string) => `分母：${name}`,
} as const;

/** [B3] What the form says of a numerator or a denominator. */
export const RATE_PART_VERDICTS = {
  numeratorMissing: `${SEVERITY_WORDS.error}：缺分子，不能计算比率`,
  denominatorMissing: `${SEVERITY_WORDS.error}：缺分母，不能计算比率`,
  unreadable: `${SEVERITY_WORDS.error}：不能识别，应填不小于0的数`,
  zeroDenominator: `${SEVERITY_WORDS.error}：分母为0，不能计算比率`,
  numeratorAbove: `${SEVERITY_WORDS.error}：分子大于分母`,
} as const;

/** The labels of the line that counts verdicts. */
export const VERDICT_COUNTS = {
  blank: "未填",
  passed: "通过",
  wrong: SEVERITY_WORDS.error,
  doubtful: SEVERITY_WORDS.check,
  unexplained: "其中待说明",
} as const;

/** 审核关系, made from the rules of the rows that are named. */
export const CHECK_RULE_LINES = {
  heading: "审核关系（本工具的默认口径；不符的请核实，确实如此的在“说明”栏写明原因）：",
  notNegative: (rows: string) => `第2栏≥0：${rows}。`,
  atMostHundred: (rows: string) => `第2栏≤100：${rows}。`,
  sharesOfHundred: (rows: string) => `第2栏各部分之和＝100：${rows}。`,
  withinWhole: (pairs: string) => `第2栏中其中项不大于总项：${pairs}。`,
  notBelowLastYear: (rows: string) => `第2栏≥第3栏（规划期累计数）：${rows}。`,
  pair: (whole: number, part: number) => `第${whole}行≥第${part}行`,
  rows: (list: string) => `第${list}行`,
} as const;

/** 指标解释: what the notations mean that the table prints, and what the plan says of an indicator. */
export const EXPLANATION_LINES = {
  heading: "指标解释：",
  total: (rows: string) =>
    `[ ]为规划期累计数（${rows}）：第2栏填规划期开始至数据截止日的累计数，第3栏填至上年同期的累计数。`,
  level: "其他指标第2栏填截至数据截止日的数，第3栏填上年同期的数。",
  lower: (rows: string) => `＞、≥、以上为下限，达到或超过即完成，含本数（${rows}）。`,
  upper: (rows: string) => `＜、≤、以内为上限，不超过即完成，含本数（${rows}）。`,
  structure: (rows: string) => `结构比例各部分用冒号隔开，写法同目标值，如12:46:42（${rows}）。`,
  rateParts: (rows: string) =>
    `有分子、分母的比率（${rows}）只填分子和分母，第2栏的比率自动计算；两者用同一计量单位，汇总时分别相加后再相除。`,
  unitTarget: (rows: string) =>
    `第1栏为本单位的分解目标（${rows}）：规划目标按权重分解，用最大余数法取舍，各单位合计恰为规划目标；其余各行为规划目标。`,
  blank: "没有数据的请留空，空白不等于零；百分数填95，不填0.95。",
  note: (number: number, name: string, note: string) => `第${number}行，${name}：${note}`,
  numbered: (number: number, line: string) => `${number}. ${line}`,
} as const;

export const REPORTED_REFUSALS = {
  number: {
    title: "不是数字",
    message:
      "这里只能填不小于0的数字，因为要参加审核和汇总计算；单位见“乙”栏，不要带单位和符号。没有数据请留空。",
  },
  rate: {
    title: "不是数字",
    message:
      "这里只能填数字（百分数填95，不填0.95），因为要参加审核计算；不要带符号。没有数据请留空。",
  },
  structure: {
    title: "不是结构比例",
    message:
      "这里只能填用冒号隔开的几个数，写法同目标值，如12:46:42；否则无法审核。没有数据请留空。",
  },
} as const;

/** What may be entered in the lines of a form. */
export const LINE_WORDS = {
  text: {
    prompt: { title: "填写", message: "请如实填写；没有内容请留空。" },
    error: { title: "内容过长", message: "这里最多填60字。" },
  },
  date: {
    prompt: { title: "填日期", message: "写法：2023（年底）、2023-06-30、2023年6月（月底）。" },
    error: { title: "内容过长", message: "这里只填日期，例如 2023-06-30、2023年6月30日。" },
  },
} as const;
