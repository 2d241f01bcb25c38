import type { Plan, PlanTable } from "../../plan/plan";
import { PLAN_LABELS, PLAN_VALUES } from "./planSheet";
import { DESK_LABELS, DESK_VALUES } from "./returnDesk";
import { RETURN_LABELS, RETURN_VALUES } from "./returnForm";

/** The fields of every form's lines: a field is named once, whatever form it stands in. */
export type FormFieldKey =
  keyof typeof RETURN_LABELS | keyof typeof PLAN_LABELS | keyof typeof DESK_LABELS;

/** Labels in front of the values; null where the value says it all. */
export const FORM_LABELS: Readonly<Record<FormFieldKey, string | null>> = {
  ...RETURN_LABELS,
  ...PLAN_LABELS,
  ...DESK_LABELS,
};

/** What stands in a form before it is filled in. */
export const FORM_VALUES: Readonly<
  Record<FormFieldKey, (plan: Plan, table: PlanTable, unit: string | null) => string | null>
> = { ...RETURN_VALUES, ...PLAN_VALUES, ...DESK_VALUES };
