import type { CellContent, CellModel, StyleName } from "./sheetModel";

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
