import { convert } from "../../../../rules/figures/convert";
import { type NumberFigure, singleNumber } from "../../../../rules/figures/figure";
import { decimalsOf } from "../../../../rules/figures/rational";
import { UNITS } from "../../../../rules/figures/units";
import { REASON_ERRORS } from "../../../../rules/reasons";
import { fail, ok, type Result } from "../../../../rules/result";
import type { Call } from "../../../../templates/vocabulary/expression";
import type { FormulaRow } from "../../dialect";
import { shownNumber } from "../atHandOut";
import type { NativeFunction } from "../nativeFunction";
import { figureArgument, numberArgument, printedArgument } from "../printedArguments";
import { literal } from "../references";

/** [§9] A printed figure in another unit: units are powers of ten of each other. */
export const CONVERT: NativeFunction = {
  answers: "oneCell",
  formula,
  atHandOut: (row, args) => shownNumber(convertedOf(row, args)),
};

function formula(row: FormulaRow, args: Call["args"]): string {
  const converted = convertedOf(row, args);
  if (!converted.ok) return REASON_ERRORS[converted.reason.name];
  const figure = numberOf(row, args);
  if (converted.value === null || !figure.ok || figure.value === null) return `""`;
  const value = numberArgument(args[0], figure.value.value, row);
  const power = powerOf(unitIn(row, args[1])) - powerOf(unitIn(row, args[2]));
  if (power === 0) return value;
  const moved = `${value}${power > 0 ? "*" : "/"}${literal(10 ** Math.abs(power))}`;
  // Binary numbers multiply past the decimal: 0.57*10000 is 5699.999999999999.
  const plain = figure.value.value;
  const isExact = (power > 0 ? plain * 10 ** power : plain / 10 ** -power) === converted.value;
  return isExact ? moved : `ROUND(${moved},${decimalsOf(converted.value)})`;
}

/** What it comes to: figure and units are printed. */
function convertedOf(row: FormulaRow, args: Call["args"]): Result<number | null> {
  const number = numberOf(row, args);
  if (!number.ok || number.value === null) return number.ok ? ok(null) : number;
  const { value, unit } = number.value;
  const [from, to] = [unitIn(row, args[1]), unitIn(row, args[2])];
  if (unit !== null && unit !== from) return fail({ name: "differentUnits", from: unit, to: from });
  return convert(value, from, to);
}

const numberOf = (row: FormulaRow, [value]: Call["args"]): Result<NumberFigure | null> =>
  singleNumber(figureArgument(value, row));

/** Full-width signs and spaces say nothing else. */
const unitIn = (row: FormulaRow, argument: Call["args"][number] | undefined): string =>
  String(printedArgument(argument, row) ?? "")
    .normalize("NFKC")
    .replace(/\s/gu, "");

const powerOf = (unit: string): number => UNITS.get(unit)?.power ?? 0;
