import { parseFigure } from "../../rules/notation/notation";
import { findTable } from "../find";
import type { Indicator, Plan } from "../plan";
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
  const printed = row === undefined ? null : printedIn(row, column);
  if (row === undefined || printed === null) return null;
  return {
    label: row.name,
    ...printed,
    unit: column === "printedCompletion" ? RATIO_UNIT : row.unit,
    place: { kind: "table", table: table.id, number, column },
  };
}

/** `-` is printed where there is no figure, and is none. */
function printedIn(
  row: Indicator,
  column: FigureColumn,
): Pick<CheckFigure, "text" | "figure"> | null {
  if (column !== "printedCompletion") {
    const figure = row[column];
    return figure === null || figure.kind === "none" ? null : { text: figure.text, figure };
  }
  const text = row.printedCompletion;
  if (text === null) return null;
  const read = parseFigure(text);
  return { text, figure: read.ok ? read.value : null };
}
