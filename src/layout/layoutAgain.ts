import type { Plan } from "../plan/plan";
import { templateNamed } from "../templates/templates";
import type { KeyedGrid } from "./keyedGrid";
import type { LayoutInput } from "./layoutInput";
import { layoutSheets } from "./layoutSheets";
import type { SheetModel } from "./sheetModel";
import { unitsIn } from "./unitsIn";

/** A workbook whose sheets have been read. */
export interface ReadWorkbook {
  readonly takenNames: readonly string[];
  readonly sheets: readonly KeyedGrid[];
}

/**
 * A sheet as its template and its plan make it now, last, behind the sheets that it refers to and the
 * workbook has lost. Null where its plan, table or template is not known.
 */
export function layoutAgain(
  sheet: KeyedGrid,
  workbook: ReadWorkbook,
  plans: readonly Plan[],
  dialect: LayoutInput["dialect"],
): readonly SheetModel[] | null {
  const { identity, name } = sheet;
  const template = templateNamed(identity.template);
  const plan = plans.find(({ id }) => id === identity.plan);
  const table = plan?.tables.find(({ id }) => id === identity.table);
  if (template === null || plan === undefined || table === undefined) return null;
  const units = unitsOf(plan, workbook);
  return layoutSheets(
    { template, plan, table, units, unit: identity.unit, sheetName: name },
    {
      takenNames: workbook.takenNames,
      sheets: workbook.sheets.filter((other) => other.name !== name),
    },
    dialect,
  );
}

/** The units listed in the plan's 规则设置, where the workbook has it. */
export function unitsOf(plan: Plan, { sheets }: ReadWorkbook): LayoutInput["units"] {
  const rules = sheets.find(
    ({ identity }) => identity.template === "rules" && identity.plan === plan.id,
  );
  return rules === undefined ? [] : unitsIn(rules);
}
