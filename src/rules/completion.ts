import type { Figure } from "./figure";
import { isMet } from "./met";
import { pairOf } from "./pair";
import type { Pair } from "./pair";
import { fail, ok } from "./result";
import type { Result } from "./result";

/** What stands in a 完成比例(%) cell: percent as a plain number, or an outcome told in words. */
export type Completion = number | CompletionWord;

export type CompletionWord =
  "withinBound" | "boundBroken" | "structureReached" | "structureNotReached";

/** [C1–C7] How far the target is completed. Null is a blank: nothing was reported. */
export function completion(
  actual: Figure | null,
  target: Figure | null,
): Result<Completion | null> {
  const pair = pairOf(actual, target);
  if (!pair.ok) return pair;
  return pair.value === null ? ok(null) : completionOfPair(pair.value);
}

/** [C1–C5] */
function completionOfPair(pair: Pair): Result<Completion> {
  if (pair.kind === "number" && pair.target.bound !== "upper") {
    return ratioPercent(pair.actual.value, pair.target.value);
  }
  return ok(outcomeWord(pair));
}

/** [C3, C5] The words of an upper bound or a structure. */
export function outcomeWord(pair: Pair): CompletionWord {
  if (pair.kind === "structure") {
    return isMet(pair) ? "structureReached" : "structureNotReached";
  }
  return isMet(pair) ? "withinBound" : "boundBroken";
}

/** [C1, C2, C4, C6] Percent, unrounded and not capped; the target is positive. */
export function ratioPercent(actual: number, target: number): Result<number> {
  const percent = (actual / target) * 100;
  return Number.isFinite(percent) ? ok(percent) : fail({ name: "tooLarge" });
}
