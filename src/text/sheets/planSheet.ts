import type { Plan, PlanPeriod, PlanTable } from "../../plan/plan";
import { ATTRIBUTE_WORDS } from "./sheets";
import { SEVERITY_WORDS } from "./severityWords";

/** 规划表: a table of a plan as a sheet, in the words of its columns, its head and its review. */

/** Labels of the head. Without its hidden keys the sheet is read by them. */
export const PLAN_LABELS = {
  planTitle: "规划全称：",
  planName: "简称：",
  edition: "状态：",
  planIssuer: "发文机关：",
  documentNumber: "发文字号：",
  planDate: "日期：",
  planPeriod: "规划期：",
  tableId: "专栏：",
  tableTitle: "表名：",
  tablePeriod: "本表时期：",
  planSource: "来源：",
  tableSource: "本表出处：",
  tableNotes: "附注：",
} as const;

export const EDITION_WORDS: Readonly<Record<Plan["edition"], string>> = {
  draft: "征求意见稿",
  issued: "正式",
};

/** 十四五（2021—2025）; a period that is named by its years stands alone. */
export const periodText = ({ name, firstYear, lastYear }: PlanPeriod): string => {
  const years = `${firstYear}—${lastYear}`;
  return /^\d{4}\D\d{4}$/u.test(name) ? years : `${name}（${years}）`;
};

export const PLAN_VALUES: Readonly<
  Record<keyof typeof PLAN_LABELS, (plan: Plan, table: PlanTable) => string | null>
> = {
  planTitle: (plan) => plan.title,
  planName: (plan) => plan.name,
  edition: (plan) => EDITION_WORDS[plan.edition],
  planIssuer: (plan) => plan.issuer,
  documentNumber: (plan) => plan.documentNumber,
  planDate: (plan) => plan.date,
  planPeriod: (plan) => periodText(plan.period),
  tableId: (_plan, table) => table.id,
  tableTitle: (_plan, table) => table.title,
  tablePeriod: (_plan, table) => periodText(table.period),
  planSource: (plan) => plan.source,
  tableSource: (_plan, table) => table.source,
  tableNotes: (_plan, table) => (table.notes.length === 0 ? null : table.notes.join("\n")),
};

const column = (heading: string, note: string | null = null) => ({ heading, note });

export const PLAN_COLUMNS = {
  planPrinted: column("印刷完成比例"),
  planNote: column("备注"),
  nature: column("性质", "“性质”：累计（数值写在方括号里）、当年、时点；留空的按数值和名称判断。"),
  direction: column(
    "方向",
    "“方向”：越小越好的标“逆向”；目标写作“…以内”的不必标。目标低于基数不等于越小越好。",
  ),
  partOf: column("其中/上级", "“其中/上级”：其中项填上级指标的序号，两行相邻且同组。"),
  group: column("分组"),
  numerator: column("分子"),
  denominator: column("分母"),
  change: column("与上期相比", "“与上期相比”：标“取消”的保留在表上，不参加监测和评估。"),
  baseStanding: column("基数状态"),
  natureWords: column("性质依据"),
  meaning: column(
    "含义",
    "“含义”是本工具对目标值写法的理解；与规划本意不符的，请改写数值或标注性质、方向。",
  ),
  planReview: column(
    "审核",
    "“审核”：错误须改正后规划才能使用；核实的请看一眼，数值确实如此的不必改。",
  ),
  "read.base": column("基数写法"),
  "read.target": column("目标写法"),
  "read.actual": column("完成值写法"),
} as const;

/** What a target means, as the row beside it says. */
export const MEANING_WORDS = {
  notSet: "目标未定",
  inWords: "文字目标，不作判断",
  noFigure: "无目标值",
  structure: "结构比例",
  total: (years: number): string => `${CHINESE_NUMBERS[years] ?? years}年累计`,
  between: "，",
  lower: "不低于",
  upper: "不高于",
  annual: "当年达到",
  level: "期末达到",
} as const;

const CHINESE_NUMBERS = ["", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

const wrong = (words: string): string => `${SEVERITY_WORDS.error}：${words}`;
const doubtful = (words: string): string => `${SEVERITY_WORDS.check}：${words}`;

/** What the review of a row can find, in the order in which it is said. */
export const PLAN_FINDINGS = {
  noName: wrong("缺指标名称"),
  noNumber: wrong("缺序号"),
  doubleNumber: wrong("序号重复"),
  noUnit: wrong("缺单位"),
  noAttribute: wrong("属性应为“约束性”或“预期性”"),
  time: wrong("结构比例被Excel存成了时间，请按 12:46:42 重填"),
  target: wrong("目标值不能识别"),
  base: wrong("基数不能识别"),
  actual: wrong("完成值不能识别"),
  structureUnit: wrong("单位“::”与结构比例要一起用"),
  noParent: wrong("其中项缺上级序号"),
  unknownParent: wrong("上级序号不在本表"),
  nature: wrong("性质与方括号不符"),
  direction: wrong("方向与界限相反"),
  bracketsOfBase: doubtful("基数与目标值只有一边有方括号"),
  bracketsOfActual: wrong("完成值与目标值只有一边有方括号"),
  date: doubtful("目标值像是被Excel存成数的日期"),
  share: doubtful("目标值不到1%，原文是否为百分数"),
  doubleName: doubtful("指标重名"),
  belowBase: doubtful("目标低于基数，按不低于理解；越小越好的请标“逆向”"),
} as const;

export type PlanFinding = keyof typeof PLAN_FINDINGS;

const chosen = (title: string, words: readonly string[], hint: string) => ({
  words,
  prompt: { title, message: hint },
  error: { title: "不在列表中", message: `这里只能选：${words.join("、")}。` },
});

/** The words that columns and fields of 规划表 take. */
export const PLAN_LISTS = {
  attribute: chosen("选属性", Object.values(ATTRIBUTE_WORDS), "约束性或预期性，照规划所印。"),
  nature: chosen("选性质", ["累计", "当年", "时点"], "留空的按数值和名称判断。"),
  direction: chosen("选方向", ["正向", "逆向"], "越小越好的选“逆向”；其他可留空。"),
  change: chosen(
    "与上期相比",
    ["保留", "改名", "调整口径", "新增", "取消"],
    "没有与上一期规划对照的可留空。",
  ),
  standing: chosen("基数状态", ["预计"], "基数是预计数的选“预计”，其他留空。"),
  edition: chosen("选状态", Object.values(EDITION_WORDS), "征求意见稿或正式。"),
} as const;

/** What a copy of a built-in plan is called, so that its 简称 names one plan. */
export const ownCopyName = (name: string): string => `${name}（自编）`;

/** What a plan is called beside one of the same name. */
export const numberedName = (name: string, number: number): string => `${name}（${number}）`;

export const PLAN_SHEET_LINE =
  "数值照规划所印：[ ]为累计数，>60为不低于，3.5以内为不高于，没有的写“-”";
