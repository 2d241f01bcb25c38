import { plainDecimal } from "../../../rules/figures/rational";
import { absoluteAddress, cellAddress } from "../../cells/address";
import { quoted } from "../../formula";
import type { FormulaScope } from "../../formulaScope";
import type { CellContent } from "../../sheetModel";

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

export const formulaContent = (text: string): CellContent => ({
  kind: "formula",
  formula: `=${text}`,
});

export const EMPTY: CellContent = { kind: "empty" };

/** One of two words. */
export const either = (test: string, yes: string, no: string): string =>
  `IF(${test},"${yes}","${no}")`;

/** A blank actual gives a blank. */
export const unlessBlank = (scope: FormulaScope, then: string): string =>
  `IF(${cellIn(scope, "actualValue")}="","",${then})`;

/** What stands for a cell in a text. */
export const GAP_MARK = "|";

/** A text whose gaps are filled by cells: `数|项` is `"数"&B2&"项"`. */
export function textWithCells(text: string, cells: readonly string[]): string {
  return text
    .split(GAP_MARK)
    .flatMap((piece, index) => [
      ...(index === 0 ? [] : [cells[index - 1] ?? ""]),
      ...(piece === "" ? [] : [quoted(piece)]),
    ])
    .join("&");
}

/** The hidden columns that every sheet of the native dialect has, in their order. */
export const HELPER_KEYS = [
  "kind",
  "targetValue",
  "baseValue",
  "actualText",
  "actualDigits",
  "isReadable",
  "actualValue",
  "isMet",
  "pace",
  "shortShare",
] as const;

export type HelperKey = (typeof HELPER_KEYS)[number];
