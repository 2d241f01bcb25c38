import { insertSheets } from "../../src/excel/insertSheets";
import { cellAddress } from "../../src/layout/cells/address";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets, linkedSheet } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { currentTable } from "../../src/plan/find";
import type { Plan } from "../../src/plan/plan";
import type { Template } from "../../src/templates/vocabulary/template";
import { enter, readRange } from "./planWorkbook";

/** A sheet in the workbook with those that it refers to; cells go by their keys. */
export interface LinkedWorkbook {
  readonly model: SheetModel;
  /** Enters a figure into 年度监测. */
  readonly report: (row: string, column: string, value: unknown) => Promise<void>;
  /** Enters the data date of 年度监测. */
  readonly date: (date: string) => Promise<void>;
  /** What the sheet shows in these columns of a row, counted from 0. */
  readonly shown: (row: string, columns: readonly number[]) => Promise<readonly unknown[]>;
}

const DATE_CELL = "E2";

export async function insertLinked(template: Template, plan: Plan): Promise<LinkedWorkbook> {
  const table = currentTable(plan);
  if (table === undefined) throw new Error("the plan has no current table");
  let models: readonly SheetModel[] = [];
  const outcome = await insertSheets(
    (known) => {
      models = layoutSheets({ template, plan, table, units: [], unit: null }, known, planDialect);
      return models;
    },
    () => undefined,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  const model = models.at(-1);
  const monitoring = models.find(({ identity }) => identity.template === "monitoring");
  if (model === undefined || monitoring === undefined) throw new Error("no 年度监测 came along");
  const { cellAt } = linkedSheet(monitoring, monitoring.name);
  return {
    model,
    report: async (row, column, value) => {
      const cell = cellAt(row, column);
      if (cell === null) throw new Error(`年度监测 has no ${row} ${column}`);
      await enter(monitoring.name, cellAddress(cell.row, cell.column), value);
    },
    date: (date) => enter(monitoring.name, DATE_CELL, date),
    shown: async (row, columns) => {
      const index = model.rows.findIndex(({ key }) => key === row);
      const last = cellAddress(index, model.columns.length - 1);
      const { values } = await readRange(model.name, `${cellAddress(index, 0)}:${last}`);
      return columns.map((column) => values[0]?.[column]);
    },
  };
}
