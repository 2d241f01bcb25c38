import type { FormulaScope } from "../formulaScope";
import { elapsedCell } from "./dateHelpers";
import { cellIn } from "./references";

/** One of two words. */
export const either = (test: string, yes: string, no: string): string =>
  `IF(${test},"${yes}","${no}")`;

/** A blank actual gives a blank. */
export const unlessBlank = (scope: FormulaScope, then: string): string =>
  `IF(${cellIn(scope, "actualValue")}="","",${then})`;

/** What is judged at a date is blank as long as there is none. */
export const unlessUndated = (scope: FormulaScope, then: string): string =>
  `IF(${elapsedCell(scope)}="","",${then})`;
