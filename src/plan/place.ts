import type { PlanProblem, PlanProblemKind } from "./planProblem";

/** Where in the JSON a reader stands, and who hears what is wrong there. */
export interface Place {
  readonly path: string;
  readonly report: (problem: PlanProblem) => void;
}

export function problemAt(place: Place, problem: PlanProblemKind): void {
  place.report({ path: place.path, ...problem });
}

export function keyPlace(place: Place, key: string): Place {
  return { ...place, path: place.path === "" ? key : `${place.path}.${key}` };
}

export function itemPlace(place: Place, index: number): Place {
  return { ...place, path: `${place.path}[${index}]` };
}
