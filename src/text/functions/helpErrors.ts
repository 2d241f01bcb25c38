import { DEFAULT_WORDS } from "../defaultWords";
import type { ReasonName } from "./reasons";

interface ErrorNote {
  readonly zh: string;
  readonly en: string;
}

/** When a function gives an error, in a phrase of the help: one for each reason. */
export const ERROR_NOTES: Readonly<Record<ReasonName, ErrorNote>> = {
  unreadableFigure: {
    zh: "数值的写法无法识别",
    en: "a figure that cannot be read",
  },
  unitMissing: {
    zh: "两个数中只有一个写明了单位（% 除外）",
    en: "two figures of which one has a unit and the other none (% aside)",
  },
  structureNotWhole: {
    zh: "结构比例各部分之和不是 100",
    en: "a structure whose parts do not sum to 100",
  },
  structureReadAsTime: {
    zh: "应为结构比例，单元格却被 Excel 存成了时间",
    en: "a structure is expected, and Excel has stored the cell as a time",
  },
  differentStructure: {
    zh: "结构比例与数值相比，或两个结构比例的部分个数不同",
    en: "a structure beside a number, or beside one with another number of parts",
  },
  totalAgainstSingleYear: {
    zh: "规划期累计数 [x] 与不带方括号的数相比",
    en: "a period total [x] against a figure without brackets",
  },
  noTarget: { zh: "目标值为空或为 -", en: "no target: blank or -" },
  zeroTarget: { zh: "目标值为 0", en: "a target of 0" },
  negativeTarget: { zh: "目标值为负数", en: "a negative target" },
  natureAgainstBrackets: {
    zh: "性质与目标值的写法不一致：累计数须带方括号，当年数和时点数不带",
    en: "a nature against the target's notation: totals stand in brackets, and nothing else does",
  },
  noBase: { zh: "水平类指标缺少基数", en: "a level without a base" },
  tooLarge: { zh: "结果超出数值范围", en: "a result beyond the range of numbers" },
  textTooLong: {
    zh: "结果的文字超过单元格的容量",
    en: "a text that is longer than a cell can hold",
  },
  unreadableRatio: {
    zh: "印刷的完成比例无法识别",
    en: "a printed completion that cannot be read",
  },
  unknownUnit: {
    zh: "没有这种计量单位",
    en: "an unknown unit",
  },
  differentUnits: { zh: "两个计量单位不同类", en: "units of different families" },
  unreadablePeriod: { zh: "规划期无法识别", en: "a period that cannot be read" },
  unreadableDate: { zh: "日期无法识别", en: "a date that cannot be read" },
  periodNeeded: {
    zh: `省略规划期，而日期不在${DEFAULT_WORDS.period}之内`,
    en: `no period, and a date outside the ${DEFAULT_WORDS.period}`,
  },
  swappedBaseAndDate: {
    zh: "日期与基数似乎对调了",
    en: "a date and a base that seem to stand in each other's place",
  },
  unreadableThresholds: {
    zh: "分档不是两个由小到大的正数",
    en: "thresholds that are not two rising positive numbers",
  },
  thresholdsInPercent: {
    zh: `分档或容差写成了百分数：应为 0 到 ${DEFAULT_WORDS.largestThreshold} 之间的份额`,
    en: `thresholds in percent: shares from 0 to ${DEFAULT_WORDS.largestThreshold} are meant`,
  },
  yearNotReached: {
    zh: "有数值的年份晚于数据截止时间",
    en: "a figure for a year that the date has not reached",
  },
  unknownPlan: {
    zh: "没有这个规划",
    en: "an unknown plan",
  },
  unknownTable: {
    zh: "规划中没有这张表",
    en: "a table that the plan does not have",
  },
  twoTables: {
    zh: "规划和表两个参数指向不同的表",
    en: "the plan and the table arguments name different tables",
  },
  unknownIndicator: {
    zh: "表中没有这项指标",
    en: "an unknown indicator",
  },
  ambiguousIndicator: {
    zh: "同名指标不止一项，须改用序号",
    en: "a name that several indicators have: use the number",
  },
  unknownField: {
    zh: "没有这个字段",
    en: "an unknown field",
  },
  planTaken: { zh: "规划的名称已被使用", en: "the plan's name is taken" },
  noPlainValue: {
    zh: "单元格中是图片之类的对象，不是文字或数字",
    en: "a cell that holds neither text nor number, e.g. a picture",
  },
  inputError: { zh: "输入的单元格为错误值", en: "an input cell holds an error" },
  shapesDoNotFit: { zh: "区域大小不一致", en: "ranges of different sizes" },
  notOneCell: {
    zh: "应为单个单元格的参数给了区域",
    en: "a range for an argument that takes a single cell",
  },
  unexpectedFault: {
    zh: "计算没有完成，如区域过大",
    en: "a calculation that could not be completed, e.g. of too large a range",
  },
  unknownWord: {
    zh: "不是可用的词",
    en: "a word that is not among those accepted",
  },
  noPace: {
    zh: "上限、结构比例和基期已达标的指标没有进度",
    en: "upper bounds, structures and targets that the base already met have no pace",
  },
  nothingElapsed: {
    zh: "规划期尚未开始，没有已过去的时间可作除数",
    en: "the period has not begun: no elapsed time to divide by",
  },
  nothingLeft: {
    zh: "规划期已经结束，没有剩余时间可作除数",
    en: "the period is over: no remaining time to divide by",
  },
  nothingRequired: {
    zh: "上限类目标没有须完成的量",
    en: "an upper bound asks for nothing to be done",
  },
  noSingleNumber: {
    zh: "结构比例没有单一的数值",
    en: "a structure, which is not one number",
  },
  notAnnual: {
    zh: "各年数值中有规划期累计数 [x]",
    en: "a period total [x] among yearly figures",
  },
  tooManyYears: {
    zh: "年度数值比规划期的年数多",
    en: "more yearly figures than the period has years",
  },
  tooFewPoints: {
    zh: "数值不足两个，不能推算",
    en: "fewer than two points to go by",
  },
  zeroPrevious: { zh: "上期数值为 0", en: "a previous figure of 0" },
  impossibleGrowth: {
    zh: "上期数值为负、年数不是正数，或本期与上期正负相反",
    en: "a negative previous figure, years that are not positive, or figures of opposite signs",
  },
  unreadableNumber: { zh: "应为数字的参数不是数字", en: "an argument that is not a number" },
  digitsOutOfRange: {
    zh: `小数位数不是 -${DEFAULT_WORDS.mostDigits} 到 ${DEFAULT_WORDS.mostDigits} 的整数`,
    en: `digits that are not a whole number from -${DEFAULT_WORDS.mostDigits} to ${DEFAULT_WORDS.mostDigits}`,
  },
  notAdditive: {
    zh: "上限、下限或比率不能分解或相加",
    en: "a bound or a rate, which is neither split nor added",
  },
  weightMissing: {
    zh: "汇总比率缺少对应的权重",
    en: "a rate to roll up without a weight of its own",
  },
  weightsOfCounts: {
    zh: "直接相加的数给了权重",
    en: "weights for figures that are simply added",
  },
  negativeWeight: { zh: "权重为负数", en: "a negative weight" },
  zeroWeights: { zh: "权重合计为 0", en: "weights that sum to 0" },
};
