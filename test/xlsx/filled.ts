import { layoutTemplate } from "../../src/layout/layoutTemplate";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import type { CellContent, SheetModel } from "../../src/layout/sheetModel";
import type { Plan, PlanTable } from "../../src/plan/plan";
import type { Template } from "../../src/templates/vocabulary/template";

export type Entry = string | number | null;

const HEADING_ROW = 2;
/** Settings stand here: the data date is the second of the pairs. */
export const DATE_CELL = { row: 1, column: 4 };

export function nativeSheet(template: Template, plan: Plan, table: PlanTable): SheetModel {
  return layoutTemplate(template, plan, table, { dialect: nativeDialect });
}

export function columnOf(model: SheetModel, heading: string): number {
  const column = model.rows[HEADING_ROW]?.cells.findIndex(
    ({ content }) => content.kind === "text" && content.text === heading,
  );
  if (column === undefined || column < 0) throw new Error(`There is no column ${heading}.`);
  return column;
}

/** The rows of the indicators, from the first to the last. */
export function indicatorRows(model: SheetModel): readonly number[] {
  return model.rows.flatMap(({ cells }, row) =>
    row > HEADING_ROW && cells[0]?.content.kind === "number" ? [row] : [],
  );
}

/** The sheet after a user has entered something into unlocked cells. */
export function entered(
  model: SheetModel,
  entries: readonly { readonly row: number; readonly column: number; readonly entry: Entry }[],
): SheetModel {
  const rows = model.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const { row, column, entry } of entries) {
    const cell = rows[row]?.cells[column];
    if (cell === undefined || cell.isLocked) throw new Error(`(${row}, ${column}) is locked.`);
    rows[row]?.cells.splice(column, 1, { ...cell, content: contentOf(entry) });
  }
  return { ...model, rows };
}

/** The same sheet with a wrong result stored beside every formula. */
export function withWrongResults(model: SheetModel): SheetModel {
  return {
    ...model,
    rows: model.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.content.kind === "formula"
          ? { ...cell, content: { ...cell.content, result: "wrong" } }
          : cell,
      ),
    })),
  };
}

function contentOf(entry: Entry): CellContent {
  if (entry === null) return { kind: "empty" };
  return typeof entry === "number"
    ? { kind: "number", value: entry }
    : { kind: "text", text: entry };
}
