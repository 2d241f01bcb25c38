import type { PlanTable } from "../../plan/plan";
import { matchName } from "../../plan/matchNames";
import { isEntry } from "../cells/cells";
import type { GridCell, KeyedGrid } from "../keys/keyedGrid";
import { matchRows } from "../refresh/carriedOver";
import type { SheetModel } from "../sheetModel";
import type { PastedPair } from "./pastedPairs";

/** A column of a sheet that figures are entered into. */
export interface PasteColumn {
  readonly key: string;
  readonly heading: string;
}

/** Where a pasted pair goes, before anything is written. */
export interface PlacedPair extends PastedPair {
  /** The rows that it may mean: one where the name is the same, several to choose from, none. */
  readonly rows: readonly PasteRow[];
  readonly isSameName: boolean;
}

interface PasteRow {
  readonly key: string;
  readonly name: string;
  /** Where the figure would stand; rows and columns count from 0. */
  readonly row: number;
  readonly column: number;
  /** What stands there now: nothing is written over it. */
  readonly held: GridCell["value"];
}

const YEAR = /^y\d+$/u;
const FIGURES = ["actual", "lastYear"];

/** The columns that take figures, in their order. */
export function pasteColumns(model: SheetModel, found: KeyedGrid): readonly PasteColumn[] {
  const headings = model.rows.find(({ key }) => key?.endsWith(".headings") === true);
  return model.columns.flatMap(({ key = "" }, index): readonly PasteColumn[] => {
    const isFigures = YEAR.test(key) || FIGURES.includes(key);
    const isEntered = model.rows.some(({ cells, goesByPosition }) => {
      const cell = cells[index];
      return goesByPosition !== true && cell !== undefined && isEntry(cell);
    });
    if (!isFigures || !isEntered || !found.columns.has(key)) return [];
    const content = headings?.cells[index]?.content;
    return [{ key, heading: content?.kind === "text" ? content.text : key }];
  });
}

/** Each pair with the rows that it may mean; what the column takes no entry in is none of them. */
export function placePairs(
  pairs: readonly PastedPair[],
  columnKey: string,
  model: SheetModel,
  found: KeyedGrid,
  table: PlanTable,
): readonly PlacedPair[] {
  const matching = matchRows(model, found);
  const modelColumn = model.columns.findIndex(({ key }) => key === columnKey);

  function rowOf(indicator: PlanTable["indicators"][number]): readonly PasteRow[] {
    const key = indicator.key;
    const modelRow = model.rows.findIndex((row) => row.key === key);
    const cell = model.rows[modelRow]?.cells[modelColumn];
    const row = matching.rowOf(modelRow);
    const column = matching.columnOf(modelRow, modelColumn);
    if (cell === undefined || !isEntry(cell) || row === null || column === null) return [];
    const held = found.grid.cells[row]?.[column]?.value ?? null;
    return [{ key, name: indicator.name, row, column, held }];
  }

  return pairs.map((pair) => {
    const { same, near } = matchName(pair.name, table);
    const rows = (same === null ? near : [same]).flatMap(rowOf);
    return { ...pair, rows, isSameName: same !== null };
  });
}
