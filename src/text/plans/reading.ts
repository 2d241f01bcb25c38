import type { DoubtKind } from "../../plan/tables/tableDraft";
import type { Language } from "../language";
import { READING_EN_US } from "./reading.en-US";
import { READING_ZH_CN } from "./reading.zh-CN";
import type { ReadingText } from "./readingText";

/** The words of the view that takes a plan in, in a language; not among the pane's own, which come first. */
export const readingText = (language: Language): ReadingText =>
  language === "zh-CN" ? READING_ZH_CN : READING_EN_US;

/** The sentence of a doubt about a table. */
export function doubtSentence({ doubts }: ReadingText, doubt: DoubtKind): string {
  const sentence = doubts[doubt.name] as (doubt: DoubtKind) => string;
  return sentence(doubt);
}

/** What a plan's table is called where nothing above it says so; the user can change it. */
export const FIRST_TABLE = { id: "专栏1", title: "主要指标" } as const;
