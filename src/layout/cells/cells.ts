import type { CellContent, CellModel, StyleName, RowModel } from "../sheetModel";

const EMPTY: CellContent = { kind: "empty" };

export const locked = (content: CellContent, style: StyleName, indent = 0): CellModel => ({
  content,
  style,
  isLocked: true,
  indent,
});

export const unlocked = (content: CellContent, style: StyleName): CellModel => ({
  content,
  style,
  isLocked: false,
  indent: 0,
});

export const textOrEmpty = (text: string | null): CellContent =>
  text === null || text === "" ? EMPTY : { kind: "text", text };

/** A line that runs over the whole width: its text in the first cell, the style in all. */
export function lineOf(width: number, text: string, style: StyleName): readonly CellModel[] {
  return Array.from({ length: width }, (_, column) =>
    locked(column === 0 ? textOrEmpty(text) : EMPTY, style),
  );
}

/** A narrower part leaves the rest of its rows blank. */
export function padRow(cells: readonly CellModel[], width: number): readonly CellModel[] {
  const blank = locked({ kind: "empty" }, "blank");
  return [...cells, ...Array.from({ length: width - cells.length }, () => blank)];
}

const GAP_POINTS = 12;

/** A blank row between two parts, so that each has its own rules at top and bottom. */
export function gapRow(width: number, key: string): RowModel {
  const blank = locked({ kind: "empty" }, "blank");
  return { heightPoints: GAP_POINTS, key, cells: Array.from({ length: width }, () => blank) };
}

/** What stands in the cell is not the template's: the user enters it, or it is a record of what he did. */
export const isEntry = ({ isLocked, isRecord = false, isPastedOver = false }: CellModel): boolean =>
  (!isLocked && !isPastedOver) || isRecord;
