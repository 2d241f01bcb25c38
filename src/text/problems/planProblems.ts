import type { PlanProblem } from "../../plan/reading/planProblem";
import type { Language } from "../language";
import { planProblemEn } from "./planProblems.en-US";
import { planProblemZh } from "./planProblems.zh-CN";

/** What is wrong in a plan's JSON, and where: `tables[0].indicators[3].unit：不能为空`. */
export function planProblemSentence(problem: PlanProblem, language: Language): string {
  if (language === "en-US") return `${problem.path || "The plan"} ${planProblemEn(problem)}.`;
  return `${problem.path || "规划"}：${planProblemZh(problem)}。`;
}
