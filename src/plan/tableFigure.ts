import { findTable } from "./findTable";
import type { Indicator, Plan } from "./plan";
import type { CheckFigure, FigureColumn } from "./planCheck";

const RATIO_UNIT = "%";

/** The figure that this cell of a plan's table prints, or null where it prints none. */
export function tableFigure(
  plan: Plan,
  tableId: string,
  number: number,
  column: FigureColumn,
): CheckFigure | null {
  const found = findTable(plan, tableId);
  if (!found.ok) return null;
  const table = found.value;
  const row = table.indicators.find((each) => each.number === number);
  const text = row === undefined ? null : printedText(row, column);
  if (row === undefined || text === null) return null;
  return {
    label: row.name,
    text,
    unit: column === "printedCompletion" ? RATIO_UNIT : row.unit,
    place: { kind: "table", table: table.id, number, column },
  };
}

/** `-` is printed where there is no figure, and is none. */
function printedText(row: Indicator, column: FigureColumn): string | null {
  if (column === "printedCompletion") return row.printedCompletion;
  const figure = row[column];
  return figure === null || figure.kind === "none" ? null : figure.text;
}
