import { insertSheets } from "../../../src/excel/insertSheets";
import { planDialect } from "../../../src/layout/dialects/planDialect";
import { layoutSheets } from "../../../src/layout/layoutSheets";
import { findTable } from "../../../src/plan/find";
import { monitoring } from "../../../src/templates/monitoring";
import { parsedPlan } from "../../plan/parsedPlan";

declare global {
  var insertMonitoring: (planJson: unknown) => Promise<string>;
}

/** Inserts 年度监测 of the 专栏2 of a plan that is not built in. */
globalThis.insertMonitoring = async (planJson) => {
  const plan = parsedPlan(planJson);
  const table = findTable(plan, "专栏2");
  if (!table.ok) throw new Error(plan.id);
  const request = { template: monitoring, plan, table: table.value, units: [], unit: null };
  const outcome = await insertSheets(
    (known) => layoutSheets(request, known, planDialect),
    () => undefined,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.sheetName;
};
