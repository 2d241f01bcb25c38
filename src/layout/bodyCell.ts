import type { Accepts } from "../templates/template";
import { locked, textOrEmpty, unlocked } from "./cells";
import { isFilled, type SheetColumn } from "./columns";
import type { Dialect, FormulaRow } from "./dialects/dialect";
import type { CellContent, CellModel, StyleName } from "./sheetModel";
import type { RowInput, Subject } from "./subjects/subject";

/** How printed fields look; a field that is not in here is plain text. */
const FIELD_STYLES: Readonly<Record<string, StyleName>> = {
  number: "index",
  unit: "centred",
  base: "figure",
  target: "figure",
  attribute: "centred",
  printedCompletion: "figure",
};

/** What a column holds in a subject's row. */
export function bodyCell(
  { key, content }: SheetColumn,
  subject: Subject,
  row: FormulaRow,
  dialect: Dialect,
): CellModel {
  switch (content.kind) {
    case "field":
      return fieldCell(subject, content.field);
    case "input":
      return inputCell(subject, subject.inputs?.[key] ?? content.accepts, content.initial);
    case "formula":
      if (content.where !== null && !isFilled(subject.fields[content.where])) {
        return locked({ kind: "empty" }, content.result);
      }
      return locked(dialect.content(content.formula, row), content.result);
  }
}

/** Everything printed is text, to the letter; only what counts the rows is a number. */
function fieldCell({ fields, indent }: Subject, field: string): CellModel {
  const content = contentOf(fields[field] ?? null);
  return locked(content, FIELD_STYLES[field] ?? "text", field === "name" ? indent : 0);
}

function contentOf(value: string | number | null): CellContent {
  return typeof value === "number" ? { kind: "number", value } : textOrEmpty(value);
}

function inputCell(subject: Subject, accepts: RowInput, initial: string | null): CellModel {
  const value = initial === null ? null : (subject.fields[initial] ?? null);
  if (accepts === "locked") return locked(contentOf(value), "centred");
  return unlocked(contentOf(value), inputStyle(subject, accepts, value));
}

/** Printed figures and structures are text, so that 46.70 and 12:46:42 stay as they are. */
function inputStyle(
  { indicator }: Subject,
  accepts: Accepts,
  initial: string | number | null,
): StyleName {
  if (typeof accepts === "object") return "inputDay";
  switch (accepts) {
    case "figure": {
      const isText = initial !== null || indicator?.target.kind === "structure";
      return isText ? "inputFigure" : "inputNumber";
    }
    case "number":
      return "inputNumber";
    case "date":
      return "inputDay";
    case "text":
      return "inputText";
  }
}
