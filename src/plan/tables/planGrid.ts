import type { CellValue } from "../../rules/figures/figure";

/** A cell as a selection, a paste or a file gives it. */
export interface GridCell {
  /** As stored: a time of day is a fraction, a percentage a share. */
  readonly value: CellValue;
  /** As the cell shows it. */
  readonly shown: string;
  /** What the spreadsheet takes a number for. */
  readonly shape: CellShape;
  /** Steps by which the cell is indented; blanks before its text not counted. */
  readonly indent: number;
}

export type CellShape = "plain" | "percent" | "time" | "date";

/** Cells that are merged into the first of them. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface PlanGrid {
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly MergedArea[];
}

/** Where a cell stands in the grid, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The cell of a text: what is pasted from elsewhere, and what was typed into a cell of text. */
export function textCell(text: string): GridCell {
  return { value: text === "" ? null : text, shown: text, shape: "plain", indent: 0 };
}

const NOT_SHOWN = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu;

/** What a number format makes of a number. Its first section is the one of positive numbers. */
export function shapeOfFormat(numberFormat: string): CellShape {
  const codes = numberFormat.replace(NOT_SHOWN, "").split(";")[0]?.toLowerCase() ?? "";
  if (/^(?:general|@)?$/u.test(codes)) return "plain";
  if (codes.includes("%")) return "percent";
  if (/[yd]/u.test(codes)) return "date";
  if (/[hs]/u.test(codes)) return "time";
  return codes.includes("m") ? "date" : "plain";
}

/**
 * The grid of a pasted text: a line for each row, tabs between cells. A cell that holds line breaks stands
 * in quotation marks, as spreadsheets copy it.
 */
export function gridOfText(pasted: string): PlanGrid {
  const rows: GridCell[][] = [[]];
  const cells = /(?:^|(?<=[\t\n]))"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/gu;
  const text = pasted.replace(/\r\n?/gu, "\n").replace(/\n+$/u, "");
  for (let at = 0; at <= text.length;) {
    cells.lastIndex = at;
    const [whole = "", quoted, bare = ""] = cells.exec(text) ?? [];
    rows.at(-1)?.push(textCell(quoted === undefined ? bare : quoted.replaceAll('""', '"')));
    at += whole.length;
    if (text[at] === "\n") rows.push([]);
    at += 1;
  }
  return { rows, merges: [] };
}
