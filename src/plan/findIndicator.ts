import { fail, ok } from "../rules/result";
import type { Result } from "../rules/result";
import { comparableName } from "./comparableName";
import { nearMatches } from "./nearMatches";
import type { Indicator, PlanTable } from "./plan";
import type { PlanReason } from "./planReason";
import type { SelectedTable } from "./selectTable";

const NUMBER = /^\d+$/u;

/** The indicator of the table with this number, or with exactly this name. */
export function findIndicator(
  selected: SelectedTable,
  query: string | number,
): Result<Indicator, PlanReason> {
  const read = String(query);
  const matches = indicatorsNamed(selected.table, read);
  const [indicator] = matches;
  if (indicator === undefined) return fail(unknownIndicator(selected, read));
  if (matches.length === 1) return ok(indicator);
  const numbers = matches.map((match) => match.number);
  return fail({ name: "ambiguousIndicator", read, numbers });
}

function indicatorsNamed(table: PlanTable, read: string): readonly Indicator[] {
  const wanted = comparableName(read);
  if (NUMBER.test(wanted)) {
    return table.indicators.filter((indicator) => indicator.number === Number(wanted));
  }
  return table.indicators.filter((indicator) => comparableName(indicator.name) === wanted);
}

function unknownIndicator({ plan, table }: SelectedTable, read: string): PlanReason {
  const candidates = table.indicators.map(({ name }) => ({ shown: name, words: [name] }));
  const otherTables = plan.tables
    .filter((other) => other !== table && indicatorsNamed(other, read).length > 0)
    .map((other) => other.id);
  return {
    name: "unknownIndicator",
    read,
    plan: plan.name,
    table: table.id,
    nearMatches: nearMatches(read, candidates),
    otherTables,
  };
}
