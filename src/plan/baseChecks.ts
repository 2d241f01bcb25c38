import { comparableName } from "./comparableName";
import { currentTable } from "./currentTable";
import type { Indicator, Plan, PlanTable } from "./plan";
import type { BasePair, PlanCheck } from "./planCheck";
import { tableFigure } from "./tableFigure";

/**
 * [§11] The bases of the plan's own table against the results of the plan before, which ended in
 * the year that the bases are of. Rows belong together by name and unit, or by an explicit pair.
 */
export function baseChecks(plan: Plan, pairs: readonly BasePair[]): readonly PlanCheck[] {
  const targets = currentTable(plan);
  const results = plan.tables.find(
    (table) => table.kind === "results" && table.period.lastYear + 1 === targets?.period.firstYear,
  );
  if (targets === undefined || results === undefined) return [];
  return targets.indicators.flatMap((row) => {
    const result = resultOf(row, results, pairs);
    const printed = tableFigure(plan, targets.id, row.number, "base");
    const input = result === undefined ? null : tableFigure(plan, results.id, result, "actual");
    if (printed === null || input === null) return [];
    const key = `base:${targets.id}:${row.number}`;
    const { name: subject, note } = row;
    return [{ key, kind: "base" as const, subject, printed, inputs: [input], times: 1, note }];
  });
}

/** The number of the one result that belongs to this row; of two of the same name, neither does. */
function resultOf(
  row: Indicator,
  results: PlanTable,
  pairs: readonly BasePair[],
): number | undefined {
  const pair = pairs.find(({ base }) => base === row.number);
  if (pair !== undefined) return pair.result;
  const wanted = comparableName(row.name);
  const [only, second] = results.indicators.filter(
    ({ name, unit }) => unit === row.unit && comparableName(name) === wanted,
  );
  return second === undefined ? only?.number : undefined;
}
