import type { Plan } from "../plan/plan";
import { templateNamed } from "../templates/templates";
import type { KeyedGrid } from "./keyedGrid";
import type { LayoutInput } from "./layoutInput";
import { layoutSheets, type SheetRequest } from "./layoutSheets";
import type { SheetIdentity, SheetModel } from "./sheetModel";
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
  const request = requestOf(sheet, workbook, plans);
  if (request === null) return null;
  const { takenNames, sheets } = workbook;
  const others = sheets.filter(({ name }) => name !== sheet.name);
  return layoutSheets(
    { ...request, sheetName: sheet.name },
    { takenNames, sheets: others },
    dialect,
  );
}

/** What a sheet would be asked for by; null where its plan, table or template is not known. */
export function requestOf(
  { identity }: KeyedGrid,
  workbook: ReadWorkbook,
  plans: readonly Plan[],
): SheetRequest | null {
  const template = templateNamed(identity.template);
  const own = tableOf(identity, plans);
  if (template === null || own === null) return null;
  const request = {
    ...own,
    template,
    units: unitsOf(own.plan, workbook),
    unit: identity.unit,
  };
  if (identity.other === undefined) return request;
  const compared = tableOf(identity.other, plans);
  if (compared === null) return null;
  return { ...request, other: { ...compared, pairs: identity.other.pairs } };
}

function tableOf(
  { plan: planId, table: tableId }: Pick<SheetIdentity, "plan" | "table">,
  plans: readonly Plan[],
): Pick<SheetRequest, "plan" | "table"> | null {
  const plan = plans.find(({ id }) => id === planId);
  const table = plan?.tables.find(({ id }) => id === tableId);
  return plan === undefined || table === undefined ? null : { plan, table };
}

/** The units listed in the plan's 规则设置, where the workbook has it. */
export function unitsOf(plan: Plan, { sheets }: ReadWorkbook): LayoutInput["units"] {
  const rules = sheets.find(
    ({ identity }) => identity.template === "rules" && identity.plan === plan.id,
  );
  return rules === undefined ? [] : unitsIn(rules);
}
