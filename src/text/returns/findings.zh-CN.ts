import type { ReturnFacts } from "../../returns/returnFinding";

/** [P] What is found about a returned form, as 审核意见 says it. */
export function returnFindingZh(facts: ReturnFacts): string {
  switch (facts.name) {
    case "entry":
      return facts.sentence;
    case "partsAboveWhole":
      return `其中各项合计${facts.sum}，大于总项${facts.whole}`;
    case "changed":
      return `${CHANGED[facts.what]}${facts.before}，现为${facts.now}，没有说明`;
    case "lockedCell":
      return `锁定的单元格改为${shown(facts.found)}，原为${shown(facts.expected)}`;
    case "unitCell":
      return `计量单位改为${shown(facts.found)}，原为${shown(facts.expected)}，数值以什么计不能确定`;
    case "rowAdded":
      return `增加了一行${shown(facts.row)}，没有读取`;
    case "rowRemoved":
      return `缺少一行${shown(facts.row)}`;
    case "rowCopied":
      return `${shown(facts.row)}出现两次，只读取第一行`;
    case "rowMoved":
      return `${shown(facts.row)}移动了位置，仍按原来的指标读取`;
    case "formulaOverwritten":
      return `公式被覆盖，现为${shown(facts.found)}`;
    case "otherDate":
      return `数据截止日是${facts.found}，应为${facts.expected}`;
    case "otherTable":
      return `这是${facts.found}的表，应为${facts.expected}`;
    case "otherUnitInFile":
      return `表内的填报单位是${facts.unit}，文件名是“${facts.file}”`;
    case "otherUnitTyped":
      return `表是发给${facts.unit}的，填报单位填的是${shown(facts.typed)}`;
    case "unexpectedUnit":
      return facts.unit === "" ? "没有填报单位" : `${facts.unit}不在应报单位中`;
    case "relationBroken":
      return `审核关系 ${facts.relation} 不成立：左式${facts.left}，右式${facts.right}`;
    case "zeroDenominator":
      return "分母为0，不能计算比率";
    case "partMissing":
      return `缺${PARTS[facts.part]}，不能计算比率`;
    case "partUnreadable":
      return `${shown(facts.read)}不能识别，应填不小于0的数`;
    case "partNegative":
      return `${facts.read}小于0，分子、分母不应为负`;
    case "numeratorAbove":
      return `分子${facts.numerator}大于分母${facts.denominator}`;
    case "otherRate":
      return `填报的比率是${facts.found}，按分子、分母计算是${facts.computed}`;
    case "notMended":
      return `退回后仍为${shown(facts.found)}，没有更正，也没有说明`;
    case "formula":
      return facts.isOfOtherFile
        ? `单元格是引用其他文件的公式${facts.formula}，只取结果`
        : `单元格是公式${facts.formula}，只取结果`;
    case "nameTaken":
      return `${shown(facts.read)}按${shown(facts.indicator)}读取，请确认`;
    case "nameUnknown":
      return `${shown(facts.read)}不是本表的指标，没有读取`;
  }
}

const CHANGED = {
  sameDate: "此前上报",
  lastYear: "上年同期填报不一致：上年上报",
  sameYear: "已报年份的数变动：此前上报",
} as const;

const PARTS = { numerator: "分子", denominator: "分母" } as const;

const shown = (text: string): string => (text === "" ? "空白" : `“${text}”`);
