import { identityText, readIdentity } from "../identityText";
import type {
  CellContent,
  CellModel,
  FormulaResult,
  SheetIdentity,
  SheetModel,
  StyleName,
} from "../sheetModel";

/** The sheet with what its formulas show in their place: it looks the same everywhere and never changes. */
export function asValues(model: SheetModel): SheetModel {
  const identity: SheetIdentity = { ...model.identity, form: "values" };
  return {
    ...model,
    identity,
    rows: model.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => valueCell(cell, identity)),
    })),
  };
}

function valueCell(cell: CellModel, identity: SheetIdentity): CellModel {
  if (cell.content.kind === "text" && readIdentity(cell.content.text) !== null) {
    return { ...cell, content: { kind: "text", text: identityText(identity) } };
  }
  if (cell.content.kind !== "formula") return cell;
  const content = contentOf(cell.content.result ?? "");
  return content.kind === "text"
    ? { ...cell, content, style: TEXT_STYLES[cell.style] ?? cell.style }
    : { ...cell, content };
}

/** An error stays to be seen, as a text. */
function contentOf(result: FormulaResult): CellContent {
  if (typeof result === "number") return { kind: "number", value: result };
  const text = typeof result === "string" ? result : result.error;
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}

/** 12:46:42 in a cell that calculates would become a time of day. */
const TEXT_STYLES: Readonly<Partial<Record<StyleName, StyleName>>> = {
  percent: "figure",
  number: "figure",
  words: "centred",
  sentence: "text",
  settingFormula: "setting",
};
