import type { Plan, PlanTable } from "../../plan/plan";
import { planSheet } from "../../templates/planSheet";
import { RETURN_TEMPLATES, templateNamed } from "../../templates/templates";
import type { KeyedGrid, ReadWorkbook } from "../keys/keyedGrid";
import { planRowKeys } from "../planSheets/readPlanSheet";
import type { Dialect } from "../dialects/dialect";
import { type LinkChoice, linkChoices } from "../knownSheets";
import type { LayoutInput } from "../layoutInput";
import { layoutSheets, type SheetRequest } from "../layoutSheets";
import type { SheetModel } from "../sheetModel";
import { sheetsNamedIn } from "../sheetReferences";
import { splitUnits, unitsOf } from "../units/knownUnits";

/**
 * A sheet as its template and its plan make it now, last, behind the sheets that it refers to and the
 * workbook has lost. Null where its plan, table or template is not known.
 *
 * It goes on referring to the sheets that it refers to, also where the workbook has copies of them.
 *
 * @param chosen names of sheets that it shall refer to instead
 */
export function layoutAgain(
  sheet: KeyedGrid,
  workbook: ReadWorkbook,
  plans: readonly Plan[],
  dialect: Dialect,
  chosen: readonly string[] = [],
): readonly SheetModel[] | null {
  const request = requestOf(sheet, workbook, plans);
  if (request === null) return null;
  return layoutSheets(
    { ...request, sheetName: sheet.name, meant: [...chosen, ...referredSheets(sheet)] },
    withoutSheet(workbook, sheet),
    dialect,
  );
}

/** A sheet that another one refers to and the workbook has several times. */
export interface OpenChoice extends LinkChoice {
  /** The one that the formulas refer to; null: none of them. */
  readonly current: string | null;
}

/** What a sheet refers to and the workbook has more than once. */
export function openChoices(
  sheet: KeyedGrid,
  workbook: ReadWorkbook,
  plans: readonly Plan[],
  dialect: Dialect,
): readonly OpenChoice[] {
  const request = requestOf(sheet, workbook, plans);
  if (request === null) return [];
  const referred = referredSheets(sheet);
  return linkChoices(request, withoutSheet(workbook, sheet), dialect)
    .filter(({ candidates }) => candidates.length > 1)
    .map((choice) => ({
      ...choice,
      current: referred.find((name) => choice.candidates.includes(name)) ?? null,
    }));
}

const withoutSheet = ({ takenNames, sheets }: ReadWorkbook, sheet: KeyedGrid): ReadWorkbook => ({
  takenNames,
  sheets: sheets.filter(({ name }) => name !== sheet.name),
});

/** The names of the sheets that a sheet's formulas refer to, what most of them refer to first. */
export function referredSheets({ grid }: KeyedGrid): readonly string[] {
  const counts = new Map<string, number>();
  for (const { formula } of grid.cells.flat()) {
    if (formula === null) continue;
    for (const name of sheetsNamedIn(formula)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
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
  const listed = unitsOf(side.plan, workbook, referredSheets(sheet));
  return {
    template,
    ...side,
    units: unitsOfSheet(sheet, listed),
    unit: identity.unit,
    unitTargets: identity.unitTargets === undefined ? null : new Map(identity.unitTargets),
    other: compared === null ? null : { ...compared, pairs },
    ...standingOf(sheet),
  };
}

/** 汇总表 has the units that it was written for; every other sheet those of the list. */
function unitsOfSheet(sheet: KeyedGrid, listed: LayoutInput["units"]): LayoutInput["units"] {
  const isListed = listed.length > 0 && sheet.identity.template !== "rollUp";
  return isListed ? withoutNamesakes(listed) : splitUnits(sheet);
}

/** What a sheet keeps that has as many lines as were written or inserted into it. */
function standingOf(sheet: KeyedGrid): Pick<SheetRequest, "standing"> {
  const { template } = sheet.identity;
  const columns = [...sheet.columns.keys()];
  if (template === planSheet.id) return { standing: { rows: planRowKeys(sheet), columns } };
  if (!RETURN_TEMPLATES.some(({ id }) => id === template)) return {};
  return { standing: { rows: [...sheet.rows.keys()], columns } };
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
