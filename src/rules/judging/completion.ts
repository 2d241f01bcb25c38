import type { Figure, NumberFigure } from "../figures/figure";
import { fail, ok } from "../result";
import type { Result } from "../result";
import { isMet, isNumberMet } from "./met";
import { isUsualPair, pairOf } from "./pair";
import type { Pair } from "./pair";

/** Looked up once, for loops over many rows. */
const { abs } = Math;
const LARGEST = Number.MAX_VALUE;

/** What stands in a 完成比例(%) cell: percent as a plain number, or an outcome told in words. */
export type Completion = number | CompletionWord;

export type CompletionWord =
  "withinBound" | "boundBroken" | "structureReached" | "structureNotReached";

/** [C1–C7] How far the target is completed. Null is a blank: nothing was reported. */
export function completion(
  actual: Figure | null,
  target: Figure | null,
): Result<Completion | null> {
  if (actual?.kind === "number" && target?.kind === "number" && isUsualPair(actual, target)) {
    return completionOfNumbers(actual, target);
  }
  const pair = pairOf(actual, target);
  if (!pair.ok) return pair;
  return pair.value === null ? ok(null) : completionOfPair(pair.value);
}

function completionOfPair(pair: Pair): Result<Completion> {
  return pair.kind === "structure"
    ? ok(outcomeWord(pair))
    : completionOfNumbers(pair.actual, pair.target);
}

/** [C1–C4] */
function completionOfNumbers(actual: NumberFigure, target: NumberFigure): Result<Completion> {
  if (target.bound === "upper") {
    return ok(isNumberMet(actual.value, target) ? "withinBound" : "boundBroken");
  }
  const percent = percentOf(actual.value, target.value);
  return percent === null ? fail({ name: "tooLarge" }) : ok(percent);
}

/** [C3, C5] The words of an upper bound or a structure. */
export function outcomeWord(pair: Pair): CompletionWord {
  if (pair.kind === "structure") {
    return isMet(pair) ? "structureReached" : "structureNotReached";
  }
  return isMet(pair) ? "withinBound" : "boundBroken";
}

/** [C1, C2, C4, C6] Percent, unrounded and not capped; null where it is beyond the numbers. */
export function percentOf(actual: number, target: number): number | null {
  const percent = (actual / target) * 100;
  return abs(percent) <= LARGEST ? percent + 0 : null;
}
