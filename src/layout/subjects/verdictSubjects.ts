import { VERDICT_GROUP, VERDICT_ROWS, VERDICT_SUM } from "../../text/checks";
import type { Subject } from "./subject";

/** Anything that is there. */
const ANY_TEXT = "?*";

/** What a check can find, each with the beginning of its words, and all of them. */
export function verdictSubjects(): readonly Subject[] {
  return [
    ...VERDICT_ROWS.map((words) => verdictRow(words, `${words}*`)),
    verdictRow(VERDICT_SUM, ANY_TEXT),
  ].map((subject, index) => ({ ...subject, fields: { ...subject.fields, number: index + 1 } }));
}

const verdictRow = (verdict: string, pattern: string): Subject => ({
  key: `verdict.${verdict}`,
  group: VERDICT_GROUP,
  indent: 0,
  fields: { verdict, pattern },
  indicator: null,
});
