import { comparableUnit, isRateUnit } from "../rules/figures/units";
import { comparableName, likeness } from "./names";
import type { Indicator, PlanTable } from "./plan";

export interface Matches {
  /** In the first table's order: same name, then those that the user confirmed. */
  readonly pairs: readonly IndicatorPair[];
  readonly confirmedPairs: readonly IndicatorPair[];
  /** For the user to confirm; an indicator can stand in several. */
  readonly nearPairs: readonly NearPair[];
  /** In no pair of any kind. */
  readonly unmatchedOne: readonly Indicator[];
  readonly unmatchedOther: readonly Indicator[];
}

export interface IndicatorPair {
  readonly one: Indicator;
  readonly other: Indicator;
}

export interface NearPair extends IndicatorPair {
  /** From 0 to 1; 1 is the same name, which does not say which of several is meant. */
  readonly likeness: number;
}

/** Keys of the first and of the other table's indicator: they stay when rows are numbered anew. */
export type KeyPair = readonly [one: string, other: string];

/** [P] Names of which half is the same are worth asking about. */
export const LEAST_LIKENESS = 0.5;
export const MOST_PROPOSED = 3;

/**
 * The indicators of two tables that mean the same. Only the same name makes a pair by itself, and only
 * where each table has it once; everything less is proposed, and settled by whoever knows.
 *
 * @param confirmed what was proposed before and the user confirmed; keys that are gone are passed over
 */
export function matchIndicators(
  one: PlanTable,
  other: PlanTable,
  confirmed: readonly KeyPair[] = [],
): Matches {
  const pairs = samePairs(one, other);
  const confirmedPairs = pairsOf(confirmed, restOf(one, other, pairs));
  const rest = restOf(one, other, [...pairs, ...confirmedPairs]);
  const nearPairs = rest.one.flatMap((indicator) => proposals(indicator, rest.other));
  const alone = restOf(one, other, [...pairs, ...confirmedPairs, ...nearPairs]);
  return {
    pairs,
    confirmedPairs,
    nearPairs,
    unmatchedOne: alone.one,
    unmatchedOther: alone.other,
  };
}

/** What is in none of the pairs, in printed order. */
interface Rest {
  readonly one: readonly Indicator[];
  readonly other: readonly Indicator[];
}

function restOf(one: PlanTable, other: PlanTable, pairs: readonly IndicatorPair[]): Rest {
  const ones = new Set(pairs.map((pair) => pair.one));
  const others = new Set(pairs.map((pair) => pair.other));
  return {
    one: one.indicators.filter((indicator) => !ones.has(indicator)),
    other: other.indicators.filter((indicator) => !others.has(indicator)),
  };
}

function samePairs(one: PlanTable, other: PlanTable): readonly IndicatorPair[] {
  const [ones, others] = [byFullName(one), byFullName(other)];
  return [...ones].flatMap(([name, found]): readonly IndicatorPair[] => {
    const same = found.flatMap((first) =>
      (others.get(name) ?? []).map((second) => ({ one: first, other: second })),
    );
    return same.length === 1 ? same : [];
  });
}

/** What a 其中 row means depends on the row that it is a part of. */
function byFullName({ indicators }: PlanTable): ReadonlyMap<string, readonly Indicator[]> {
  const byName = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const whole = indicators.find(({ number }) => number === indicator.partOf);
    const name = [whole?.name ?? "", indicator.name].map(comparableName).join("\n");
    byName.set(name, [...(byName.get(name) ?? []), indicator]);
  }
  return byName;
}

function pairsOf(confirmed: readonly KeyPair[], rest: Rest): readonly IndicatorPair[] {
  return rest.one.flatMap((one) =>
    rest.other
      .filter((other) =>
        confirmed.some(([first, second]) => first === one.key && second === other.key),
      )
      .map((other) => ({ one, other })),
  );
}

/** The most alike, and all that are as alike as the last of them. */
function proposals(one: Indicator, others: readonly Indicator[]): readonly NearPair[] {
  const near = others
    .map((other): NearPair => ({ one, other, likeness: likenessOf(one, other) }))
    .filter((pair) => pair.likeness >= LEAST_LIKENESS)
    .sort((left, right) => right.likeness - left.likeness);
  const least = near[MOST_PROPOSED - 1]?.likeness ?? 0;
  return near.filter((pair) => pair.likeness >= least);
}

/** A rate and a count never mean the same, however alike they are called; the same name is asked about. */
function likenessOf(one: Indicator, other: Indicator): number {
  const found = likeness(comparableName(one.name), comparableName(other.name));
  if (found === 1) return found;
  const areRates = [one, other].map(({ unit }) => isRateUnit(comparableUnit(unit)));
  return areRates.includes(true) && areRates.includes(false) ? 0 : found;
}
