import { summary } from "../../rules/summary";
import { asOfText, narrativeText } from "../../text/narrative";
import { NARRATIVE_PIECES } from "../../text/narrativePieces";
import type { FormulaRow } from "./dialect";
import { handedOut } from "./handedOut";

const DECEMBER = { month: 12, day: 31 } as const;

/** [§8] The summary sentences at hand-out: at the end of a period with results; before, of nothing. */
export function narrativeResult({ plan, table }: FormulaRow): string | null {
  const subject = NARRATIVE_PIECES.subject(plan, table);
  const narrated = handedOut(table);
  // An error in a row is an error of the sentence.
  if (narrated === null) return null;
  const year = table.period.lastYear;
  const opening = table.kind === "results" ? asOfText({ year, ...DECEMBER }, DECEMBER.day) : "";
  return narrativeText(opening, subject, summary(narrated), narrated);
}
