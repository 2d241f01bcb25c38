import type { Plan, PlanTable } from "../../plan/plan";
import { templateNamed } from "../../templates/templates";
import type { KeyedGrid, ReadWorkbook } from "../keys/keyedGrid";
import type { Dialect } from "../dialects/dialect";
import type { LayoutInput } from "../layoutInput";
import { layoutSheets, type SheetRequest } from "../layoutSheets";
import type { SheetModel } from "../sheetModel";
import { splitUnits, unitsOf } from "../units/knownUnits";

/**
 * A sheet as its template and its plan make it now, last, behind the sheets that it refers to and the
 * workbook has lost. Null where its plan, table or template is not known.
 */
export function layoutAgain(
  sheet: KeyedGrid,
  workbook: ReadWorkbook,
  plans: readonly Plan[],
  dialect: Dialect,
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
  sheet: KeyedGrid,
  workbook: ReadWorkbook,
  plans: readonly Plan[],
): SheetRequest | null {
  const { identity } = sheet;
  const template = templateNamed(identity.template);
  const side = sideOf(identity, plans);
  if (template === null || side === null) return null;
  const compared = identity.other === undefined ? null : sideOf(identity.other, plans);
  const { pairs = [] } = identity.other ?? {};
  if (identity.other !== undefined && compared === null) return null;
  const listed = unitsOf(side.plan, workbook);
  return {
    template,
    ...side,
    units: listed.length > 0 ? withoutNamesakes(listed) : splitUnits(sheet),
    unit: identity.unit,
    unitTargets: identity.unitTargets === undefined ? null : new Map(identity.unitTargets),
    other: compared === null ? null : { ...compared, pairs },
  };
}

/** A name that was pasted twice is one unit, the first: two columns of one key could not be told apart. */
const withoutNamesakes = (units: LayoutInput["units"]): LayoutInput["units"] =>
  units.filter(({ name }, index) => units.findIndex((unit) => unit.name === name) === index);

/** The plan and the table that an identity names. */
function sideOf(
  named: { readonly plan: string; readonly table: string },
  plans: readonly Plan[],
): { readonly plan: Plan; readonly table: PlanTable } | null {
  const plan = plans.find(({ id }) => id === named.plan);
  const table = plan?.tables.find(({ id }) => id === named.table);
  return plan === undefined || table === undefined ? null : { plan, table };
}
