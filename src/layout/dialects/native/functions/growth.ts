import { inUnitOf } from "../../../../rules/figures/convert";
import { type NumberFigure, singleNumber } from "../../../../rules/figures/figure";
import { growth } from "../../../../rules/course/growth";
import { REASON_ERRORS } from "../../../../rules/reasons";
import type { Result } from "../../../../rules/result";
import type { Call } from "../../../../templates/vocabulary/expression";
import type { FormulaRow } from "../../dialect";
import { shownNumber } from "../atHandOut";
import { decimalsOfDifference } from "../comparing";
import type { NativeFunction } from "../nativeFunction";
import { figureArgument, numberArgument, printedArgument } from "../printedArguments";
import { literal } from "../references";

/** Growth in percent between two printed figures, a year when the years between them are given. */
export const GROWTH: NativeFunction = {
  answers: "oneCell",
  formula,
  atHandOut: (row, args) => shownNumber(growthOf(row, args)),
};

function formula(row: FormulaRow, args: Call["args"]): string {
  const percent = growthOf(row, args);
  if (!percent.ok) return REASON_ERRORS[percent.reason.name];
  const [now, before] = [numberOf(row, args[0]), numberOf(row, args[1])];
  if (percent.value === null || now === null || before === null) return `""`;
  const inUnit = valueInUnitOf(now, before);
  const current = numberArgument(args[0], inUnit, row);
  const previous = numberArgument(args[1], before.value, row);
  const years = yearsIn(row, args);
  if (years !== 1) return `((${current}/${previous})^(1/${literal(years)})-1)*100`;
  const decimals = decimalsOfDifference(inUnit, before.value);
  return `ROUND(${current}-${previous},${decimals})/${previous}*100`;
}

/** What it comes to: both figures are printed. */
const growthOf = (row: FormulaRow, args: Call["args"]): Result<number | null> =>
  growth(figureArgument(args[0], row), figureArgument(args[1], row), yearsIn(row, args));

/** One year, where none are given. */
const yearsIn = (row: FormulaRow, [, , years]: Call["args"]): number =>
  Number(printedArgument(years, row) ?? 1);

function numberOf(
  row: FormulaRow,
  argument: Call["args"][number] | undefined,
): NumberFigure | null {
  const number = singleNumber(figureArgument(argument, row));
  return number.ok ? number.value : null;
}

/** [§9] 2.8万人 beside 25000人 is 28000. */
function valueInUnitOf(now: NumberFigure, before: NumberFigure): number {
  const converted = inUnitOf(now, before);
  return converted.ok ? converted.value.value : now.value;
}
