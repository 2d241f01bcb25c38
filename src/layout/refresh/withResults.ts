import type { KeyedGrid } from "../keyedGrid";
import type { GridCell } from "../sheetGrid";
import type { CellModel, FormulaResult, SheetModel } from "../sheetModel";
import { matchRows } from "./matchRows";

/** The sheet with what its formulas show now, for programs that show files without calculating them. */
export function withResults(model: SheetModel, found: KeyedGrid): SheetModel {
  const matching = matchRows(model, found);
  return {
    ...model,
    rows: model.rows.map((row, modelRow) => {
      const foundRow = matching.rowOf(modelRow);
      return {
        ...row,
        cells: row.cells.map((cell, modelColumn): CellModel => {
          const column = isNumbered(model, modelColumn)
            ? null
            : matching.columnOf(modelRow, modelColumn);
          if (cell.content.kind !== "formula" || foundRow === null || column === null) return cell;
          const held = found.grid.cells[foundRow]?.[column];
          return { ...cell, content: { ...cell.content, result: resultOf(held) } };
        }),
      };
    }),
  };
}

/** Hidden helper columns are numbered, and other ones in another form of the sheet. */
const isNumbered = ({ columns }: SheetModel, column: number): boolean =>
  columns[column]?.key?.startsWith("#") !== false;

const ERRORS = ["#N/A", "#DIV/0!", "#NUM!", "#VALUE!"] as const;

function resultOf(cell: GridCell | undefined): FormulaResult {
  const value = cell?.value ?? "";
  if (cell?.isError === true) return { error: ERRORS.find((code) => code === value) ?? "#VALUE!" };
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
