import type { PlanProblem } from "../plan/planProblem";
import type { PlanReason } from "../plan/planReason";
import { planProblemEn, planReasonEn } from "./planProblems.en-US";
import { planProblemZh, planReasonZh } from "./planProblems.zh-CN";

type Language = "zh-CN" | "en-US";

/** What is wrong in a plan's JSON, and where: `tables[0].indicators[3].unit：不能为空`. */
export function planProblemSentence(problem: PlanProblem, language: Language): string {
  if (language === "en-US") return `${problem.path || "The plan"} ${planProblemEn(problem)}.`;
  return `${problem.path || "规划"}：${planProblemZh(problem)}。`;
}

/** Why a plan, table, indicator or field was not found, and what there is instead. */
export function planReasonSentence(reason: PlanReason, language: Language): string {
  return language === "en-US" ? planReasonEn(reason) : planReasonZh(reason);
}
