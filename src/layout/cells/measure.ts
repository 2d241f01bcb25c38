import type { CellModel } from "../sheetModel";

/** Width of a text in characters of the default font: a Chinese character is two wide. */
export function textWidthChars(text: string): number {
  return Array.from(text).reduce(
    (width, character) => width + (character.charCodeAt(0) > 255 ? 2 : 1),
    0,
  );
}

export const LINE_HEIGHT_POINTS = 15;
export const PADDING_POINTS = 6;
/** As wide as three digits in every spreadsheet. */
const INDENT_CHARS = 3;

/** Height of a row whose widest wrapped text has `text` in a cell of `widthChars`. */
export function rowHeightPoints(cells: readonly { text: string; widthChars: number }[]): number {
  const lines = cells.map(({ text, widthChars }) =>
    // One character is kept back on every line, because Excel breaks before a character that is cut.
    text
      .split("\n")
      .reduce(
        (count, line) =>
          count + Math.max(1, Math.ceil(textWidthChars(line) / Math.max(widthChars - 1, 1))),
        0,
      ),
  );
  return Math.max(1, ...lines) * LINE_HEIGHT_POINTS + PADDING_POINTS;
}

/** Height of a row of cells by the texts that stand in them. */
export function cellsHeightPoints(
  cells: readonly CellModel[],
  widthsChars: readonly number[],
): number {
  return rowHeightPoints(
    cells.map(({ content, indent }, index) => ({
      text: content.kind === "text" ? content.text : "",
      widthChars: (widthsChars[index] ?? 1) - INDENT_CHARS * indent,
    })),
  );
}
