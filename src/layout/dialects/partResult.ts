import { allocate } from "../../rules/allocate";
import { printFigure } from "../../rules/notation";
import { numberOf, rationalOf } from "../../rules/rational";
import { rationalOfFigure } from "../../rules/rationalOfFigure";
import { ok, type Result } from "../../rules/result";
import { schedule } from "../../rules/schedule";
import { singleNumber } from "../../rules/singleNumber";
import type { PlanFunction } from "../../templates/expression";
import type { IndicatorRow } from "./dialect";

type Part = Result<string | number>;

/** One cell of what a function answers on the sheet as it is handed out. Null: not known. */
export function partResult(name: PlanFunction, row: IndicatorRow, number: number): Part | null {
  if (name === "SCHEDULE") return milestone(row, number);
  return name === "ALLOCATE" ? unitsPart(row, number) : null;
}

function milestone({ indicator, table }: IndicatorRow, number: number): Part {
  const years = schedule(indicator.target, indicator.base, table.period, null);
  if (!years.ok) return years;
  const year = years.value[number - 1] ?? "";
  return ok(typeof year === "object" ? printFigure(year) : year);
}

/** The weights are those that the units were given with. */
function unitsPart({ indicator, units }: IndicatorRow, number: number): Part {
  const total = singleNumber(indicator.target);
  if (!total.ok) return total;
  if (total.value === null) return ok("");
  const weights = units.map(({ weight }) => rationalOf(weight ?? 0));
  const parts = allocate(rationalOfFigure(total.value), weights, total.value.decimals);
  if (!parts.ok) return parts;
  const part = units[number - 1]?.weight == null ? undefined : parts.value[number - 1];
  return ok(part === undefined ? "" : numberOf(part));
}
