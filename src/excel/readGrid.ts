import type { GridCell, SheetGrid } from "../layout/keys/keyedGrid";
import { shownFormula } from "../layout/shownFormula";

/** Queues the reading of a whole sheet; the answer gives it after the next sync. */
export function readGrid(sheet: Excel.Worksheet): () => SheetGrid {
  const used = sheet.getUsedRange();
  const whole = sheet.getRange("A1").getBoundingRect(used);
  whole.load("values,formulas,valueTypes");
  sheet.load("name");
  return () => ({
    name: sheet.name,
    cells: (whole.values as unknown[][]).map((line, row) =>
      line.map((value, column) =>
        gridCell(value, whole.formulas[row]?.[column], whole.valueTypes[row]?.[column]),
      ),
    ),
  });
}

function gridCell(value: unknown, formula: unknown, type: unknown): GridCell {
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  return {
    value: plainValue(value),
    // A text that begins with = in a text cell is no formula: then it is its own value.
    formula: isFormula && formula !== value ? shownFormula(formula) : null,
    isError: type === "Error",
  };
}

/** Excel gives texts, numbers and booleans; an empty cell is an empty text. */
export function plainValue(value: unknown): GridCell["value"] {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
