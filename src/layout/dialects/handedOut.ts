import type { Indicator, PlanPeriod, PlanTable } from "../../plan/plan";
import { completion } from "../../rules/completion";
import { printedPercent } from "../../rules/printedPercent";
import { status } from "../../rules/status";
import { DEFAULT_THRESHOLDS } from "../../rules/thresholds";
import type { NarratedIndicator } from "../../text/narrative";

/**
 * [§8] How the indicators stand on the sheet as it is handed out: at the end of a period with results;
 * none before. Null: a row has an error.
 */
export function handedOut({
  kind,
  period,
  indicators,
}: PlanTable): readonly NarratedIndicator[] | null {
  if (kind !== "results") return [];
  const narrated = indicators.map((indicator) => narratedAtEnd(indicator, period));
  const known = narrated.filter((indicator) => indicator !== null);
  return known.length < narrated.length ? null : known;
}

function narratedAtEnd(indicator: Indicator, period: PlanPeriod): NarratedIndicator | null {
  const { name, actual, base, attribute, target } = indicator;
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
