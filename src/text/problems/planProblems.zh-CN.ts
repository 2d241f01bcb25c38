import type { JsonType, ParentFault, PlanProblemKind } from "../../plan/reading/planProblem";

export function planProblemZh(problem: PlanProblemKind): string {
  switch (problem.name) {
    case "missingKey":
      return "缺少这一项";
    case "unknownKey":
      return `这里没有这一项；可写的有：${list(problem.accepted)}`;
    case "wrongType":
      return `应为${TYPES[problem.expected]}，读到的是${TYPES[problem.found]}${quotesHint(problem)}`;
    case "emptyText":
      return "不能为空";
    case "emptyList":
      return "至少要有一项";
    case "notInVocabulary":
      return `读到“${problem.read}”，只能是：${list(problem.accepted)}`;
    case "notWholeNumber":
      return `读到 ${problem.read}，应为 ${problem.from} 到 ${problem.to} 之间的整数`;
    case "unusableId":
      return `读到“${problem.read}”，代号只能用小写英文字母、数字和连字符，并以字母开头`;
    case "unreadableDate":
      return `读到“${problem.read}”，日期应写成 2021-08-26、2022-07 或 2022，而且确有这一天`;
    case "periodBackwards":
      return `结束年份 ${problem.lastYear} 早于开始年份 ${problem.firstYear}`;
    case "unreadableFigure":
      return `读不懂数值“${problem.read}”；可写成 147.18、[38.39]、>60、3.5以内、12:46:42 或 -`;
    case "eitherOr":
      return `与 ${problem.other} 只能写一个`;
    case "digitsInWords":
      return `文字目标“${problem.read}”里有数字，请写成数值，或去掉数字`;
    case "structureNotWhole":
      return `“${problem.read}”各部分之和是 ${problem.sum}，应为 100`;
    case "unreadableRatio":
      return `读不懂完成比例“${problem.read}”；应为一个数，或“控制在目标内”一类的文字`;
    case "wrongLength":
      return `这里有 ${problem.read} 项，应为 ${problem.from} 到 ${problem.to} 项`;
    case "unknownFigure":
      return `规划的专栏里没有印“${problem.read}”这个数`;
    case "duplicate":
      return `“${problem.read}”与 ${problem.firstPath} 重复`;
    case "wrongParent":
      return `所属指标写作 ${problem.parent}，但${PARENT_FAULTS[problem.fault]}`;
    case "partWithoutParent":
      return `“${problem.read}”是其中项，请写明它属于第几行`;
    case "structureUnit":
      return `单位“${problem.unit}”与数值“${problem.read}”不相配：“::”只用于 12:46:42 这样的比例`;
    case "differentUnit":
      return `数值“${problem.read}”自带的单位与本行单位“${problem.unit}”不同`;
    case "negativeTarget":
      return `目标值“${problem.read}”小于 0；只有上限（如 -1以内，或标为逆向的行）可以是负数`;
    case "differentParts":
      return `“${problem.read}”与目标值“${problem.target}”的部分数不同`;
    case "directionAgainstBound":
      return `标为${problem.direction}，而目标值“${problem.target}”的写法是相反的方向`;
    case "natureAgainstBrackets":
      return problem.nature === "累计"
        ? `标为${problem.nature}，而目标值“${problem.read}”没有方括号：累计数请写成 [${problem.read}]`
        : `标为${problem.nature}，而“${problem.read}”是方括号里的累计数`;
  }
}

function quotesHint({ expected, found }: Extract<PlanProblemKind, { name: "wrongType" }>): string {
  return expected === "text" && found === "number" ? "；请照印刷的样子写，并加引号" : "";
}

const TYPES: Readonly<Record<JsonType, string>> = {
  object: "对象",
  list: "列表",
  text: "文本",
  number: "数",
  null: "空值 null",
  boolean: "是非值",
};

const PARENT_FAULTS: Readonly<Record<ParentFault, string>> = {
  itself: "那是这一行自己",
  unknown: "本表没有这个序号",
  later: "那一行在后面，所属指标要排在前面",
  otherGroup: "那一行在另一个分组里",
  cancelled: "那一行已取消",
};

function list(words: readonly string[]): string {
  return words.join("、");
}
