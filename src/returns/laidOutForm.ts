import { nativeDialect } from "../layout/dialects/nativeDialect";
import { planDialect } from "../layout/dialects/planDialect";
import type { UnitTargets } from "../layout/layoutInput";
import { layoutSheets, NEW_WORKBOOK } from "../layout/layoutSheets";
import type { SheetForm, SheetModel } from "../layout/sheetModel";
import type { Plan, PlanTable } from "../plan/plan";
import { monitoring } from "../templates/monitoring";
import { returnForm } from "../templates/returnForm";
import type { Template } from "../templates/vocabulary/template";
import type { ReturnTemplate } from "./returnedForm";

export const RETURN_TEMPLATES: Readonly<Record<ReturnTemplate, Template>> = {
  returnForm,
  monitoring,
};

/** A form as it is handed out to a unit. */
export function formFor(
  { plan, table, template }: FormKind,
  form: Exclude<SheetForm, "values">,
  unit: string | null,
  unitTargets: UnitTargets | null,
): SheetModel {
  const [model] = layoutSheets(
    { ...{ plan, table, unit, unitTargets, units: [] }, template: RETURN_TEMPLATES[template] },
    NEW_WORKBOOK,
    form === "native" ? nativeDialect : planDialect,
  ).slice(-1);
  if (model === undefined) throw new Error(`${template} is laid out as no sheet.`);
  return model;
}

interface FormKind {
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly template: ReturnTemplate;
}

const laidOut = new WeakMap<PlanTable, Map<string, SheetModel>>();

/** The form as it is handed out to anybody. A hundred units get the same one: it is laid out once. */
export function commonForm(kind: FormKind, form: Exclude<SheetForm, "values">): SheetModel {
  const models = laidOut.get(kind.table) ?? new Map<string, SheetModel>();
  laidOut.set(kind.table, models);
  const name = `${kind.template} ${form}`;
  const model = models.get(name) ?? formFor(kind, form, null, null);
  models.set(name, model);
  return model;
}
