import { isEntry } from "../isEntry";
import type { KeyedGrid } from "../keyedGrid";
import type { GridCell } from "../sheetGrid";
import type { CellContent, CellModel, SheetModel, StyleName } from "../sheetModel";
import { STYLES } from "../styles";
import { matchRows } from "./matchRows";

/**
 * A sheet laid out anew with what the user had entered, wherever its row stands now. What is blank
 * stays blank, also where the plan prints a figure: the user had taken it out.
 */
export function withEntries(model: SheetModel, found: KeyedGrid): SheetModel {
  const matching = matchRows(model, found);
  return {
    ...model,
    rows: model.rows.map((row, modelRow) => {
      const foundRow = matching.rowOf(modelRow);
      if (foundRow === null) return row;
      return {
        ...row,
        cells: row.cells.map((cell, modelColumn) => {
          const column = matching.columnOf(modelRow, modelColumn);
          if (!isEntry(cell) || column === null) return cell;
          const held = found.grid.cells[foundRow]?.[column];
          return withEntry(cell, held, foundRow === modelRow && column === modelColumn);
        }),
      };
    }),
  };
}

function withEntry(cell: CellModel, held: GridCell | undefined, isInPlace: boolean): CellModel {
  const content = entryContent(held, isInPlace);
  const style = cell.isLocked ? cell.style : entryStyle(cell.style, content);
  return { ...cell, content, style };
}

/** A formula of the user's own stays where it stands; moved, its references would be wrong. */
function entryContent(held: GridCell | undefined, isInPlace: boolean): CellContent {
  if (held === undefined) return { kind: "empty" };
  if (held.formula !== null && isInPlace) return { kind: "formula", formula: held.formula };
  if (held.value === null) return { kind: "empty" };
  return typeof held.value === "number"
    ? { kind: "number", value: held.value }
    : { kind: "text", text: String(held.value) };
}

/** In a number cell a text would be read as a number or a time again; a formula in a text cell, shown. */
function entryStyle(style: StyleName, content: CellContent): StyleName {
  const isTextCell = STYLES[style].numberFormat === "@";
  if (content.kind === "text" && !isTextCell) return "inputFigure";
  return content.kind === "formula" && isTextCell ? "inputNumber" : style;
}
