import { singleNumber } from "../../../../rules/figures/figure";
import { REASON_ERRORS } from "../../../../rules/reasons";
import { ok, type Result } from "../../../../rules/result";
import type { Call } from "../../../../templates/vocabulary/expression";
import type { FormulaRow } from "../../dialect";
import { shownNumber } from "../atHandOut";
import type { NativeFunction } from "../nativeFunction";
import { figureArgument, numberArgument } from "../printedArguments";

/** [§1] The number of a printed figure. */
export const VALUE: NativeFunction = {
  answers: "oneCell",
  formula,
  atHandOut: (row, args) => shownNumber(valueOf(row, args)),
};

function formula(row: FormulaRow, args: Call["args"]): string {
  const value = valueOf(row, args);
  if (!value.ok) return REASON_ERRORS[value.reason.name];
  return value.value === null ? `""` : numberArgument(args[0], value.value, row);
}

/** What it comes to: the figure is printed. */
function valueOf(row: FormulaRow, args: Call["args"]): Result<number | null> {
  const number = singleNumber(figureArgument(args[0], row));
  if (!number.ok) return number;
  return ok(number.value === null ? null : number.value.value);
}
