import { addColumns, addedColumns, placeColumns, removeColumns } from "../../excel/addColumns";
import { readSelection, type SelectedCells } from "../../excel/readSelection";
import { ADDED_COLUMNS, isDated, missingFor } from "../../layout/ownTable/addedColumns";
import type { ColumnRole } from "../../plan/tables/headings";
import { readPlanTable } from "../../plan/tables/readPlanTable";
import { NO_CORRECTIONS } from "../../plan/tables/tableDraft";
import type { OwnTableServices, SelectedTable } from "../paneServices";

/** Fetched with what lays sheets out and writes them. */
export const ownTableServices: OwnTableServices = {
  read: async () => {
    const read = await readSelection();
    if (!read.ok) return read;
    return { ok: true, table: read.cells === null ? null : tableIn(read.cells, new Map()) };
  },
  understand: ({ sheetName, own: { grid, row, column } }, roles) =>
    Promise.resolve(tableIn({ sheetName, grid, row, column }, roles)),
  place: ({ sheetName, own }, choices) => placeColumns(sheetName, own, choices),
  add: ({ sheetName, own }, choices) => addColumns(sheetName, own, choices),
  added: addedColumns,
  remove: removeColumns,
};

function tableIn(
  { sheetName, grid, row, column }: SelectedCells,
  roles: ReadonlyMap<number, ColumnRole>,
): SelectedTable {
  const draft = readPlanTable(grid, { ...NO_CORRECTIONS, roles });
  const { baseYear, targetYear } = draft;
  return {
    sheetName,
    own: { draft, grid, row, column },
    rowCount: draft.rows.filter(({ indicator }) => indicator !== null).length,
    columns: draft.columns.filter(({ heading, role }) => heading !== "" || role !== "notRead"),
    offers: ADDED_COLUMNS.map((each) => ({
      column: each,
      isDated: isDated(each),
      missing: missingFor(each, draft),
    })),
    period:
      baseYear === null || targetYear === null
        ? null
        : { firstYear: baseYear + 1, lastYear: targetYear },
  };
}
