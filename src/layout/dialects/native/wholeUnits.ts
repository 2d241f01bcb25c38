import type { Indicator } from "../../../plan/plan";
import type { NumberFigure } from "../../../rules/figures/figure";
import { printFigure } from "../../../rules/notation/notation";
import type { Expression } from "../../../templates/vocabulary/expression";
import { HELPER_WORDS } from "../../../text/sheets/helperWords";
import { quoted } from "../../formula";
import type { FormulaScope } from "../../formulaScope";
import type { FormulaRow, HelperColumn } from "../dialect";
import { printedArgument } from "./printedArguments";
import { cellIn, EMPTY, literal } from "./references";

/**
 * [B1] A total in units of the last decimal that its parts have, without its sign: [25.0] is 250. Parts are
 * counted in these, so that they add up exactly.
 */
export const wholeUnits = ({ value }: NumberFigure, decimals: number): number =>
  Math.round(Math.abs(value) * 10 ** decimals);

/** Units back into the figure: (…)/10 for one decimal. */
export const fromUnits = (units: string, decimals: number): string =>
  decimals === 0 ? units : `(${units})/${literal(10 ** decimals)}`;

/** [B1] How many decimals a call asks for; the printed ones where it does not say. */
export function decimalsAsked(
  digits: Expression | undefined,
  row: FormulaRow,
  printed: number,
): number {
  if (digits === undefined) return printed;
  const asked = printedArgument(digits, row);
  if (typeof asked !== "number") throw new Error("Plain formulas take the decimals as they are.");
  return asked;
}

/** [B1] What parts are counted in. */
export const targetUnits = (digits: Expression | undefined): HelperColumn => ({
  key: "targetUnits",
  heading: HELPER_WORDS.targetUnits,
  setting: null,
  content: (row) => {
    const target = row.indicator?.target;
    if (target?.kind !== "number") return EMPTY;
    const decimals = decimalsAsked(digits, row, target.decimals);
    return { kind: "number", value: wholeUnits(target, decimals) };
  },
});

/** [B2] The target in the plans' own notation: its cell, where it is printed so. */
export function targetAsText(scope: FormulaScope, { target }: Indicator): string {
  const text = printFigure(target);
  return text === target.text && scope.columns.has("target")
    ? cellIn(scope, "target")
    : quoted(text);
}
