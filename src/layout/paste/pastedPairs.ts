/** A line of a pasted pair of columns: a name and a figure as they were written. */
export interface PastedPair {
  /** Counted from 1, for the user to find it. */
  readonly line: number;
  readonly name: string;
  /** Empty: nothing is reported. */
  readonly figure: string;
}

const NUMBER_ALONE = /^[\d０-９]+[.．、]?$/u;

/**
 * Names and figures as they are copied from a sheet, a table or a text: cells are divided by tabs, and
 * where there are none by the last blank or comma. A number of the row before the name is passed over,
 * and so is what stands between name and figure.
 */
export function pastedPairs(text: string): readonly PastedPair[] {
  return text.split(/\r\n|[\r\n]/u).flatMap((raw, index): readonly PastedPair[] => {
    const cells = cellsOf(raw).map((cell) => cell.trim());
    const start = NUMBER_ALONE.test(cells[0] ?? "") && cells.length > 2 ? 1 : 0;
    const name = cells[start] ?? "";
    if (name === "") return [];
    return [
      { line: index + 1, name, figure: cells.length > start + 1 ? (cells.at(-1) ?? "") : "" },
    ];
  });
}

function cellsOf(line: string): readonly string[] {
  if (line.includes("\t")) return line.split("\t");
  const [, name = line, figure = ""] =
    /^(.*\S)[\s\u3000,，：:]+(\S*[\d０-９]\S*)$/u.exec(line.trim()) ?? [];
  return [name, figure];
}
