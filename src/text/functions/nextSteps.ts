import type { PlanReason } from "../../plan/planReason";
import type { ArgumentReason, Reason } from "../../rules/reasons";
import { DEFAULT_WORDS } from "../defaultWords";

type ReasonName = (Reason | PlanReason | ArgumentReason)["name"];

interface NextStep {
  readonly zh: string;
  readonly en: string;
}

const AS_PRINTED: NextStep = {
  zh: "请按规划印刷的写法填写，如 147.18、[38.39]、60以上、3.5以内。",
  en: "Write the figure as plans print it: 147.18, [38.39], 60以上, 3.5以内.",
};
const LOOK_UP: NextStep = {
  zh: "请核对名称，或改用说明里列出的名称。",
  en: "Check the name, or take one of those that the sentence lists.",
};
const ONE_FAMILY: NextStep = {
  zh: "请把两处写成同类的单位。",
  en: "Write both with units of one family.",
};
const LEAVE_OUT: NextStep = {
  zh: "这样的指标请不用此函数，改用 STATUS 函数看是否达标。",
  en: "Leave this function out for such an indicator; STATUS says whether the target is met.",
};
const NOT_ZERO: NextStep = {
  zh: "请核对这个数；确为 0 的，这一格不计算。",
  en: "Check the figure; where it truly is 0, leave this cell uncalculated.",
};
const NUMBERS: NextStep = {
  zh: "请核对所引用的单元格。",
  en: "Check the cells that the formula refers to.",
};

/** What to do about each error: the help lists it, and the sentences beside the cells end with it where they do not say it already. */
export const NEXT_STEPS: Readonly<Record<ReasonName, NextStep>> = {
  unreadableFigure: AS_PRINTED,
  unitMissing: {
    zh: "请两处都写单位，或都不写。",
    en: "Write the unit into both figures, or into neither.",
  },
  structureNotWhole: {
    zh: "请核对各部分，使其合计为 100。",
    en: "Check the parts: they have to sum to 100.",
  },
  structureReadAsTime: {
    zh: "请先将单元格设为文本格式，再重新输入。",
    en: "Format the cell as text, then enter the structure again.",
  },
  differentStructure: {
    zh: "请核对两处是否为同一项指标。",
    en: "Check that both belong to the same indicator.",
  },
  totalAgainstSingleYear: {
    zh: "目标为规划期累计的请也写在方括号里，否则请填同一年的数。",
    en: "Put the target into brackets too where it is a period total; otherwise give a year's figure.",
  },
  noTarget: {
    zh: "请填目标值；规划没有目标的，这一项不计算。",
    en: "Give a target; where the plan has none, leave the indicator uncalculated.",
  },
  zeroTarget: {
    zh: "目标确为 0 的，请改用 STATUS 函数：按上限“0以内”判断。",
    en: "Where the target truly is 0, use STATUS: it judges it as an upper bound.",
  },
  negativeTarget: NUMBERS,
  natureAgainstBrackets: {
    zh: "请改性质，或按性质改写目标值。",
    en: "Change the nature, or the target's notation.",
  },
  noBase: { zh: "请填基数。", en: "Give the base." },
  tooLarge: NUMBERS,
  textTooLong: { zh: "请分几段计算。", en: "Calculate it in several parts." },
  unreadableRatio: {
    zh: "请照规划印刷的填写，如 102.36、控制在目标内。",
    en: "Give it as printed: 102.36, or 控制在目标内.",
  },
  unknownUnit: LOOK_UP,
  differentUnits: ONE_FAMILY,
  unreadablePeriod: {
    zh: "请填 十四五 或 2021-2025。",
    en: "Give it as 十四五 or 2021-2025.",
  },
  unreadableDate: {
    zh: "请填 2023、2023-06-30 或 2023年6月。",
    en: "Give it as 2023, 2023-06-30 or 2023年6月.",
  },
  periodNeeded: {
    zh: "请在“规划期”参数中写明是哪个规划期。",
    en: "Say in the argument period which one it is.",
  },
  swappedBaseAndDate: {
    zh: "请核对这两个参数的先后。",
    en: "Check the order of these two arguments.",
  },
  unreadableThresholds: {
    zh: `请填 ${DEFAULT_WORDS.thresholds} 这样由小到大的份额。`,
    en: `Give rising shares such as ${DEFAULT_WORDS.thresholds}.`,
  },
  thresholdsInPercent: {
    zh: "请把 90% 写作 0.9。",
    en: "Write 90% as 0.9.",
  },
  yearNotReached: {
    zh: "请改数据截止时间，或清空该年的数值。",
    en: "Change the date, or clear that year's figure.",
  },
  unknownPlan: LOOK_UP,
  unknownTable: LOOK_UP,
  twoTables: { zh: "请只留一处写表名。", en: "Name the table in one argument only." },
  unknownIndicator: LOOK_UP,
  ambiguousIndicator: { zh: "请改用序号。", en: "Use the number." },
  unknownField: LOOK_UP,
  planTaken: { zh: "请换一个简称。", en: "Choose another short name." },
  noPlainValue: {
    zh: "请换成文字或数字。",
    en: "Put text or a number into the cell.",
  },
  inputError: {
    zh: "请先处理所引用单元格的错误。",
    en: "Mend the error in the cell that is referred to.",
  },
  shapesDoNotFit: {
    zh: "请把各区域选成同样的行数和列数，或给单个单元格。",
    en: "Make the ranges the same size, or give single cells.",
  },
  notOneCell: { zh: "请只选一个单元格。", en: "Select a single cell." },
  unexpectedFault: {
    zh: "请缩小区域再试；仍不行的，把“问题诊断”的内容发给提供方。",
    en: "Try a smaller range; failing that, send what “Diagnosis” shows to the provider.",
  },
  unknownWord: LOOK_UP,
  noPace: LEAVE_OUT,
  nothingElapsed: {
    zh: "请核对日期和规划期。",
    en: "Check the date and the period.",
  },
  nothingLeft: {
    zh: "请核对日期和规划期；规划期满的请看完成比例。",
    en: "Check the date and the period; after its end, look at the completion.",
  },
  nothingRequired: LEAVE_OUT,
  noSingleNumber: LEAVE_OUT,
  notAnnual: {
    zh: "请填各年自己的数，不带方括号。",
    en: "Give each year's own figure, without brackets.",
  },
  tooManyYears: {
    zh: "请只选规划期各年的单元格。",
    en: "Select the cells of the period's years alone.",
  },
  tooFewPoints: {
    zh: "请再填一个年份的数，或给出基数。",
    en: "Fill in another year, or give the base.",
  },
  zeroPrevious: NOT_ZERO,
  impossibleGrowth: {
    zh: "请核对本期、上期和年数。",
    en: "Check both figures and the number of years.",
  },
  unreadableNumber: { zh: "请填数字。", en: "Give a number." },
  digitsOutOfRange: {
    zh: `请填 -${DEFAULT_WORDS.mostDigits} 到 ${DEFAULT_WORDS.mostDigits} 的整数。`,
    en: `Give a whole number from -${DEFAULT_WORDS.mostDigits} to ${DEFAULT_WORDS.mostDigits}.`,
  },
  notAdditive: {
    zh: "比率请用 ROLLUP 函数给出权重来汇总；上下限原样下达。",
    en: "Roll rates up by ROLLUP with weights; hand bounds down as they are.",
  },
  weightMissing: {
    zh: "请给出与各数一一对应的权重。",
    en: "Give a weight for each of the rates.",
  },
  weightsOfCounts: { zh: "请删去权重参数。", en: "Leave the weights out." },
  negativeWeight: { zh: "请把权重改为正数或 0。", en: "Make the weight positive, or 0." },
  zeroWeights: {
    zh: "请至少给一个单位正的权重。",
    en: "Give one part at least a positive weight.",
  },
};
