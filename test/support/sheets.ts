import { layoutTemplate } from "../../src/layout/layoutTemplate";
import type { SheetModel } from "../../src/layout/sheetModel";
import { findPlan, findTable } from "../../src/plan/find";
import type { Plan, PlanTable } from "../../src/plan/plan";
import { plans } from "../../src/plan/registry";
import { templatesFor } from "../../src/templates/templates";

export interface NamedModel {
  readonly name: string;
  readonly model: SheetModel;
}

/** Every sheet that can be inserted from the built-in plans. */
export const ALL_SHEETS: readonly NamedModel[] = plans().flatMap((plan) =>
  plan.tables.flatMap((table) =>
    templatesFor(table).map((template) => {
      const model = layoutTemplate(template, plan, table);
      return { name: model.name, model };
    }),
  ),
);

export function sheetNamed(name: string): SheetModel {
  const found = ALL_SHEETS.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No template gives a sheet ${name}.`);
  return found.model;
}

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
