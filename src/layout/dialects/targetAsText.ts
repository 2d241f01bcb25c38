import type { Indicator } from "../../plan/plan";
import { printFigure } from "../../rules/notation";
import { quoted } from "../formula";
import type { FormulaScope } from "../formulaScope";
import { cellIn } from "./references";

/** [B2] The target in the plans' own notation: its cell, where it is printed so. */
export function targetAsText(scope: FormulaScope, { target }: Indicator): string {
  const text = printFigure(target);
  return text === target.text && scope.columns.has("target")
    ? cellIn(scope, "target")
    : quoted(text);
}
