import { plainDecimal } from "../../rules/plainDecimal";
import { absoluteAddress, cellAddress } from "../cells/address";
import type { FormulaScope } from "../formulaScope";
import type { CellContent } from "../sheetModel";

/** This row's cell in a column of the template or of the helpers. */
export function cellIn(scope: FormulaScope, key: string): string {
  return `$${cellAddress(scope.row, columnOf(scope, key))}`;
}

/** A cell beside the settings, in a column of the helpers. */
export function cellBeside(scope: FormulaScope, key: string): string {
  return absoluteAddress(scope.settings.get("asOf")?.row ?? 0, columnOf(scope, key));
}

/** The cell that is judged: the actual, or the value to date where the years are entered. */
export const actualCell = (scope: FormulaScope): string => cellIn(scope, scope.judged ?? "actual");

function columnOf(scope: FormulaScope, key: string): number {
  const referred = scope.columns.get(key);
  if (referred === undefined) throw new Error(`The sheet has no column ${key}.`);
  return referred.column;
}

/** A number as it stands in a formula, never with an exponent. */
export const literal = (value: number): string => plainDecimal(value);

export const formula = (text: string): CellContent => ({ kind: "formula", formula: `=${text}` });

export const EMPTY: CellContent = { kind: "empty" };
