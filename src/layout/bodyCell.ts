import type { Indicator } from "../plan/plan";
import type { PrintedField } from "../templates/template";
import { locked, textOrEmpty, unlocked } from "./cells";
import type { SheetColumn } from "./columns";
import type { Dialect, FormulaRow } from "./dialects/dialect";
import { printedText } from "./rows";
import type { CellModel, StyleName } from "./sheetModel";

const FIELD_STYLES: Readonly<Record<PrintedField, StyleName>> = {
  number: "index",
  name: "text",
  unit: "centred",
  base: "figure",
  target: "figure",
  attribute: "centred",
  printedCompletion: "figure",
  note: "text",
};

/** What a column holds in an indicator's row. */
export function bodyCell({ content }: SheetColumn, row: FormulaRow, dialect: Dialect): CellModel {
  const { indicator } = row;
  switch (content.kind) {
    case "field":
      return fieldCell(indicator, content.field);
    case "input":
      return inputCell(indicator, content.printed);
    case "formula":
      if (content.where !== null && printedText(indicator, content.where) === null) {
        return locked({ kind: "empty" }, content.result);
      }
      return locked(dialect.content(content.formula, row), content.result);
  }
}

/** Everything printed is text, to the letter; only the running number is a number. */
function fieldCell(indicator: Indicator, field: PrintedField): CellModel {
  const style = FIELD_STYLES[field];
  if (field === "number") return locked({ kind: "number", value: indicator.number }, style);
  const indent = field === "name" && indicator.partOf !== null ? 1 : 0;
  return locked(textOrEmpty(printedText(indicator, field)), style, indent);
}

/** Printed figures and structures are text, so that 46.70 and 12:46:42 stay as they are. */
function inputCell(indicator: Indicator, printed: "actual" | null): CellModel {
  const text = printed === null ? null : (indicator.actual?.text ?? null);
  const isText = text !== null || indicator.target.kind === "structure";
  return unlocked(textOrEmpty(text), isText ? "inputFigure" : "inputNumber");
}
