import type { PlanSheetFault } from "../../layout/planSheets/workbookPlans";
import type { Language } from "../language";
import { columnHeading } from "../sheets/columnWords";
import { planProblemEn } from "./planProblems.en-US";
import { planProblemZh } from "./planProblems.zh-CN";

/** What is wrong with a 规划表, and in which cell. */
export function planSheetFaultSentence(fault: PlanSheetFault, language: Language): string {
  const { sheetName, address } = fault;
  return language === "en-US"
    ? `“${sheetName}” ${address}: ${english(fault)}.`
    : `“${sheetName}”${address}：${chinese(fault)}。`;
}

function chinese(fault: PlanSheetFault): string {
  switch (fault.name) {
    case "problem":
      return planProblemZh(fault.problem);
    case "columnMissing":
      return `缺少“${columnHeading(fault.column) ?? fault.column}”一列`;
    case "headingsMissing":
      return "下面的列名一行（序号、指标、单位……）没有了，请撤销删除，或从另一张规划表复制这一行插回来";
    case "noName":
      return "请填规划的简称";
    case "noRows":
      return "还没有指标";
    case "unreadablePeriod":
      return `读不懂规划期“${fault.read}”，请写成：十五五（2026—2030）`;
    case "sameTable":
      return `与“${fault.other}”是同一规划的同一张表，以那张为准；不是副本的请改“专栏”或“简称”`;
    case "otherHead":
      return `与“${fault.other}”简称相同而表头不同，以那张为准；是两个规划的请改“简称”`;
    case "nameTaken":
      return `“${fault.read}”是内置规划的名称，请改“简称”`;
  }
}

function english(fault: PlanSheetFault): string {
  switch (fault.name) {
    case "problem":
      return planProblemEn(fault.problem);
    case "columnMissing":
      return `the column “${columnHeading(fault.column) ?? fault.column}” is missing`;
    case "headingsMissing":
      return "the row of headings below it (序号, 指标, 单位, …) is gone; undo its deletion, or insert a copy of it from another 规划表";
    case "noName":
      return "the plan needs a short name (简称)";
    case "noRows":
      return "there are no indicators yet";
    case "unreadablePeriod":
      return `“${fault.read}” is no period; write 十五五（2026—2030）`;
    case "sameTable":
      return `is the same table of the same plan as “${fault.other}”, which counts; change 专栏 or 简称 if it is no copy`;
    case "otherHead":
      return `has the short name of “${fault.other}”, which counts, and another head; change 简称 if it is another plan`;
    case "nameTaken":
      return `“${fault.read}” is the name of a built-in plan; change 简称`;
  }
}
