import { reaches } from "../figures/compare";
import type { NumberFigure, StructureFigure } from "../figures/figure";
import type { Pair } from "./pair";

/** True where the actual meets its target. */
export function isMet(pair: Pair): boolean {
  if (pair.kind === "structure") return isStructureReached(pair.actual, pair.target);
  return isNumberMet(pair.actual.value, pair.target);
}

/** At least the target, or at most it for an upper bound. */
export function isNumberMet(actual: number, target: NumberFigure): boolean {
  return target.bound === "upper" ? reaches(target.value, actual) : reaches(actual, target.value);
}

/** [C5] From the top grade down, every running share is at least the target's. */
function isStructureReached(actual: StructureFigure, target: StructureFigure): boolean {
  const targetShares = runningShares(target);
  return runningShares(actual).every((share, grade) => reaches(share, Number(targetShares[grade])));
}

function runningShares({ parts }: StructureFigure): number[] {
  let share = 0;
  return parts.map((part) => (share += part));
}
