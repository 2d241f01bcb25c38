import type { FormulaRow } from "../dialects/dialect";
import { targetFacts, type TablePlace } from "../formulaScope";
import type { NormalTable } from "../normalise/normalSheet";
import type { SheetColumn } from "../sheetColumn";
import type { Subject } from "../subjects/subject";
import type { SheetSetup } from "./part";

/** The row of a table, for a formula in one of its columns; null for a helper column. */
export function tableFormulaRow(
  table: NormalTable,
  setup: SheetSetup,
  row: number,
  subject: Subject,
  column: SheetColumn | null,
): FormulaRow {
  const place = placeOf(table, setup);
  const { sheet, tables, settings } = setup;
  const { indicator, fields, figures = {}, key, linkKeys } = subject;
  return {
    indicator,
    fields,
    figures,
    plan: sheet.plan,
    table: sheet.table,
    units: sheet.units,
    scope: {
      row,
      columns: place.columns,
      yearColumns: place.yearColumns,
      judged: table.judged,
      table: place,
      tables,
      settings,
      links: sheet.links,
      subjectKey: linkKeys === undefined ? key : linkKeys.own,
      other: { links: sheet.otherLinks, subjectKey: linkKeys?.other ?? null },
      spread: column?.spread ?? null,
      ...targetFacts(indicator),
    },
  };
}

/** Every table has its place before the first part is laid out. */
export function placeOf({ key }: NormalTable, { tables }: SheetSetup): TablePlace {
  const place = tables.get(key);
  if (place === undefined) throw new Error(`The table ${key} has no place.`);
  return place;
}

/**
 * A row outside of every table: its formulas refer to tables by `range`, and to settings. Its field
 * `plan` is the plan and table as `PLAN` functions choose them: 湛江/专栏1.
 */
export function bareRow({ sheet, tables, settings }: SheetSetup, row: number): FormulaRow {
  const { plan, table, links, otherLinks, units } = sheet;
  return {
    indicator: null,
    figures: {},
    fields: { plan: `${plan.name}/${table.id}` },
    plan,
    table,
    units,
    scope: {
      row,
      columns: new Map(),
      yearColumns: null,
      judged: null,
      table: null,
      tables,
      settings,
      links,
      other: { links: otherLinks, subjectKey: null },
      subjectKey: null,
      spread: null,
      hasTarget: true,
      isTotal: false,
      isBareUpperBound: false,
      ownUnit: null,
    },
  };
}
