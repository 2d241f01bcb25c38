import type { XlsxProblem } from "../xlsx/xlsxProblem";
import type { Language } from "./language";
import { xlsxProblemEn } from "./xlsxProblems.en-US";
import { xlsxProblemZh } from "./xlsxProblems.zh-CN";

/** Why a file was not read, and what to do about it. */
export function xlsxProblemSentence(problem: XlsxProblem, language: Language): string {
  return language === "en-US" ? xlsxProblemEn(problem) : xlsxProblemZh(problem);
}
