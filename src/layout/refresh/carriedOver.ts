import { isEntry } from "../cells/cells";
import { STYLES } from "../cells/styles";
import { identityText, readIdentity } from "../keys/identity";
import type { GridCell, KeyedGrid } from "../keys/keyedGrid";
import type {
  CellContent,
  CellModel,
  FormulaResult,
  SheetIdentity,
  SheetModel,
  ShownError,
  StyleName,
} from "../sheetModel";

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

/** Those that every file format knows; a newer one is written as #VALUE!. */
const ERRORS: readonly ShownError[] = [
  ...(["#N/A", "#DIV/0!", "#NUM!", "#VALUE!"] as const),
  ...(["#NAME?", "#REF!", "#NULL!"] as const),
];

function resultOf(cell: GridCell | undefined): FormulaResult {
  const value = cell?.value ?? "";
  if (cell?.isError === true) return { error: ERRORS.find((code) => code === value) ?? "#VALUE!" };
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

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

/** Where the cells of a laid-out sheet stand in the sheet as it was found. */
export interface Matching {
  /** Null: the found sheet has no such row. */
  readonly rowOf: (modelRow: number) => number | null;
  /** Entries of some rows go by position: which columns stand under them depends on the table. */
  readonly columnOf: (modelRow: number, modelColumn: number) => number | null;
}

/** Rows and columns are found by their keys, wherever they were moved to. */
export function matchRows(model: SheetModel, found: KeyedGrid): Matching {
  return {
    rowOf: (modelRow) => found.rows.get(model.rows[modelRow]?.key ?? "") ?? null,
    columnOf: (modelRow, modelColumn) =>
      model.rows[modelRow]?.goesByPosition === true
        ? modelColumn
        : (found.columns.get(model.columns[modelColumn]?.key ?? "") ?? null),
  };
}
