import { fail, ok } from "../rules/result";
import type { Result } from "../rules/result";
import { comparableName } from "./comparableName";
import { currentTable } from "./currentTable";
import { findPlan, planWords, unknownPlan } from "./findPlan";
import { findTable, tableWords, unknownTable } from "./findTable";
import { nearMatches } from "./nearMatches";
import type { Plan, PlanTable } from "./plan";
import type { PlanReason } from "./planReason";

export interface SelectedTable {
  readonly plan: Plan;
  readonly table: PlanTable;
}

type Query = string | number | null;

/**
 * The table that a function's arguments choose. The plan argument may carry the table, as
 * `湛江/专栏1` or `湛江专栏1`; where neither argument names one it is the plan's current table,
 * because the same number means different indicators in 专栏1 and in 专栏2.
 */
export function selectTable(
  planQuery: Query,
  tableQuery: Query,
  among: readonly Plan[],
): Result<SelectedTable, PlanReason> {
  const split = splitPlanQuery(String(planQuery ?? ""), among);
  if (!split.ok) return split;
  const { plan, tableRead } = split.value;
  const named: PlanTable[] = [];
  for (const query of [tableRead, tableQuery]) {
    if (query === null || query === "") continue;
    const found = findTable(plan, query);
    if (!found.ok) return found;
    named.push(found.value);
  }
  const [table = currentTable(plan), other = table] = named;
  if (table === undefined || other === undefined) return fail(unknownTable("", plan));
  if (table === other) return ok({ plan, table });
  return fail({ name: "twoTables", plan: plan.name, tables: [table.id, other.id] });
}

interface SplitQuery {
  readonly plan: Plan;
  readonly tableRead: string | null;
}

function splitPlanQuery(read: string, among: readonly Plan[]): Result<SplitQuery, PlanReason> {
  const whole = findPlan(read, among);
  if (whole.ok) return ok({ plan: whole.value, tableRead: null });
  const slashAt = read.search(/[/／]/u);
  if (slashAt >= 0) {
    const plan = findPlan(read.slice(0, slashAt), among);
    return plan.ok ? ok({ plan: plan.value, tableRead: read.slice(slashAt + 1) }) : plan;
  }
  const [joined] = among.flatMap((plan) => joinedQueries(read, plan));
  return joined === undefined ? fail(unknownPlan(read, among)) : ok(joined);
}

/** `湛江专栏1` taken apart: what follows the plan's name must at least be like one of its tables. */
function joinedQueries(read: string, plan: Plan): readonly SplitQuery[] {
  const wanted = comparableName(read);
  const candidates = plan.tables.map((table) => ({ shown: table.id, words: tableWords(table) }));
  return planWords(plan)
    .map(comparableName)
    .filter((word) => wanted.startsWith(word))
    .sort((one, other) => other.length - one.length)
    .map((word) => ({ plan, tableRead: wanted.slice(word.length) }))
    .filter(({ tableRead }) => {
      return findTable(plan, tableRead).ok || nearMatches(tableRead, candidates).length > 0;
    });
}
