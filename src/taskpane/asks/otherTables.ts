import type { Plan, PlanTable } from "../../plan/plan";

export interface TableChoice {
  readonly id: string;
  readonly plan: Plan;
  readonly table: PlanTable;
}

/** The tables of the other plans that a table can be compared with: those of its own kind. */
export function otherTables(
  plans: readonly Plan[],
  plan: Plan,
  table: PlanTable,
): readonly TableChoice[] {
  return plans
    .filter(({ id }) => id !== plan.id)
    .flatMap((other) =>
      other.tables
        .filter(({ kind }) => kind === table.kind)
        .map((each) => ({ id: `${other.id} ${each.id}`, plan: other, table: each })),
    );
}
