/** One row as the source text has it: the cells in the table's own order of columns. */
export interface SourceRow {
  readonly group: string;
  readonly cells: readonly string[];
}

const GROUP = /^[一二三四五六七八九十]+、/u;
const NUMBER = /^\d+$/u;

/**
 * The rows of a table of `width` columns. 湛江's text keeps a row on one line, with tabs between
 * the cells; 广州's has a line for every cell. Read cell by cell, both are the same: after a group
 * heading, or straight away, come `width` cells of which the first is a number.
 */
export function sourceRows(text: string, width: number): readonly SourceRow[] {
  const cells = text
    .replace(/<\/?b>/gu, "")
    .split(/[\t\n]/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  const rows: SourceRow[] = [];
  let group = "";
  let at = cells.findIndex((cell) => GROUP.test(cell));
  while (at >= 0 && at < cells.length) {
    const cell = cells[at] ?? "";
    if (GROUP.test(cell)) {
      group = cell;
      at += 1;
    } else if (NUMBER.test(cell)) {
      rows.push({ group, cells: cells.slice(at, at + width) });
      at += width;
    } else {
      break;
    }
  }
  return rows;
}
