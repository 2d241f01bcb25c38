import type { Plan, PlanTable } from "./plan";

/** The targets of the plan's own period (专栏2); without such a table, the plan's last one. */
export function currentTable(plan: Plan): PlanTable | undefined {
  const targets = plan.tables.find(
    (table) => table.kind === "targets" && table.period.name === plan.period.name,
  );
  return targets ?? plan.tables.at(-1);
}
