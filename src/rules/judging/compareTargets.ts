import { convertedTarget } from "../figures/convert";
import type { Figure } from "../figures/figure";
import { comparableUnit, isRateUnit } from "../figures/units";

/** A target as it stands in its plan. */
export interface ComparedTarget {
  /** As its row means it. */
  readonly figure: Figure;
  readonly unit: string;
  /** How many years the plan has: what a total is collected over. */
  readonly years: number;
}

export type TargetComparison =
  /** Counts and totals: the other divided by the one. */
  | { readonly kind: "ratio"; readonly value: number }
  /** Rates: the other minus the one, in points of the one's unit. */
  | { readonly kind: "difference"; readonly value: number }
  | { readonly kind: "none"; readonly why: NotCompared };

export type NotCompared =
  | "noTarget"
  | "structure"
  | "differentUnits"
  | "differentBasis"
  | "differentYears"
  | "unknownUnit"
  | "notPositive";

/**
 * [P] What two plans' targets for the same indicator can be said to be to each other. Only what is
 * measured alike is compared: a total of several years is no level, and at least 60 is no 60.
 */
export function compareTargets(one: ComparedTarget, other: ComparedTarget): TargetComparison {
  const [figure, otherFigure] = [one.figure, other.figure];
  if (figure.kind === "none" || otherFigure.kind === "none") return none("noTarget");
  if (figure.kind === "structure" || otherFigure.kind === "structure") return none("structure");
  const converted = convertedTarget(otherFigure, other.unit, one.unit);
  if (converted === null) return none("differentUnits");
  const { isTotal, bound, value } = figure;
  if (isTotal !== otherFigure.isTotal || bound !== otherFigure.bound) return none("differentBasis");
  if (isTotal && one.years !== other.years) return none("differentYears");
  const isRate = isRateUnit(comparableUnit(one.unit));
  if (isRate === true) return { kind: "difference", value: converted - value };
  if (isRate === null && !isTotal) return none("unknownUnit");
  if (value <= 0 || converted < 0) return none("notPositive");
  return { kind: "ratio", value: converted / value };
}

const none = (why: NotCompared): TargetComparison => ({ kind: "none", why });
