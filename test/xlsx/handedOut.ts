import { isEntry } from "../../src/layout/cells/cells";
import { plans } from "../../src/plan/registry";
import type { SheetModel } from "../../src/layout/sheetModel";
import { templatesFor } from "../../src/templates/templates";
import { entered, type Entry, nativeSheet } from "./filled";

/** Every template of both plans, as it is handed out. */
export const HANDED_OUT: readonly SheetModel[] = plans().flatMap((plan) =>
  plan.tables.flatMap((table) =>
    templatesFor(table).map((template) => nativeSheet(template, plan, table)),
  ),
);

/** Numbers have at most 15 digits, which is what LibreOffice stores. */
const ENTRIES: readonly Entry[] = [
  ...["46.70", "12:46:42", "[38.39]", 147.18, "007", " ﹥60 ", -5, "3.5以内", 45291],
  ...["2023-06-30", null, "1e3", 0.1, "［5.5］\u00a0", "-", 102.708333333333, "见“附注”\n<&>"],
];

/** Of merged cells only the first one holds anything. */
const isCovered = ({ merges }: SheetModel, row: number, column: number): boolean =>
  merges.some(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rowCount &&
      column >= merge.column &&
      column < merge.column + merge.columnCount &&
      (row !== merge.row || column !== merge.column),
  );

/** The same sheets with something entered into every cell that a user may fill. */
export const FILLED: readonly SheetModel[] = HANDED_OUT.map((model) =>
  entered(
    model,
    model.rows
      .flatMap(({ cells }, row) => cells.map((cell, column) => ({ row, column, cell })))
      .filter(({ cell, row, column }) => isEntry(cell) && !isCovered(model, row, column))
      .map(({ row, column }, index) => ({
        row,
        column,
        entry: ENTRIES[index % ENTRIES.length] ?? null,
      })),
  ),
);
