import type { Plan, PlanTable } from "../plan/plan";
import type { CellValue } from "../rules/figures/figure";
import type { KeyedGrid } from "../layout/keys/keyedGrid";
import { formEntries } from "../layout/parts/formLinesPart";
import { valueAt } from "../layout/sheetFindings";
import { returnForm } from "../templates/returnForm";
import { labelledValue } from "./labelledValue";
import type { NameTaken, ReturnHead, ReturnTemplate } from "./returnedForm";

/** A sheet that is known to be a form, however its cells were found. */
export interface FormSheet {
  readonly sheet: KeyedGrid;
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly template: ReturnTemplate;
  readonly by: "keys" | "names";
  readonly degree: number;
  readonly rows: readonly NameTaken[];
  readonly head: ReturnHead;
}

/** The form that a sheet's keys say it is; null where they say none that is collected, or of no known plan. */
export function formByKeys(sheet: KeyedGrid, plans: readonly Plan[]): FormSheet | null {
  const { identity } = sheet;
  const template = returnTemplate(identity.template);
  const plan = plans.find(({ id }) => id === identity.plan);
  const table = plan?.tables.find(({ id }) => id === identity.table);
  if (template === null || plan === undefined || table === undefined) return null;
  return {
    ...{ sheet, plan, table, template },
    by: "keys",
    degree: 1,
    rows: [],
    head: template === "returnForm" ? headByKeys(sheet) : headByLabels(sheet),
  };
}

export const returnTemplate = (id: string): ReturnTemplate | null =>
  id === "returnForm" || id === "monitoring" ? id : null;

const HEAD_FIELDS = [
  ...(["unit", "dataDate", "head", "checker", "author", "phone", "reportedOn"] as const),
];

const HEAD_ENTRIES = formEntries(returnForm);

function headByKeys(sheet: KeyedGrid): ReturnHead {
  return headOf((field) => {
    const keys = HEAD_ENTRIES.get(field);
    return keys === undefined ? null : valueAt(sheet, keys.row, keys.column);
  });
}

/** As the labels beside the values say it. */
export const headByLabels = ({ grid }: Pick<KeyedGrid, "grid">): ReturnHead =>
  headOf((field) => labelledValue(grid, field));

function headOf(valueOf: (field: keyof ReturnHead) => CellValue): ReturnHead {
  return Object.fromEntries(HEAD_FIELDS.map((field) => [field, valueOf(field)])) as Record<
    keyof ReturnHead,
    CellValue
  >;
}
