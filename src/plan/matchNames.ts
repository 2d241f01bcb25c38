import { LEAST_LIKENESS, MOST_PROPOSED } from "./matchIndicators";
import { comparableName, likeness } from "./names";
import type { Indicator, PlanTable } from "./plan";

/** The indicators of a table that a name may mean. */
export interface NameMatch {
  /** The one that has this very name; null: none has, or several have. */
  readonly same: Indicator | null;
  /** Where none has it alone: those that are like it, the most alike first, for the user to choose from. */
  readonly near: readonly Indicator[];
}

/**
 * The indicator that a name means, as people write names elsewhere: only the same name is taken by
 * itself, and only where one indicator has it.
 */
export function matchName(read: string, { indicators }: PlanTable): NameMatch {
  const wanted = comparableName(read);
  const [same, ...others] = indicators.filter(({ name }) => comparableName(name) === wanted);
  if (same !== undefined && others.length === 0) return { same, near: [] };
  const near = indicators
    .map((indicator) => ({ indicator, likeness: likeness(wanted, comparableName(indicator.name)) }))
    .filter((each) => each.likeness >= LEAST_LIKENESS)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, MOST_PROPOSED);
  return { same: null, near: near.map(({ indicator }) => indicator) };
}
