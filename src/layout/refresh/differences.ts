import { gridCellOf } from "../gridOfModel";
import { isEntry } from "../isEntry";
import type { KeyedGrid } from "../keyedGrid";
import type { GridCell } from "../sheetGrid";
import type { CellContent, SheetModel } from "../sheetModel";
import type { Difference, Held } from "./difference";
import { entryKinds } from "./entryKinds";
import { matchRows, type Matching } from "./matchRows";
import { ownRowFormula } from "./ownRowFormula";

/**
 * What about a sheet is not as its template makes it, cell by cell. Entered values are no difference,
 * nor are rows that stand in another order.
 */
export function differences(model: SheetModel, found: KeyedGrid): readonly Difference[] {
  const matching = matchRows(model, found);
  return [
    ...missingLines(model, found),
    ...found.doubled.map((key): Difference => ({ name: "rowDoubled", key })),
    ...changedCells(model, found, matching),
    ...strangers(model, found, matching),
  ];
}

function missingLines(model: SheetModel, found: KeyedGrid): readonly Difference[] {
  const lost = (keys: readonly { readonly key?: string }[], there: ReadonlyMap<string, number>) =>
    keys.flatMap(({ key }) => (key === undefined || there.has(key) ? [] : [key]));
  return [
    ...lost(model.rows, found.rows).map((key): Difference => ({ name: "rowMissing", key })),
    ...lost(model.columns, found.columns).map((key): Difference => ({
      name: "columnMissing",
      key,
    })),
  ];
}

function changedCells(
  model: SheetModel,
  { grid }: KeyedGrid,
  matching: Matching,
): readonly Difference[] {
  return model.rows.flatMap(({ cells, key }, modelRow) => {
    const row = matching.rowOf(modelRow);
    if (row === null || key === undefined) return [];
    return cells.flatMap((expectedCell, modelColumn): readonly Difference[] => {
      const { content } = expectedCell;
      const column = matching.columnOf(modelRow, modelColumn);
      if (isEntry(expectedCell) || column === null) return [];
      const cell = grid.cells[row]?.[column];
      const isSame = isAsExpected(content, modelRow, cell, row);
      if (isSame) return [];
      const expected = expectedIn(content);
      return [{ name: "cellChanged", row, column, found: heldBy(cell), expected }];
    });
  });
}

function isAsExpected(
  content: CellContent,
  modelRow: number,
  cell: GridCell | undefined,
  row: number,
): boolean {
  if (content.kind === "formula") {
    const { formula = null } = cell ?? {};
    return (
      formula !== null && ownRowFormula(formula, row) === ownRowFormula(content.formula, modelRow)
    );
  }
  return heldBy(cell) === expectedIn(content);
}

const expectedIn = (content: CellContent): Held => heldBy(gridCellOf(content));

export const heldBy = (cell: GridCell | undefined): Held => cell?.formula ?? cell?.value ?? null;

/** What stands where the template has nothing: the hidden keys' own row and column are the template's. */
function strangers(model: SheetModel, found: KeyedGrid, matching: Matching): readonly Difference[] {
  const own = new Set<string>();
  model.rows.forEach(({ cells }, modelRow) => {
    const row = matching.rowOf(modelRow);
    cells.forEach((_, modelColumn) => {
      own.add(`${row ?? ""}:${matching.columnOf(modelRow, modelColumn) ?? ""}`);
    });
  });
  const { corner, grid, columnKeys, rowKeys, entryColumns } = found;
  const mayBeEntered = entryKinds(model);
  return grid.cells.flatMap((line, row) =>
    line.flatMap((cell, column): readonly Difference[] => {
      const held = heldBy(cell);
      if (held === null || row === corner.row || column === corner.column) return [];
      if (own.has(`${row}:${column}`)) return [];
      const [rowKey, columnKey] = [rowKeys.get(row), columnKeys.get(column)];
      if (rowKey === undefined || columnKey === undefined) {
        return [{ name: "notOurs", row, column, found: held }];
      }
      // What the template wrote itself, as it was made before, is nobody's loss.
      const isLost = entryColumns.has(column) && mayBeEntered(rowKey, columnKey);
      return isLost ? [{ name: "noPlace", row, column, found: held }] : [];
    }),
  );
}
