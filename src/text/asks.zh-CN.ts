import type { UnitProblem } from "../layout/units/givenUnits";
import type { AskText } from "./askText";

export const ASKS_ZH_CN: AskText = {
  units: "单位及权重",
  unitsOptional: "单位及权重（可不填）",
  unitsHint: "每行一个单位，权重写在逗号、制表符或空格之后，可不写；也可从工作表粘贴。",
  unitsPlaceholder: "荔湾区,120\n越秀区,100",
  unitsMissing: "还不能插入：请先列出单位，每行一个。",
  unitsCount: (units) => {
    const weighted = units.filter(({ weight }) => weight !== null).length;
    return weighted === 0 ? `${units.length}个单位` : `${units.length}个单位，${weighted}个有权重`;
  },
  unitProblem,
  moreProblems: (count) => `另有${count}处问题。`,
  unit: "填报单位（可不填）",
  unitHint:
    "填了就印在表上并记入表的标识；不填则由收到的单位自己填写。目标分解表中有这个单位的，印它分解到的目标值。",
  forms: "按单位批量导出",
  formsHint:
    "每个单位一个文件，合为一个 .zip；表上和表的标识中都有单位名称。每个单位都写了权重的，总量指标的目标值按权重分解，与目标分解表一致；工作簿中有目标分解表的，单位和权重取自该表。",
  formsSave: "导出 .zip",
  formsMissing: "还不能导出：请先列出单位，每行一个。",
  formsWorking: "正在生成文件…",
  formsSaved: (count, fileName) =>
    `已导出“${fileName}”，内有${count}个文件，请在下载文件夹中查看。`,
  formsBroke: (message) => `没能导出文件（${message}）。工作簿没有改动，请检查网络后重试。`,
  other: "对比的规划和指标表",
  noOther: "还不能插入：没有其他规划可供对比。",
  nearPairs: "名称相近的指标",
  nearPairsHint: "名称不完全相同，请勾选含义相同的；不勾选的不作对比。",
};

function unitProblem(problem: UnitProblem): string {
  const at = `第${problem.line}行`;
  switch (problem.name) {
    case "openQuote":
      return `${at}起的引号没有成对。`;
    case "noName":
      return `${at}没有单位名称。`;
    case "longName":
      return `${at}的单位名称过长，最多${problem.most}个字。`;
    case "sameName":
      return `${at}的“${problem.read}”与第${problem.firstLine}行重名。`;
    case "noWeight":
      return `${at}的权重“${problem.read}”不是不小于0的数字。`;
    case "tooMany":
      return `${at}起超出了${problem.most}个单位的上限。`;
  }
}
