import { cellAddress } from "./address";
import type { SheetColumn } from "./columns";
import type { ConditionalFormatModel, StatusStyleName } from "./sheetModel";

/** Words and the colour that stands beside them. A word that is not listed stays plain. */
type Colours = Readonly<Partial<Record<StatusStyleName, readonly string[]>>>;
const COLOURS: Readonly<Record<string, Colours>> = {};

export function statusFormats(
  columns: readonly SheetColumn[],
  firstRow: number,
  rowCount: number,
): readonly ConditionalFormatModel[] {
  return columns.flatMap(({ key }, column) =>
    Object.entries(COLOURS[key] ?? {}).map(([style, words]) => ({
      range: { row: firstRow, column, rowCount, columnCount: 1 },
      formula: startsWithAny(`$${cellAddress(firstRow, column)}`, words),
      style: style as StatusStyleName,
    })),
  );
}
/** `不一致（应为 …）` goes on behind its word, so beginnings are compared. */
function startsWithAny(address: string, words: readonly string[]): string {
  const tests = words.map((word) => `LEFT(${address},${word.length})="${word}"`);
  return tests.length === 1 ? `=${tests.join("")}` : `=OR(${tests.join(",")})`;
}
