/** What the money of a project is counted in. */
export const MONEY_UNIT = "万元";

/** The columns of 重点任务（项目）表. */
export const PROJECT_COLUMNS = {
  projectName: { heading: "任务（项目）", note: null },
  projectContent: { heading: "内容", note: null },
  stage: { heading: "阶段", note: null },
  moneyPlanned: { heading: `计划资金(${MONEY_UNIT})`, note: null },
  moneyPaid: { heading: `累计支付(${MONEY_UNIT})`, note: null },
  paidPercent: {
    heading: "支付率(%)",
    note: "“支付率”＝累计支付÷计划资金×100；计划资金为0或没有填的留空。",
  },
  projectSituation: { heading: "进展情况", note: null },
  problem: { heading: "存在问题", note: null },
} as const;

/** The stages that 广州's chapter 11 names, section 3; 项目实施 begins with 开工. */
const STAGES = ["立项审批", "资金筹集", "开工", "实施", "竣工验收"] as const;

export const STAGE_LIST = {
  words: STAGES,
  prompt: { title: "选阶段", message: "请从列表中选现在所处的阶段；没有开展的留空。" },
  error: { title: "不在列表中", message: `这里只能选：${STAGES.join("、")}。` },
} as const;

export const PROJECT_LINE = `资金单位：${MONEY_UNIT}`;

/** The heading over the rows that the user adds. */
export const OWN_PROJECTS = "增补";

/** The labels of the line that counts. */
export const PROJECT_COUNTS = { all: "共", stages: STAGES } as const;

export const projectSource = (planTitle: string): string =>
  `资料来源：${planTitle}各专栏；“内容”照录原文。空行供增补。“阶段”按广州规划第十一章第三节所列各项工作。`;
