import { builtInChecks } from "../../plan/builtIn";
import { judgeCheck } from "../../plan/judgeCheck";
import { planChecks } from "../../plan/planChecks";
import { checkVerdictWords, VERDICT_GROUP, VERDICT_ROWS, VERDICT_SUM } from "../../text/checks";
import type { LayoutInput } from "../layoutInput";
import type { Subject } from "./subject";

/** Anything that is there. */
const ANY_TEXT = "?*";

/** What a check can find, each with the beginning of its words, and all of them. */
export function verdictSubjects({ plan }: LayoutInput): readonly Subject[] {
  const found = planChecks(plan, builtInChecks(plan)).map((check) => {
    const verdict = judgeCheck(check);
    return verdict.ok ? checkVerdictWords(check.kind, verdict.value) : "";
  });
  const countOf = (words: string): number => found.filter((each) => each.startsWith(words)).length;
  return [
    ...VERDICT_ROWS.map((words) => verdictRow(words, `${words}*`, countOf(words))),
    verdictRow(VERDICT_SUM, ANY_TEXT, found.length),
  ].map((subject, index) => ({ ...subject, fields: { ...subject.fields, number: index + 1 } }));
}

const verdictRow = (verdict: string, pattern: string, count: number): Subject => ({
  key: `verdict.${verdict}`,
  group: VERDICT_GROUP,
  indent: 0,
  fields: { verdict, pattern },
  indicator: null,
  handedOut: () => count,
});
