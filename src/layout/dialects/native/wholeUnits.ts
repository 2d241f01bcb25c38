import type { Indicator } from "../../../plan/plan";
import type { NumberFigure } from "../../../rules/figures/figure";
import { printFigure } from "../../../rules/notation/notation";
import { HELPER_WORDS } from "../../../text/sheets/helperWords";
import { quoted } from "../../formula";
import type { FormulaScope } from "../../formulaScope";
import type { HelperColumn } from "../dialect";
import { cellIn, EMPTY, literal } from "./references";

/**
 * [B1] A total in units of its last printed decimal, without its sign: [25.0] is 250. Parts are
 * counted in these, so that they add up exactly.
 */
export const wholeUnits = ({ value, decimals }: NumberFigure): number =>
  Math.round(Math.abs(value) * 10 ** decimals);

/** Units back into the figure: (…)/10 for one decimal. */
export const fromUnits = (units: string, { decimals }: NumberFigure): string =>
  decimals === 0 ? units : `(${units})/${literal(10 ** decimals)}`;

/** [B1] What parts are counted in. */
export const TARGET_UNITS: HelperColumn = {
  key: "targetUnits",
  heading: HELPER_WORDS.targetUnits,
  setting: null,
  content: ({ indicator }) =>
    indicator?.target.kind === "number"
      ? { kind: "number", value: wholeUnits(indicator.target) }
      : EMPTY,
};

/** [B2] The target in the plans' own notation: its cell, where it is printed so. */
export function targetAsText(scope: FormulaScope, { target }: Indicator): string {
  const text = printFigure(target);
  return text === target.text && scope.columns.has("target")
    ? cellIn(scope, "target")
    : quoted(text);
}
