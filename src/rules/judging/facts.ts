import { difference } from "../figures/compare";
import type { Figure, NumberFigure } from "../figures/figure";
import { isMet, isNumberMet } from "./met";
import { isUsualPair, type Pair, pairOf } from "./pair";
import type { Period } from "../time/period";
import { elapsedShare } from "../time/progress";
import type { PlanDate } from "../time/readDate";
import { ok, type Result } from "../result";

/** An indicator at a date, as read from its row. */
export interface IndicatorAtDate {
  readonly actual: Figure | null;
  readonly target: Figure | null;
  /** The date of the figure. Without one the plan is judged as at its end. */
  readonly date: PlanDate | null;
  readonly base: Figure | null;
  readonly period: Period;
}

/** What status and warning are judged by. */
export interface Facts {
  readonly isUpperBound: boolean;
  readonly isMet: boolean;
  /** The base already met the target, which is a floor to keep above. */
  readonly isFloor: boolean;
  readonly elapsedShare: number;
  /**
   * [§6] The share of the way that is achieved: total ÷ target for a total, (actual − base) ÷
   * (target − base) for a level or lower bound. Null where no such way is known.
   */
  readonly achievedShare: number | null;
}

/** [§6, C7] Null: nothing was reported. */
export function factsOf(indicator: IndicatorAtDate): Result<Facts | null> {
  const { actual, target } = indicator;
  if (actual?.kind === "number" && target?.kind === "number" && isUsualPair(actual, target)) {
    return numberFacts(actual, target, indicator);
  }
  const pair = pairOf(actual, target);
  if (!pair.ok) return pair;
  if (pair.value === null) return ok(null);
  if (pair.value.kind === "structure") return structureFacts(pair.value, indicator);
  return numberFacts(pair.value.actual, pair.value.target, indicator);
}

function numberFacts(
  actual: NumberFigure,
  target: NumberFigure,
  indicator: IndicatorAtDate,
): Result<Facts> {
  const { base: baseFigure } = indicator;
  let base: number | null = null;
  // [§6] The last plan's total, printed as the base of a total, plays no part.
  if (baseFigure !== null && !target.isTotal) {
    if (baseFigure.kind === "number" && isUsualPair(baseFigure, target)) base = baseFigure.value;
    else {
      const pair = pairOf(baseFigure, target);
      if (!pair.ok) return pair;
      if (pair.value?.kind === "number") base = pair.value.actual.value;
    }
  }
  const isUpperBound = target.bound === "upper";
  const isFloor = base !== null && isNumberMet(base, target);
  return ok({
    isUpperBound,
    isMet: isNumberMet(actual.value, target),
    isFloor,
    elapsedShare: elapsed(indicator),
    achievedShare: isUpperBound || isFloor ? null : achievedShare(actual.value, target, base),
  });
}

function achievedShare(actual: number, target: NumberFigure, base: number | null): number | null {
  if (target.isTotal) return actual / target.value;
  if (base === null) return null;
  return difference(actual, base) / difference(target.value, base);
}

function structureFacts(pair: Pair, indicator: IndicatorAtDate): Result<Facts> {
  const start = pairOf(indicator.base, pair.target);
  if (!start.ok) return start;
  return ok({
    isUpperBound: false,
    isMet: isMet(pair),
    isFloor: start.value !== null && isMet(start.value),
    elapsedShare: elapsed(indicator),
    achievedShare: null,
  });
}

function elapsed({ date, period }: IndicatorAtDate): number {
  return date === null ? 1 : elapsedShare(date, period);
}
