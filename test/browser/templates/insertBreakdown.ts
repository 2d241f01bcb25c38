import { insertSheets } from "../../../src/excel/insertSheets";
import { planDialect } from "../../../src/layout/dialects/planDialect";
import type { Unit } from "../../../src/layout/layoutInput";
import { layoutSheets } from "../../../src/layout/layoutSheets";
import { findPlan, findTable } from "../../../src/plan/find";
import { plans } from "../../../src/plan/registry";
import { breakdown } from "../../../src/templates/breakdown";

declare global {
  var insertBreakdown: (planId: string, units: readonly Unit[]) => Promise<string>;
}

/** Inserts 目标分解表 for these units, as the pane does once it has asked for them. */
globalThis.insertBreakdown = async (planId, units) => {
  const plan = findPlan(planId, plans());
  if (!plan.ok) throw new Error(planId);
  const table = findTable(plan.value, "专栏2");
  if (!table.ok) throw new Error(planId);
  const request = { template: breakdown, plan: plan.value, table: table.value, units, unit: null };
  const outcome = await insertSheets(
    (known) => layoutSheets(request, known, planDialect),
    () => undefined,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.sheetName;
};
