import { planDialect } from "../../layout/dialects/planDialect";
import type { KeyedGrid, ReadWorkbook } from "../../layout/keys/keyedGrid";
import { layoutSheets } from "../../layout/layoutSheets";
import { withEntries } from "../../layout/refresh/carriedOver";
import { withValues, type WrittenValues } from "../../layout/refresh/writtenValues";
import type { SheetModel } from "../../layout/sheetModel";
import type { Plan, PlanTable } from "../../plan/plan";
import { returnDesk } from "../../templates/returns/desk";
import { returnFindings } from "../../templates/returns/findings";
import { returnRelations } from "../../templates/returns/relations";
import { rollUp } from "../../templates/returns/rollUp";
import { unitComparison } from "../../templates/returns/unitComparison";

const TEMPLATES = {
  desk: returnDesk,
  findings: returnFindings,
  relations: returnRelations,
  rollUp,
  comparison: unitComparison,
} as const;

export type DeskSheetName = keyof typeof TEMPLATES;

/** The sheets that the returns of a table are collected in, as far as the workbook has them. */
export type DeskSheets = Readonly<Record<DeskSheetName, KeyedGrid | null>>;

export interface TableOfPlan {
  readonly plan: Plan;
  readonly table: PlanTable;
}

export function deskSheets({ plan, table }: TableOfPlan, { sheets }: ReadWorkbook): DeskSheets {
  const found = (name: DeskSheetName): KeyedGrid | null =>
    sheets.find(
      ({ identity }) =>
        identity.template === TEMPLATES[name].id &&
        identity.plan === plan.id &&
        identity.table === table.id,
    ) ?? null;
  return {
    desk: found("desk"),
    findings: found("findings"),
    relations: found("relations"),
    rollUp: found("rollUp"),
    comparison: found("comparison"),
  };
}

interface DeskModel extends TableOfPlan {
  readonly name: DeskSheetName;
  /** The columns of 汇总表. */
  readonly units: readonly string[];
  readonly values: WrittenValues;
}

/** A sheet of the desk as it is to be now: with room for all lines, and what it held where the user had written it. */
export function deskModel(
  { name, plan, table, units, values }: DeskModel,
  workbook: ReadWorkbook,
): SheetModel {
  const template = TEMPLATES[name];
  const sheet = deskSheets({ plan, table }, workbook)[name];
  const request = {
    template,
    plan,
    table,
    units: units.map((unit) => ({ name: unit, weight: null })),
    unit: null,
    standing: {
      rows: [...(sheet?.rows.keys() ?? []), ...values.keys()],
      columns: [...(sheet?.columns.keys() ?? [])],
    },
    ...(sheet === null ? {} : { sheetName: sheet.name }),
  };
  const [model] = layoutSheets(request, workbook, planDialect).slice(-1);
  if (model === undefined) throw new Error(template.id);
  // Lines are written whole, whatever order they were sorted in; 汇总表 keeps what stands at its keys.
  const standing = sheet !== null && name === "rollUp" ? withEntries(model, sheet) : model;
  return withValues(standing, values);
}
