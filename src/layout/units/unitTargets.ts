import type { Indicator, PlanTable } from "../../plan/plan";
import { allocate } from "../../rules/breakdown/allocate";
import { breakdownDecimals } from "../../rules/breakdown/decimals";
import { isSplit } from "../../rules/breakdown/isSplit";
import { numberOf, rationalOf, rationalOfFigure } from "../../rules/figures/rational";
import type { Unit, UnitTargets } from "../layoutInput";
import type { SheetRequest } from "../layoutSheets";

const DIGITS = /[\d０-９][\d０-９.．,，]*/u;

/**
 * [B1, B2] What each unit has to reach of the targets that are split, as 目标分解表 splits them: in the
 * target's own notation, by the indicator's key. Null where a unit has no weight, or all are 0.
 */
export function unitTargets(
  { indicators }: PlanTable,
  units: readonly Unit[],
): readonly UnitTargets[] | null {
  const weights = units.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  if (weights.length < units.length || weights.every((weight) => weight === 0)) return null;
  const parts = indicators.map((indicator) => ({
    key: indicator.key,
    texts: partTexts(indicator, weights),
  }));
  return units.map(
    (_, index) =>
      new Map(
        parts.flatMap(({ key, texts }): [string, string][] => {
          const text = texts[index];
          return text === undefined ? [] : [[key, text]];
        }),
      ),
  );
}

/** None where the target is handed down as it is printed. */
function partTexts(
  { target, base, unit }: Indicator,
  weights: readonly number[],
): readonly string[] {
  if (target.kind !== "number" || !isSplit(target, unit)) return [];
  const decimals = breakdownDecimals(target, base, unit);
  const parts = allocate(rationalOfFigure(target), weights.map(rationalOf), decimals);
  if (!parts.ok) return [];
  return parts.value.map((part) =>
    // The sign stands in front of the digits and stays.
    target.text.replace(DIGITS, Math.abs(numberOf(part)).toFixed(decimals)),
  );
}

/** [B1] A sheet for one unit with that unit's own targets, where the units have weights and it is one of them. */
export function withUnitTargets(request: SheetRequest, units: readonly Unit[]): SheetRequest {
  const { unit, table } = request;
  const index = units.findIndex(({ name }) => name === unit?.trim());
  const targets = index < 0 ? null : (unitTargets(table, units)?.[index] ?? null);
  return targets === null ? request : { ...request, unitTargets: targets };
}
