import type { PlanPeriod } from "../../plan/plan";
import type { Status } from "../../rules/judging/status";
import type { ColumnWordsKey } from "../../templates/vocabulary/columnKeys";
import { DEFAULT_WORDS } from "../defaultWords";
import { STATUS_WORDS } from "../words";
import { BREAKDOWN_COLUMNS } from "./breakdown";
import type { ComparedSides } from "./comparison";
import { LEDGER_COLUMNS } from "./ledger";
import { PLAN_COLUMNS } from "./planSheet";
import { PROJECT_COLUMNS } from "./projects";
import {
  COMPARISON_COLUMNS,
  DESK_COLUMNS,
  FINDING_COLUMNS,
  RELATION_COLUMNS,
  ROLL_UP_COLUMNS,
} from "./returnDesk";
import { inForce } from "./settingsInForce";
import { RETURN_FORM_COLUMNS } from "./returnForm";
import { SUCCESSION_COLUMNS } from "./succession";

/** What a column is headed by, and what stands about it under the sheet; null for nothing. */
export interface ColumnWords {
  readonly heading: string | ((facts: HeadingFacts) => string);
  readonly note: string | null;
}

/** What a heading can be made from. */
export interface HeadingFacts {
  readonly period: PlanPeriod;
  /** The two sides of a comparison; null where nothing is compared. */
  readonly sides: ComparedSides | null;
}

export const headingText = ({ heading }: ColumnWords, facts: HeadingFacts): string =>
  typeof heading === "string" ? heading : heading(facts);

const headed = (heading: ColumnWords["heading"]): ColumnWords => ({ heading, note: null });

/** Columns over time and units are headed by their steps and units, distances by nothing. */
const UNHEADED = headed("");

const INDICATOR_COLUMNS = {
  number: headed("序号"),
  name: headed("指标"),
  unit: headed("单位"),
  base: headed(({ period }: HeadingFacts) => `${period.firstYear - 1}年基数`),
  target: headed("目标值"),
  actual: headed("完成值"),
  toDate: {
    heading: "累计/最新值",
    note: "“累计/最新值”：累计指标为各年合计，其他指标取最近填报的年份；未填报的年份留空，空白不等于零；累计指标中间缺年的写“缺某年”，不作判断。",
  },
  completion: {
    heading: "完成比例(%)",
    note: "“完成比例”＝完成值÷目标值×100，不含基数，不封顶；上限指标（…以内）和结构指标不算比例，只写结论。",
  },
  status: {
    heading: "进展",
    note: `“进展”的用词、时间口径和界限（${inForce("status.lower")}、${inForce("status.upper")}，见“规则设置”）是本工具的默认口径，规划没有规定；数据截止留空时不作判断。`,
  },
  attribute: headed("属性"),
  printedCompletion: headed("规划文本数(%)"),
  check: {
    heading: "校核",
    note: "“校核”按印刷的目标值和完成值重新计算：四舍五入后相同的为一致，差别可由完成值自身的舍入解释的为舍入差异，其余为不一致。",
  },
  note: headed("规划说明"),
  rowDate: {
    heading: "数据截止",
    note: "“数据截止”逐项填写，可以各不相同；留空的按表头的“数据截止”，再留空的按“规则设置”。只写年份指当年年底。各项判断到最近填报的年份为止，早于它的按数据截止：尚未填报的年份不算落后。",
  },
  asOf: headed("判断时间"),
  givenDate: headed("所填截止"),
  lastReported: headed("末报年份"),
  missing: headed("缺报年份"),
  progress: headed("时间进度(%)"),
  expected: {
    heading: "序时目标",
    note: "“序时目标”是本工具的默认口径：累计指标按时间均匀增长，时点指标从基数直线到目标值，当年指标为当年在这条直线上的目标（年中按已过去的份额）；基期已达标的、上限、下限和结构指标须保持，各年都是目标值。",
  },
  warning: {
    heading: "预警",
    note: `“预警”的分级是本工具的默认口径，规划没有规定：进度低于${inForce("warning.upper")}为黄色、低于${inForce("warning.lower")}为红色；须保持的指标跌破目标，不足目标值的${DEFAULT_WORDS.redShortfall}为黄色，其余为红色；期末未完成的至少为黄色；约束性指标提高一级；界限见“规则设置”。`,
  },
  forecast: {
    heading: "期末预测",
    note: "“期末预测”是本工具的默认口径：累计指标按已报时间的平均进度推算，时点和当年指标按基数和已报各值的直线推算，当年指标未满的年份先折成全年；占比类指标不超过100。",
  },
  forecastState: headed("预测对照目标"),
  linkedActual: {
    heading: "完成值",
    note: "“完成值”引自同一规划的“年度监测”（累计/最新值），请在那里填报，本表不重复填。",
  },
  linkedAsOf: {
    heading: "判断时间",
    note: "“判断时间”：“年度监测”逐项填了数据截止的用它，没有的按本表表头的“判断时间”；表头的“数据截止”留空时取“年度监测”的，再没有取“规则设置”的；综述开头的时间按本表表头。",
  },
  margin: {
    heading: "与目标差距",
    note: "“与目标差距”是本工具的默认口径：完成值－目标值，上限指标（…以内）为目标值－完成值；正数为超出要求或尚有余地，负数为差距；结构指标不计算。",
  },
  statusJudged: {
    heading: "进展判断",
    note: `“进展判断”的用词、时间口径和界限（${inForce("status.lower")}、${inForce("status.upper")}，见“规则设置”）是本工具的默认口径，规划没有规定；没有判断时间时不作判断。`,
  },
  statusAtEnd: {
    heading: "完成情况",
    note: "“完成情况”的用词和时间口径是本工具的默认口径，规划没有规定：期末写已完成、未完成，期末以前写当时的进展。",
  },
  required: {
    heading: "今后每年须完成或提高",
    note: "“今后每年须完成或提高”是本工具的默认口径：累计指标为今后每年须完成的量，时点指标为年均须提高的量，都是（目标值－完成值）÷剩余年数，已达到目标的为0；当年指标每年须完成目标值本身；上限指标、结构指标和规划期已满的留空。",
  },
  measures: headed("拟采取措施"),
  adjustment: headed("调整建议"),
  reasons: headed("未完成原因及下一步措施"),
  remarks: headed("备注"),
  review: {
    heading: "审核",
    note: "“审核”的规则都是本工具的默认口径，见“规则设置”：以“错误”开头的数不能使用，该行计算结果显示有误，不计入统计；以“核实”开头的请核对，确实如此的在“审核说明”中写明原因。",
  },
  reviewNote: headed("审核说明"),
} as const;

/** 规则设置 */
const RULE_COLUMNS = {
  value: headed("取值"),
  ruleUnit: headed("单位（审核规则为级别）"),
  default: headed("默认值"),
  settingState: headed("与默认值对照"),
  inForce: headed("现行值"),
  basis: headed("依据与说明"),
  unitName: headed("单位名称"),
  weight: headed("权重"),
} as const;

/** 进展概览 */
const OVERVIEW_COLUMNS = {
  neededPerYear: {
    heading: "今后每年须完成或提高",
    note: "本页各数引自年度监测表，随它变动。“今后每年须完成或提高”：累计指标为今后每年须完成的量，时点指标为年均须提高的量，当年指标为目标值本身；进展和预警的用词、分级都是本工具的默认口径，界限见“规则设置”。",
  },
  warnLevel: headed("预警（红色在前）"),
  warnAttribute: headed("属性"),
  warnName: headed("指标"),
  all: headed("合计"),
  order: headed("排序"),
  place: headed("所在行"),
  warnOrder: headed("预警排序"),
  warnPlace: headed("预警所在行"),
} as const;

/** How many indicators stand so, headed by the status. */
const STATUS_COLUMNS = Object.fromEntries(
  (Object.keys(STATUS_WORDS) as Status[]).map((status) => [
    `status.${status}`,
    headed(STATUS_WORDS[status]),
  ]),
) as Readonly<Record<`status.${Status}`, ColumnWords>>;

/** 规划数字校核 */
const CHECK_COLUMNS = {
  item: headed("项目"),
  printedFigure: {
    heading: "规划文本数",
    note: "“规划文本数”“数值”照规划所印，已锁定：本表校核的是印出来的规划，不是新填的数。",
  },
  figure1: headed("数值1"),
  figure2: headed("数值2"),
  inputUnit: headed("数值单位"),
  recomputed: headed("重算值"),
  checkFinding: {
    heading: "结论",
    note: "“结论”：重算值四舍五入后与规划文本数相同的为一致；差别可由各数值自身的舍入解释的为舍入差异；其余为不一致。两处的口径本来不同，或一处只写界限的，照“规划说明”的理由写口径不同、不可比，不作判断。按舍入判断是本工具的默认口径，规划没有规定。",
  },
  source: headed("依据"),
  verdict: headed("结论"),
  count: headed("项数"),
  printedNumber: headed("印刷数值"),
  decimals: headed("小数位数"),
  number1: headed("数值1（数字）"),
  slack1: headed("数值1末位半单位"),
  number2: headed("数值2（数字）"),
  slack2: headed("数值2末位半单位"),
  others: headed("其余分项"),
  lowest: headed("重算值下限"),
  highest: headed("重算值上限"),
} as const;

/** 更正记录 */
const TRAIL_COLUMNS = {
  correctedAt: headed("更正时间"),
  correctedSheet: headed("工作表"),
  correctedCell: headed("单元格"),
  correctedRow: headed("指标"),
  correctedColumn: headed("项目"),
  oldValue: headed("原值"),
  newValue: headed("更正值"),
  correctedBy: headed("更正人"),
  reason: headed("更正理由"),
} as const;

/** On a sheet that compares two plans a heading says whose column it is. */
const ofOne = (words: ColumnWords): ColumnWords => ({
  heading: (facts) =>
    facts.sides === null
      ? headingText(words, facts)
      : `${facts.sides.one} ${headingText(words, { ...facts, period: facts.sides.onePeriod })}`,
  note: words.note,
});

const ofOther = (words: ColumnWords, note: string | null): ColumnWords => ({
  heading: (facts) =>
    facts.sides === null
      ? headingText(words, facts)
      : `${facts.sides.other} ${headingText(words, { ...facts, period: facts.sides.otherPeriod })}`,
  note,
});

/** 对比表 */
const COMPARED_COLUMNS = {
  otherName: {
    heading: ({ sides }: HeadingFacts) => `${sides?.other ?? ""}所用名称`,
    note: "名称相同的指标才自动并列；名称相近的只列出备查，由用户确认后才作对比。判断名称相近（相同的相邻二字占一半以上）是本工具的默认口径。",
  },
  ownUnit: ofOne(INDICATOR_COLUMNS.unit),
  ownBase: ofOne(INDICATOR_COLUMNS.base),
  ownTarget: ofOne(INDICATOR_COLUMNS.target),
  ownAsOf: ofOne(INDICATOR_COLUMNS.asOf),
  ownToDate: ofOne(INDICATOR_COLUMNS.toDate),
  ownCompletion: ofOne(INDICATOR_COLUMNS.completion),
  ownStatus: ofOne(INDICATOR_COLUMNS.status),
  otherUnit: ofOther(INDICATOR_COLUMNS.unit, null),
  otherBase: ofOther(INDICATOR_COLUMNS.base, null),
  otherTarget: ofOther(INDICATOR_COLUMNS.target, null),
  otherAsOf: ofOther(
    INDICATOR_COLUMNS.asOf,
    "累计/最新值、完成比例和进展引自两个规划各自的“年度监测”表；判断时间不同的，完成情况不宜直接比较。",
  ),
  otherToDate: ofOther(INDICATOR_COLUMNS.toDate, null),
  otherCompletion: ofOther(INDICATOR_COLUMNS.completion, null),
  otherStatus: ofOther(INDICATOR_COLUMNS.status, null),
  converted: {
    heading: ({ sides }: HeadingFacts) => `${sides?.other ?? ""}目标值折合${sides?.one ?? ""}单位`,
    note: "“折合”只在同类单位之间换算（如万人次与人次），只取数值，不带界限符号；人与人次不换算。",
  },
  ownValue: ofOne(headed("目标数值")),
  compared: {
    heading: "目标对比",
    note: "“目标对比”是本工具的默认口径：总量和累计数求倍数，比率求百分点之差，界限只与同样写法的界限相比；其余不比较，并在“对比方式”写明原因。",
  },
  comparedBy: headed("对比方式"),
} as const;

/** The words of every column, whatever the template: a column without words does not compile. */
export const COLUMN_WORDS: Readonly<Record<ColumnWordsKey, ColumnWords>> = {
  ...INDICATOR_COLUMNS,
  ...RULE_COLUMNS,
  ...OVERVIEW_COLUMNS,
  ...STATUS_COLUMNS,
  ...CHECK_COLUMNS,
  ...TRAIL_COLUMNS,
  ...LEDGER_COLUMNS,
  ...PROJECT_COLUMNS,
  ...RETURN_FORM_COLUMNS,
  ...BREAKDOWN_COLUMNS,
  ...COMPARED_COLUMNS,
  ...PLAN_COLUMNS,
  ...SUCCESSION_COLUMNS,
  ...DESK_COLUMNS,
  ...FINDING_COLUMNS,
  ...RELATION_COLUMNS,
  ...ROLL_UP_COLUMNS,
  ...COMPARISON_COLUMNS,
  years: UNHEADED,
  units: UNHEADED,
  gap1: UNHEADED,
  gap2: UNHEADED,
  gap3: UNHEADED,
  gap4: UNHEADED,
  hidden1: UNHEADED,
  hidden2: UNHEADED,
  hidden3: UNHEADED,
};

/** What a column is called where nothing is known but its key; null where that depends on its table. */
export function columnHeading(key: string): string | null {
  const words = Object.entries(COLUMN_WORDS).find(([known]) => known === key)?.[1];
  const heading = words?.heading ?? "";
  return typeof heading === "string" && heading !== "" ? heading : null;
}
