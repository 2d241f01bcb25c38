import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import type { ComparedTable } from "../../src/layout/layoutInput";
import { layoutSheets, NEW_WORKBOOK, type SheetRequest } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { currentTable } from "../../src/plan/find";
import type { Plan, PlanTable } from "../../src/plan/plan";
import { plans } from "../../src/plan/registry";
import { comparedTables } from "../../src/taskpane/asks/comparedTableField";
import type { Template } from "../../src/templates/vocabulary/template";
import { templateNamed, templatesFor } from "../../src/templates/templates";
import { entered } from "../xlsx/filled";
import { SAMPLE_UNITS } from "./sampleFigures";
import { type EntryKind, typicalEntries, type TypicalEntry } from "./typicalEntries";

export interface Offered {
  readonly name: string;
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly template: Template;
}

/** Every sheet that the pane offers of the built-in plans. */
export const ALL_OFFERED: readonly Offered[] = plans().flatMap((plan) =>
  plan.tables.flatMap((table) =>
    templatesFor(table).map((template) => ({
      name: `${plan.name} ${table.id} ${template.id}`,
      plan,
      table,
      template,
    })),
  ),
);

/** The plan that a comparison of this one is made with. */
function otherOf({ plan }: Offered): {
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly pairs: readonly [];
} {
  const other = plans().find(({ id }) => id !== plan.id);
  const table = other === undefined ? undefined : currentTable(other);
  if (other === undefined || table === undefined) throw new Error("There is one plan only.");
  return { plan: other, table, pairs: [] };
}

/** What it is held against: another plan's table, or the one of the period before. */
function comparedOf(offered: Offered): ComparedTable | null {
  const { template, plan, table } = offered;
  if (template.asks.includes("otherPlan")) return otherOf(offered);
  if (!template.asks.includes("lastPlan")) return null;
  const [last] = comparedTables("lastPlan", plans(), plan, table);
  return last === undefined ? null : { plan: last.plan, table: last.table, pairs: [] };
}

/** What the pane asks for to insert it. */
export function requestFor(offered: Offered): SheetRequest {
  const { template, plan, table } = offered;
  const other = comparedOf(offered);
  return { template, plan, table, units: SAMPLE_UNITS[plan.id] ?? [], unit: null, other };
}

/** The sheet with native formulas as a bureau has it at the end of 2023, last, behind those that it refers to. */
export function typicalWorkbook(
  offered: Offered,
  kind: EntryKind,
  nameSuffix: string,
): readonly SheetModel[] {
  const request = { ...requestFor(offered), nameSuffix };
  return layoutSheets(request, NEW_WORKBOOK, nativeDialect).map((model) => filled(model, kind));
}

const filled = (model: SheetModel, kind: EntryKind): SheetModel =>
  entered(model, typicalEntriesOf(model, kind));

/** The entries of a sheet of any plan and template, found by its identity. */
export function typicalEntriesOf(model: SheetModel, kind: EntryKind): readonly TypicalEntry[] {
  const { identity } = model;
  const plan = plans().find(({ id }) => id === identity.plan);
  const table = plan?.tables.find(({ id }) => id === identity.table);
  const template = templateNamed(identity.template);
  if (table === undefined || template === null) throw new Error("Of no known origin.");
  return typicalEntries(model, template, table, kind);
}
