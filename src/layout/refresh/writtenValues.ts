import { STYLES } from "../cells/styles";
import { cellsHeightPoints } from "../cells/measure";
import type { CellModel, SheetModel } from "../sheetModel";

/** By the key of the row, then by the key of the column; an empty text empties the cell. */
export type WrittenValues = ReadonlyMap<string, Readonly<Record<string, string | number>>>;

/** A sheet with what the add-in itself writes into its entries and records; everything else stays as it was laid out. */
export function withValues(model: SheetModel, values: WrittenValues): SheetModel {
  const widths = model.columns.map(({ widthChars }) => widthChars);
  return {
    ...model,
    rows: model.rows.map((row) => {
      const written = values.get(row.key ?? "");
      if (written === undefined) return row;
      const cells = row.cells.map((cell, column) => {
        const value = written[model.columns[column]?.key ?? ""];
        return value === undefined ? cell : withValue(cell, value);
      });
      const shown = cells.filter((_, column) => model.columns[column]?.isHidden !== true);
      const shownWidths = widths.filter((_, column) => model.columns[column]?.isHidden !== true);
      return {
        ...row,
        cells,
        heightPoints: Math.max(row.heightPoints, cellsHeightPoints(shown, shownWidths)),
      };
    }),
  };
}

/** A number in a cell for texts would be one; a text in a cell for numbers, a number or a time. */
function withValue(cell: CellModel, value: string | number): CellModel {
  if (value === "") return { ...cell, content: { kind: "empty" } };
  const isTextCell = STYLES[cell.style].numberFormat === "@";
  if (typeof value === "number") {
    const style = cell.isLocked ? "number" : "inputNumber";
    return { ...cell, content: { kind: "number", value }, style: isTextCell ? style : cell.style };
  }
  const style = cell.isLocked ? "figure" : "inputFigure";
  return {
    ...cell,
    content: { kind: "text", text: value },
    style: isTextCell ? cell.style : style,
  };
}
