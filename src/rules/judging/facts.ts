import { isKept, onLine, onSchedule } from "../course/onSchedule";
import { difference } from "../figures/compare";
import type { Figure, NumberFigure } from "../figures/figure";
import { type JudgedNature, judgedTarget, natureOf } from "../figures/nature";
import { ok, type Result } from "../result";
import type { Period } from "../time/period";
import { elapsedShare, yearOfPeriod } from "../time/progress";
import type { PlanDate } from "../time/readDate";
import { isMet, isNumberMet } from "./met";
import { isUsualPair, type Pair, pairOf } from "./pair";

/** An indicator at a date, as read from its row. */
export interface IndicatorAtDate {
  readonly actual: Figure | null;
  readonly target: Figure | null;
  /** The date of the figure. Without one the plan is judged as at its end. */
  readonly date: PlanDate | null;
  readonly base: Figure | null;
  readonly period: Period;
  /** [§2] Null where nothing is said: brackets make a total, everything else is a level. */
  readonly nature: JudgedNature | null;
}

/** What status and warning are judged by. */
export interface Facts {
  readonly isUpperBound: boolean;
  readonly isMet: boolean;
  /** [§2] The base already met the target, which is to be kept every year. */
  readonly isKept: boolean;
  readonly elapsedShare: number;
  /**
   * [§6] Achieved share ÷ elapsed share; for a year's own count or rate actual ÷ value on schedule. Or why
   * there is none.
   */
  readonly pace: number | NoPace;
  /** [§6] How far a level on its way is short of its value on schedule, as a share of its target. */
  readonly shortOfSchedule: number | null;
  /** [§7] The same of the target itself, for what is to be kept. */
  readonly shortOfTarget: number | null;
}

/** `noPace`: an upper bound, a structure, or what is to be kept. */
export type NoPace = "noPace" | "noBase" | "nothingElapsed";

/** [§6, C7] Null: nothing was reported. */
export function factsOf(indicator: IndicatorAtDate): Result<Facts | null> {
  const { actual, target } = indicator;
  if (actual?.kind === "number" && target?.kind === "number" && isUsualPair(actual, target)) {
    return numberFacts(actual, target, indicator);
  }
  const pair = pairOf(actual, judgedTarget(target));
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
  const nature = natureOf(target, indicator.nature);
  if (!nature.ok) return nature;
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
  return ok(factsOfNumbers(actual.value, target, base, nature.value, indicator));
}

function factsOfNumbers(
  actual: number,
  target: NumberFigure,
  base: number | null,
  nature: JudgedNature,
  { date, period }: IndicatorAtDate,
): Facts {
  const isUpperBound = target.bound === "upper";
  const kept = !isUpperBound && isKept(target, base);
  const elapsed = date === null ? 1 : elapsedShare(date, period);
  const isLevelOnItsWay = nature === "level" && !isUpperBound && !kept && base !== null;
  return {
    isUpperBound,
    isMet: isNumberMet(actual, target),
    isKept: kept,
    elapsedShare: elapsed,
    pace: paceOfNumbers(actual, target, base, nature, date, period, elapsed),
    shortOfSchedule: isLevelOnItsWay
      ? difference(onLine(target.value, base, elapsed), actual) / target.value
      : null,
    shortOfTarget: kept ? difference(target.value, actual) / target.value : null,
  };
}

function paceOfNumbers(
  actual: number,
  target: NumberFigure,
  base: number | null,
  nature: JudgedNature,
  date: PlanDate | null,
  period: Period,
  elapsed: number,
): number | NoPace {
  if (target.bound === "upper") return "noPace";
  const kept = isKept(target, base);
  // Inside a year even a count that is to be kept has only the elapsed share of it to show.
  const isPartOfYear =
    nature === "annual" && date !== null && yearOfPeriod(date, period).yearShare < 1;
  if (kept && !isPartOfYear) return "noPace";
  const isLevel = nature === "level";
  if (isLevel && base === null) return "noBase";
  if (elapsed === 0) return "nothingElapsed";
  if (nature === "total") return actual / target.value / elapsed;
  if (isLevel && base !== null) {
    return difference(actual, base) / difference(target.value, base) / elapsed;
  }
  const due = date === null ? target.value : onSchedule(target, base, nature, date, period);
  if (due === null) return "noBase";
  return due > 0 ? actual / due : "noPace";
}

function structureFacts(pair: Pair, indicator: IndicatorAtDate): Result<Facts> {
  const start = pairOf(indicator.base, pair.target);
  if (!start.ok) return start;
  const { date, period } = indicator;
  return ok({
    isUpperBound: false,
    isMet: isMet(pair),
    isKept: start.value !== null && isMet(start.value),
    elapsedShare: date === null ? 1 : elapsedShare(date, period),
    pace: "noPace",
    shortOfSchedule: null,
    shortOfTarget: null,
  });
}
