import type { ColumnKey } from "../../templates/vocabulary/columnKeys";
import { cellAddress } from "../cells/address";
import { isEntry } from "../cells/cells";
import { type GridCell, gridCellOf, type KeyedGrid } from "../keys/keyedGrid";
import type { CellContent, SheetModel } from "../sheetModel";
import { hasLostReference, sheetsNamedIn, withQuotedSheetNames } from "../sheetReferences";
import { shownFormula } from "../shownFormula";
import { type Matching, matchRows } from "./carriedOver";

/** One thing about a sheet that is not as its template makes it; rows and columns count from 0. */
export type Difference =
  /** The sheet has no row or column of this key; `called` is what the row would be called in it. */
  | { readonly name: "rowMissing"; readonly key: string; readonly called?: string }
  | { readonly name: "columnMissing"; readonly key: string }
  /** The row is about something that the plan, or the list of units, no longer has. */
  | {
      readonly name: "rowGone";
      readonly row: number;
      readonly column: number;
      readonly called: string;
    }
  /** The row stands twice: it was copied. */
  | { readonly name: "rowDoubled"; readonly key: string }
  /** A locked cell holds something else. */
  | {
      readonly name: "cellChanged";
      readonly row: number;
      readonly column: number;
      readonly found: Held;
      readonly expected: Held;
    }
  /** Formulas have lost a sheet that they referred to: it was deleted. */
  | {
      readonly name: "linkLost";
      readonly sheetName: string;
      /** What the sheet was; null where that is not known. */
      readonly template: string | null;
      /** How many cells refer to it. */
      readonly count: number;
    }
  /** Something stands in a row, a column or a cell that the template does not have. */
  | {
      readonly name: "notOurs";
      readonly row: number;
      readonly column: number;
      readonly found: Held;
    }
  /** A value was entered for something that the template no longer has. */
  | {
      readonly name: "noPlace";
      readonly row: number;
      readonly column: number;
      readonly found: Held;
    };

/** What a cell holds: its formula where it has one, else its value. */
export type Held = GridCell["value"];

/** True for what would be lost if the sheet was written anew: it has to be moved away first. */
export const isLoss = ({ name }: Difference): boolean =>
  name === "notOurs" || name === "noPlace" || name === "rowDoubled";

/**
 * What about a sheet is not as its template makes it, cell by cell. Entered values are no difference,
 * nor are rows that stand in another order.
 */
export function differences(model: SheetModel, found: KeyedGrid): readonly Difference[] {
  const matching = matchRows(model, found);
  return [
    ...missingLines(model, found),
    ...goneRows(model, found),
    ...found.doubled.map((key): Difference => ({ name: "rowDoubled", key })),
    ...changedCells(model, found, matching),
    ...foreignCells(model, found, matching),
  ];
}

/**
 * The differences with all cells that lost the same sheet told as one: a deleted 规则设置 is one thing,
 * not as many as there are formulas.
 *
 * @param templateOf what a sheet of this name is
 */
export function withLostLinks(
  all: readonly Difference[],
  templateOf: (sheetName: string) => string | null,
): readonly Difference[] {
  const counts = new Map<string, number>();
  const others = all.filter((difference) => {
    const lost = lostLink(difference);
    if (lost !== null) counts.set(lost, (counts.get(lost) ?? 0) + 1);
    return lost === null;
  });
  const lost = [...counts].map(([sheetName, count]): Difference => ({
    name: "linkLost",
    sheetName,
    template: templateOf(sheetName),
    count,
  }));
  return [...lost, ...others];
}

/** The sheet that a cell should refer to and has lost. */
function lostLink(difference: Difference): string | null {
  if (difference.name !== "cellChanged") return null;
  const { found, expected } = difference;
  if (typeof found !== "string" || typeof expected !== "string") return null;
  if (!expected.startsWith("=") || !hasLostReference(found)) return null;
  return [...sheetsNamedIn(expected)][0] ?? null;
}

function missingLines(model: SheetModel, found: KeyedGrid): readonly Difference[] {
  const nameColumn = model.columns.findIndex(({ key }) => key === NAME_COLUMN);
  const rows = model.rows.flatMap(({ key, cells }): readonly Difference[] => {
    if (key === undefined || found.rows.has(key)) return [];
    const content = cells[nameColumn]?.content;
    const isNamed = content?.kind === "text" && INDICATOR_ROW.test(key);
    return [{ name: "rowMissing", key, ...(isNamed ? { called: content.text } : {}) }];
  });
  const columns = model.columns.flatMap(({ key }): readonly Difference[] =>
    key === undefined || found.columns.has(key) ? [] : [{ name: "columnMissing", key }],
  );
  return [...rows, ...columns];
}

const NAME_COLUMN: ColumnKey = "name";
/** The keys of indicators have no dots; those of most other rows have, or are numbered. */
const INDICATOR_ROW = /^(?!title$|settings$)[\w-]+$/u;

/** Rows of indicators that the plan has no more. */
function goneRows(model: SheetModel, found: KeyedGrid): readonly Difference[] {
  const column = found.columns.get(NAME_COLUMN);
  if (column === undefined) return [];
  const there = new Set(model.rows.map(({ key }) => key));
  return [...found.rowKeys].flatMap(([row, key]): readonly Difference[] => {
    const called = found.grid.cells[row]?.[column]?.value ?? null;
    const isGone = !there.has(key) && INDICATOR_ROW.test(key) && typeof called === "string";
    return isGone ? [{ name: "rowGone", row, column, called }] : [];
  });
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

const heldBy = (cell: GridCell | undefined): Held => cell?.formula ?? cell?.value ?? null;

/** What stands where the template has nothing: the hidden keys' own row and column are the template's. */
function foreignCells(
  model: SheetModel,
  found: KeyedGrid,
  matching: Matching,
): readonly Difference[] {
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

/** Cells of a sheet that its template knows no place for: in a row that was inserted or copied, say. */
export interface LostCells {
  readonly sheetName: string;
  /** A1, never empty */
  readonly addresses: readonly string[];
}

/** What of a sheet is not in its copy; null: nothing is lost. */
export function lostCells(copy: SheetModel, found: KeyedGrid): LostCells | null {
  const addresses = differences(copy, found)
    .filter(isLoss)
    .flatMap((each) => ("row" in each ? [cellAddress(each.row, each.column)] : []));
  return addresses.length === 0 ? null : { sheetName: found.name, addresses };
}

/**
 * A formula with the numbers of its own row taken out, so that a row that was moved has the formulas
 * that it had: `=$F6/$E6` in row 6 is `=$F/$E`. Absolute rows stay.
 */
function ownRowFormula(formula: string, row: number): string {
  const own = new RegExp(`(\\$?[A-Z]{1,3})${row + 1}(?![\\d.(])`, "gu");
  return outsideQuotes(withQuotedSheetNames(shownFormula(formula)), (text) =>
    text.replace(own, "$1"),
  );
}

/** Excel writes spaces and capitals as it likes; what stands in quotes is left alone. */
function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/u)
    .map((part, index) => (index % 2 === 0 ? change(part).replace(/\s/gu, "") : part))
    .join("");
}

/**
 * Whether somebody may have entered what stands in a row or column that the template has no more: of
 * 目标分解表 the weight of a unit is entered, but not the parts that the template works out below it.
 */
function entryKinds({ rows, columns }: SheetModel): (rowKey: string, columnKey: string) => boolean {
  const known = new Set<string>();
  const entered = new Set<string>();
  /** Nothing is entered in them, whatever the column: headings. */
  const lockedRows = new Set<string>();
  for (const { cells, key: rowKey = "", goesByPosition } of rows) {
    if (goesByPosition === true) continue;
    if (!cells.some(isEntry)) lockedRows.add(rowKey);
    cells.forEach((cell, index) => {
      const kind = kindOf(rowKey, columns[index]?.key ?? "");
      known.add(kind);
      if (isEntry(cell)) entered.add(kind);
    });
  }
  return (rowKey, columnKey) => {
    if (lockedRows.has(rowKey)) return false;
    const kind = kindOf(rowKey, columnKey);
    return entered.has(kind) || !known.has(kind);
  };
}

const kindOf = (rowKey: string, columnKey: string): string =>
  `${familyOf(rowKey)}:${familyOf(columnKey)}`;

/** `i7` and `i12` are rows of one kind, `u.赤坎区` and `u.霞山区` columns of one. */
function familyOf(key: string): string {
  const dot = key.indexOf(".");
  return dot < 0 ? key.replace(/\d+$/u, "") : key.slice(0, dot + 1);
}
