import { convert } from "../figures/convert";
import type { Figure } from "../figures/figure";
import { comparableUnit, isRateUnit } from "../figures/units";

/** An indicator as one of two plans that follow each other has it. */
export interface PlannedFigure {
  readonly target: Figure;
  /** [§2] It counts up over the plan's years. */
  readonly isTotal: boolean;
  readonly unit: string;
  /** How many years its plan has. */
  readonly years: number;
}

export type ReachedComparison =
  /** [F5] A rate moves by points; `isYearly`: it can be said how much that is a year. */
  | { readonly kind: "points" | "percent"; readonly factor: number; readonly isYearly: boolean }
  | { readonly kind: "none"; readonly why: NotComparable };

/** Why what the last plan reached says nothing about the next target. */
export type NotComparable =
  | "noTarget"
  | "structure"
  | "bound"
  | "differentUnits"
  | "differentBasis"
  | "differentYears"
  | "unknownUnit";

/**
 * [F5, P] Whether what was reached under the last plan can be held against the next plan's target: only what
 * is measured alike is, and a bound is kept, not reached. Units of one family are brought to the next plan's
 * by `factor`. Totals of two plans are compared as such: a growth a year would be said of no year.
 */
export function compareReached(next: PlannedFigure, last: PlannedFigure): ReachedComparison {
  const { target } = next;
  if (target.kind === "none") return none("noTarget");
  if (target.kind === "structure" || last.target.kind === "structure") return none("structure");
  if (target.bound !== null) return none("bound");
  if (next.isTotal !== last.isTotal) return none("differentBasis");
  if (next.isTotal && next.years !== last.years) return none("differentYears");
  const [from, to] = [comparableUnit(last.unit), comparableUnit(next.unit)];
  const isRate = isRateUnit(to);
  if (isRate === null) return none(from === to ? "unknownUnit" : "differentUnits");
  const factor = convert(1, from, to);
  if (!factor.ok) return none("differentUnits");
  return {
    kind: isRate ? "points" : "percent",
    factor: factor.value,
    isYearly: !next.isTotal,
  };
}

const none = (why: NotComparable): ReachedComparison => ({ kind: "none", why });
