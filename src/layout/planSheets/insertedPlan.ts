import { builtInPlans } from "../../plan/builtInPlans";
import { planNames } from "../../plan/find";
import { comparableName, ownPlanId } from "../../plan/names";
import type { Plan } from "../../plan/plan";
import { planSheet } from "../../templates/planSheet";
import { ownCopyName } from "../../text/sheets/planSheet";
import type { KnownSheets, SheetRequest } from "../layoutSheets";
import { asKnownSheet, layoutSheets } from "../layoutSheets";
import type { Dialect } from "../dialects/dialect";
import type { SheetModel } from "../sheetModel";

/** The plan as a 规划表 holds it: one that comes with the add-in becomes a copy with a name of its own. */
export function ownCopy(plan: Plan): Plan {
  const isBuiltIn = builtInPlans().some(({ id }) => id === plan.id);
  if (!isBuiltIn) return plan;
  const name = ownCopyName(plan.name);
  return { ...plan, id: ownPlanId(name), name };
}

/** A name of the plan that a built-in plan has already; null: its names are free. */
export function takenName(plan: Plan): string | null {
  const taken = builtInPlans().flatMap(planNames).map(comparableName);
  return planNames(plan).find((name) => taken.includes(comparableName(name))) ?? null;
}

/** A 规划表 for each table of a plan. */
export function planSheets(
  plan: Plan,
  known: KnownSheets,
  dialect: Dialect,
): readonly SheetModel[] {
  const models: SheetModel[] = [];
  for (const table of plan.tables) {
    const request: SheetRequest = { template: planSheet, plan, table, units: [], unit: null };
    const taken = [...known.takenNames, ...models.map(({ name }) => name)];
    const sheets = [...known.sheets, ...models.map(asKnownSheet)];
    models.push(...layoutSheets(request, { takenNames: taken, sheets }, dialect));
  }
  return models;
}
