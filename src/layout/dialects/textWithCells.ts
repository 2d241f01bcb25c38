import { quoted } from "../formula";

/** What stands for a cell in a text. */
export const GAP_MARK = "|";

/** A text whose gaps are filled by cells: `数|项` is `"数"&B2&"项"`. */
export function textWithCells(text: string, cells: readonly string[]): string {
  return text
    .split(GAP_MARK)
    .flatMap((piece, index) => [
      ...(index === 0 ? [] : [cells[index - 1] ?? ""]),
      ...(piece === "" ? [] : [quoted(piece)]),
    ])
    .join("&");
}
