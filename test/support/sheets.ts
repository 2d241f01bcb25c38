import { findPlan, findTable } from "../../src/plan/find";
import type { Plan, PlanTable } from "../../src/plan/plan";
import { plans } from "../../src/plan/registry";

export function planNamed(id: string): Plan {
  const plan = findPlan(id, plans());
  if (!plan.ok) throw new Error(`There is no plan ${id}.`);
  return plan.value;
}

export function tableNamed(planId: string, tableId: string): PlanTable {
  const table = findTable(planNamed(planId), tableId);
  if (!table.ok) throw new Error(`${planId} has no table ${tableId}.`);
  return table.value;
}
