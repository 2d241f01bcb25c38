import type { Unit } from "../layout/layoutInput";
import type { UnitProblem } from "../layout/units/givenUnits";

/** The words around what a template asks for. */
export interface AskText {
  readonly units: string;
  readonly unitsOptional: string;
  readonly unitsHint: string;
  readonly unitsPlaceholder: string;
  readonly unitsMissing: string;
  /** What has been read, where nothing is wrong. */
  readonly unitsCount: (units: readonly Unit[]) => string;
  readonly unitProblem: (problem: UnitProblem) => string;
  readonly moreProblems: (count: number) => string;
  readonly unit: string;
  readonly unitHint: string;
  readonly forms: string;
  readonly formsHint: string;
  readonly formsSave: string;
  readonly formsMissing: string;
  readonly formsWorking: string;
  readonly formsSaved: (count: number, fileName: string) => string;
  readonly formsBroke: (message: string) => string;
  readonly other: string;
  readonly noOther: string;
  readonly nearPairs: string;
  readonly nearPairsHint: string;
}
