import { reaches } from "./compare";
import type { StructureFigure } from "./figure";
import type { Pair } from "./pair";

/** True where the actual meets its target: at least it, or at most it for an upper bound. */
export function isMet(pair: Pair): boolean {
  if (pair.kind === "structure") return isStructureReached(pair.actual, pair.target);
  const { actual, target } = pair;
  return target.bound === "upper"
    ? reaches(target.value, actual.value)
    : reaches(actual.value, target.value);
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
