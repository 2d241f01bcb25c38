import type { FormulaRow } from "../dialects/dialect";
import type { SheetSetup } from "./part";

/**
 * A row outside of every table: its formulas refer to tables by `range`, and to settings. Its field
 * `plan` is the plan and table as `PLAN` functions choose them: 湛江/专栏1.
 */
export function bareRow({ input, tables, settings }: SheetSetup, row: number): FormulaRow {
  const { plan, table, links, otherLinks, units } = input;
  return {
    indicator: null,
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
      subjectKey: null,
      other: { links: otherLinks, subjectKey: null },
      spread: null,
      isTotal: false,
      isBareUpperBound: false,
    },
  };
}
