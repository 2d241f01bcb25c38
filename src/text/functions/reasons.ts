import { DEFAULT_WORDS } from "../defaultWords";
import { NEXT_STEPS } from "./nextSteps";
import type { PlanReason } from "../../plan/planReason";
import type { FigureTrouble } from "../../rules/notation/figureTrouble";
import type { ArgumentReason, Reason, Shape } from "../../rules/reasons";

type AnyReason = Reason | PlanReason | ArgumentReason;
export type ReasonName = AnyReason["name"];
type ReasonOf<Name extends ReasonName> = Extract<AnyReason, { name: Name }>;

const MOST_SHOWN = 40;
const FIGURES =
  "147.18、[38.39]（规划期累计）、>60 或 60以上、3.5以内、12:46:42（结构比例）、-（无数据）";
const ACCEPTED = `可填：${FIGURES}。`;

const UNITS = ["人", "万人", "人次", "万人次", "元", "万元", "亿元", "家", "个", "%", "‰"];

/**
 * The sentence for every reason: what was read, and what is accepted. Cells stay Chinese in every
 * language of the product, and so do the sentences beside them.
 */
const SENTENCES: { readonly [Name in ReasonName]: (reason: ReasonOf<Name>) => string } = {
  unreadableFigure: ({ read, trouble }) =>
    `读到“${short(read)}”，不是可识别的数值。${trouble === null ? ACCEPTED : troubleSentence(trouble, read)}`,
  unitMissing: ({ withUnit, bare }) =>
    `“${short(withUnit)}”写明了单位，“${short(bare)}”没有，无从比较。请两处都写单位，或都不写。`,
  structureNotWhole: ({ read, sum }) =>
    `读到结构比例“${short(read)}”，各部分之和为 ${sum}，应为 100。${NEXT_STEPS.structureNotWhole.zh}`,
  structureReadAsTime: ({ read }) =>
    `此处应为 12:46:42 这样的结构比例，但读到 ${short(read)}：Excel 已把它存成时间。` +
    "请先将单元格设为文本格式，再重新输入。",
  differentStructure: ({ actual, target }) =>
    `“${short(actual)}”与“${short(target)}”不能比较：结构比例只能与各部分个数相同的结构比例比较。${NEXT_STEPS.differentStructure.zh}`,
  totalAgainstSingleYear: ({ actual, target }) =>
    `“${short(actual)}”是规划期累计数，不能与不带方括号的“${short(target)}”比较。${NEXT_STEPS.totalAgainstSingleYear.zh}`,
  noTarget: () => `目标值为空或为“-”，没有可比较的目标。${NEXT_STEPS.noTarget.zh}`,
  zeroTarget: () => `目标值为 0，不能作除数。${NEXT_STEPS.zeroTarget.zh}`,
  negativeTarget: ({ read }) =>
    `目标值“${short(read)}”为负数，不能计算完成比例。${NEXT_STEPS.negativeTarget.zh}`,
  natureAgainstBrackets: ({ read }) =>
    `目标值“${short(read)}”与所给的性质不一致：累计数写在方括号里，如 [25.0]，当年数和时点数不带方括号。${NEXT_STEPS.natureAgainstBrackets.zh}`,
  noBase: () => `缺少基数：水平类指标须有基数才能计算。${NEXT_STEPS.noBase.zh}`,
  noPace: () => `上限、结构比例和基期已达标的指标没有进度可算。${NEXT_STEPS.noPace.zh}`,
  nothingElapsed: () => `规划期尚未开始，没有已过去的时间可作除数。${NEXT_STEPS.nothingElapsed.zh}`,
  nothingLeft: () => `规划期已经结束，没有剩余时间可作除数。${NEXT_STEPS.nothingLeft.zh}`,
  nothingRequired: () =>
    `上限类目标只要求控制在目标内，没有须完成的量。${NEXT_STEPS.nothingRequired.zh}`,
  noSingleNumber: ({ read }) =>
    `“${short(read)}”是结构比例，没有单一的数值。${NEXT_STEPS.noSingleNumber.zh}`,
  notAnnual: ({ read }) =>
    `“${short(read)}”是规划期累计数，此处应为各年的数值。${NEXT_STEPS.notAnnual.zh}`,
  tooManyYears: ({ given, years }) =>
    `给了 ${given} 个年度数值，规划期只有 ${years} 年。${NEXT_STEPS.tooManyYears.zh}`,
  tooFewPoints: ({ points }) =>
    `只有 ${points} 个数值，至少须有两个（水平类指标的基数算一个）才能推算。${NEXT_STEPS.tooFewPoints.zh}`,
  zeroPrevious: () => `上期数值为 0，不能作除数。${NEXT_STEPS.zeroPrevious.zh}`,
  impossibleGrowth: () =>
    `上期数值为负、年数不是正数，或本期与上期正负相反，不能计算增长率。${NEXT_STEPS.impossibleGrowth.zh}`,
  unreadableNumber: ({ read }) =>
    `读到“${short(read)}”，此处应为数字。${NEXT_STEPS.unreadableNumber.zh}`,
  digitsOutOfRange: ({ read }) =>
    `小数位数“${short(read)}”应为 -${DEFAULT_WORDS.mostDigits} 到 ${DEFAULT_WORDS.mostDigits} 的整数。`,
  notAdditive: ({ read, why }) =>
    why === "bound"
      ? `“${short(read)}”是上限或下限，只能原样下达，不能分解或相加。`
      : `“${short(read)}”是比率，不能分解或相加：汇总须用分子、分母或权重。`,
  weightMissing: ({ read }) =>
    `“${short(read)}”是比率，不能相加或简单平均，须给出与各数一一对应的权重。`,
  weightsOfCounts: ({ unit }) => `单位为“${short(unit)}”的数直接相加，不用权重。请删去权重参数。`,
  negativeWeight: ({ read }) =>
    `权重“${short(read)}”为负数，不能用于分解。${NEXT_STEPS.negativeWeight.zh}`,
  zeroWeights: () => `权重合计为 0，不能用于分解。${NEXT_STEPS.zeroWeights.zh}`,
  tooLarge: () => `计算结果超出数值范围。${NEXT_STEPS.tooLarge.zh}`,
  textTooLong: ({ length, most }) =>
    `结果有 ${length} 个字符，单元格最多容纳 ${most} 个。请分几段计算。`,
  unreadableRatio: ({ read }) =>
    `读到“${short(read)}”，不是印刷的完成比例。可填：102.36、控制在目标内、超出目标、达到目标、未达到目标。`,
  unknownUnit: ({ read, nearMatches }) =>
    `没有计量单位“${short(read)}”。${offer(nearMatches, UNITS)}`,
  differentUnits: ({ from, to }) =>
    `“${short(from)}”与“${short(to)}”不是同一个或同类的计量单位，不能换算。${NEXT_STEPS.differentUnits.zh}`,
  unreadablePeriod: ({ read }) =>
    `读到“${short(read)}”，不是规划期。可填：十三五、十四五、十五五，或 2021-2025。`,
  unreadableDate: ({ read }) =>
    `读到“${short(read)}”，不是 1900 至 2199 年间的日期。可填：2023（年底）、2023-06-30、2023.6、2023年6月、` +
    "2023年1-6月、2023年二季度、2023年上半年，或 Excel 日期。",
  periodNeeded: ({ read, period }) =>
    `日期 ${read} 不在${period}之内。请在“规划期”参数中写明是哪个规划期，如 十五五 或 2026-2030。`,
  swappedBaseAndDate: ({ date, base }) =>
    `日期读到“${short(date)}”，基数读到“${short(base)}”，似乎对调了。${NEXT_STEPS.swappedBaseAndDate.zh}`,
  unreadableThresholds: ({ read }) =>
    `读到“${short(read)}”，不是两个由小到大的正数（第三个为容差，可省略）。可填：${DEFAULT_WORDS.thresholds}。`,
  thresholdsInPercent: ({ read }) =>
    `读到“${short(read)}”：分档是份额，不是百分数，应在 0 到 ${DEFAULT_WORDS.largestThreshold} 之间，如 90% 写作 0.9。可填：${DEFAULT_WORDS.thresholds}。`,
  yearNotReached: ({ year }) =>
    `${year} 年已有数值，而数据截止时间还没到这一年。${NEXT_STEPS.yearNotReached.zh}`,
  unknownPlan: ({ read, nearMatches, known }) =>
    `没有规划“${short(read)}”。${offer(nearMatches, known)}`,
  unknownTable: ({ read, plan, known }) =>
    `规划“${plan}”中没有表“${short(read)}”。${offer([], known)}`,
  twoTables: ({ plan, tables }) =>
    `规划“${plan}”的两个参数指向不同的表：${tables.join("、")}。${NEXT_STEPS.twoTables.zh}`,
  unknownIndicator: ({ read, plan, table, nearMatches, otherTables }) =>
    `“${plan}”${table}中没有指标“${short(read)}”。` +
    (otherTables.length > 0
      ? `该指标在${otherTables.join("、")}中，规划参数请写“${plan}/${otherTables[0] ?? ""}”。`
      : offer(nearMatches, [])),
  ambiguousIndicator: ({ read, numbers }) =>
    `有多个指标名为“${short(read)}”，请改用序号：${numbers.join("、")}。`,
  unknownField: ({ read, nearMatches, known }) =>
    `没有字段“${short(read)}”。${offer(nearMatches, known)}`,
  planTaken: ({ read }) => `名称“${short(read)}”已被另一规划使用。${NEXT_STEPS.planTaken.zh}`,
  inputError: ({ code }) => `输入的单元格为错误值 ${code}。${NEXT_STEPS.inputError.zh}`,
  noPlainValue: ({ read }) =>
    `输入的单元格中是 ${short(read)} 类的对象，不是文字或数字。${NEXT_STEPS.noPlainValue.zh}`,
  shapesDoNotFit: ({ first, second }) =>
    `区域大小不一致：${size(first)} 与 ${size(second)}。各区域的行数、列数须相同，或为单个单元格。`,
  notOneCell: ({ shape }) =>
    `此处应为单个单元格，但给了 ${size(shape)} 的区域。${NEXT_STEPS.notOneCell.zh}`,
  unexpectedFault: ({ fault }) =>
    `计算没有完成：${short(fault)}。请缩小区域再试，仍不行请告知开发者。`,
  unknownWord: ({ read, nearMatches, known }) =>
    `读到“${short(read)}”，不在可用的词中。${offer(nearMatches, known)}`,
};

/** The Chinese sentence for a reason. */
export function reasonSentence<Name extends ReasonName>(reason: ReasonOf<Name>): string {
  return SENTENCES[reason.name](reason);
}

/** [§1] Which part of the text is the trouble, and what is accepted in its place. */
function troubleSentence(trouble: FigureTrouble, read: string): string {
  switch (trouble.kind) {
    case "unit":
      return `其中“${short(trouble.part)}”不是可识别的计量单位。${offer(trouble.nearMatches, UNITS)}`;
    case "anotherYear":
      return `${partOf(read, trouble.part) || "它"}要与另一年的数比较才知道是多少，请填算好的数值。`;
    case "range":
      return "这是一个范围，请只填一个数；上下限可写 60以上、3.5以内。";
    case "twoFigures":
      return "其中有空格或换行隔开的两个数，请一格只填一个；千位可写 50,000 或 50 000。";
    case "separator":
      return "逗号只能隔开三位一组的千位，如 50,000；小数点请用“.”。";
    case "bounds":
      return `“${trouble.parts.map(short).join("”与“")}”互相矛盾，请只写上限或下限。`;
    case "words":
      return `${sentence(partOf(read, trouble.part), "不能识别。")}${ACCEPTED}`;
    default:
      return trouble satisfies never;
  }
}

/** The part by name; blank where it is all that was read, which the sentence has said already. */
function partOf(read: string, part: string): string {
  // A part has one sign for each meaning: only its length tells.
  return part.length < read.replace(/\s/gu, "").length ? `其中“${short(part)}”` : "";
}

const sentence = (subject: string, says: string): string => (subject === "" ? "" : subject + says);

function size({ rows, columns }: Shape): string {
  return `${rows} 行 × ${columns} 列`;
}

function offer(nearMatches: readonly string[], known: readonly string[]): string {
  if (nearMatches.length > 0) return `是否指：${nearMatches.join("、")}？`;
  return known.length > 0 ? `可用：${known.join("、")}。` : "请核对名称或改用序号。";
}

/** What was read, in one line: a break within a cell shows as a sign. */
function short(read: string): string {
  const line = read.replace(/\r\n|[\r\n]/gu, "⏎");
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
}
