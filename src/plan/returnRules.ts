import { judgedNature } from "../rules/figures/nature";
import { isShare, type ReviewedRow } from "../rules/reviewing/reviewedRow";
import type { Indicator } from "./plan";

/** [P] What a reported figure is checked for before it is handed in (审核关系). */
export type ReturnRule =
  | { readonly kind: "notNegative" }
  | { readonly kind: "atMostHundred" }
  /** As many shares as the target has, and they sum to 100. */
  | { readonly kind: "sharesOfHundred"; readonly count: number }
  /** [§8] 其中: a part is at most its whole. */
  | { readonly kind: "withinWhole"; readonly whole: Indicator }
  /** A total counted from the start of the period never falls. */
  | { readonly kind: "notBelowLastYear" };

const RATE_UNITS: readonly string[] = ["%", "‰", "个百分点"];

/** The rules of one indicator, in the order that they are checked. */
export function returnRules(
  indicator: Indicator,
  indicators: readonly Indicator[],
): readonly ReturnRule[] {
  const { target, unit } = indicator;
  if (target.kind === "structure") return [{ kind: "sharesOfHundred", count: target.parts.length }];
  const isShare = isShareOfHundred(indicator);
  const whole = wholeOf(indicator, indicators);
  const rules: readonly (ReturnRule | null)[] = [
    isShare || !RATE_UNITS.includes(unit) ? { kind: "notNegative" } : null,
    isShare ? { kind: "atMostHundred" } : null,
    whole === null ? null : { kind: "withinWhole", whole },
    target.kind === "number" && target.isTotal ? { kind: "notBelowLastYear" } : null,
  ];
  return rules.filter((rule) => rule !== null);
}

const isShareOfHundred = (indicator: Indicator): boolean => isShare(reviewedIndicator(indicator));

/** [E5–E8] What an entry is held against; growth may be negative, or more than 100, or very small. */
export function reviewedIndicator(indicator: Indicator): ReviewedRow {
  const { unit, target, base, nature } = indicator;
  const judged = isGrowthRate(indicator) ? null : target;
  return { unit, base, target: judged, nature: judgedNature(nature, unit) };
}

/** By its name: a growth rate is no share of a whole, though it is in percent. */
export const isGrowthRate = ({ name, unit }: Indicator): boolean =>
  unit === "%" && /增长|增速|增幅/u.test(name);

/** [§8] Parts of another unit do not add up with their whole. */
function wholeOf({ partOf, unit }: Indicator, indicators: readonly Indicator[]): Indicator | null {
  const whole = indicators.find(({ number }) => number === partOf);
  return whole?.unit === unit && whole.target.kind !== "structure" ? whole : null;
}
