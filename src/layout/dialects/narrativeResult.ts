import type { Indicator, PlanPeriod } from "../../plan/plan";
import { completion } from "../../rules/completion";
import { directedTarget } from "../../rules/direction";
import { printedPercent } from "../../rules/printedPercent";
import { status } from "../../rules/status";
import { summary } from "../../rules/summary";
import { DEFAULT_THRESHOLDS } from "../../rules/thresholds";
import { asOfText, narrativeText, type NarratedIndicator } from "../../text/narrative";
import type { FormulaRow } from "./dialect";

const DECEMBER = { month: 12, day: 31 } as const;

/** [§8] The summary sentences at hand-out: at the end of a period with results; before, of nothing. */
export function narrativeResult({
  plan,
  table: { kind, period, indicators },
}: FormulaRow): string | null {
  if (kind !== "results") return narrativeText("", plan.title, summary([]), []);
  const narrated = indicators.map((indicator) => narratedAtEnd(indicator, period));
  const known = narrated.filter((indicator) => indicator !== null);
  // An error in a row is an error of the sentence.
  if (known.length < narrated.length) return null;
  const opening = asOfText({ year: period.lastYear, ...DECEMBER }, DECEMBER.day);
  return narrativeText(opening, plan.title, summary(known), known);
}

function narratedAtEnd(indicator: Indicator, period: PlanPeriod): NarratedIndicator | null {
  const { name, actual, base, attribute, isReverse } = indicator;
  const target = directedTarget(indicator.target, isReverse);
  const word = status({ actual, target, base, period, date: null }, DEFAULT_THRESHOLDS);
  const percent = completion(actual, target);
  if (!word.ok || !percent.ok) return null;
  return {
    name,
    status: word.value,
    isBinding: attribute === "binding",
    completion: typeof percent.value === "number" ? printedPercent(percent.value) : null,
  };
}
