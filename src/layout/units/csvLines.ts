interface CsvLine {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quoted cell, in which two quotation marks are one, or a plain one; then what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))[^\S\r\n]*(,|\r\n|\r|\n|$)/uy;

/**
 * The lines of a CSV file, a byte order mark aside; empty ones are passed over.
 *
 * @returns `openQuoteLine`: nothing behind it could be told apart; null where all could
 */
export function csvLines(text: string): {
  readonly lines: readonly CsvLine[];
  readonly openQuoteLine: number | null;
} {
  const lines: CsvLine[] = [];
  const csv = text.replace(/^\uFEFF/u, "");
  let cells: string[] = [];
  let first = 1;
  let line = 1;
  for (let at = 0; at < csv.length;) {
    CELL.lastIndex = at;
    const [whole, quoted, plain = "", end = ""] = CELL.exec(csv) ?? [];
    if (whole === undefined || (quoted === undefined && plain.startsWith('"'))) {
      return { lines, openQuoteLine: line };
    }
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    at += whole.length;
    line += whole.match(/\r\n|[\r\n]/gu)?.length ?? 0;
    if (end === "," && at < csv.length) continue;
    if (cells.some((cell) => cell.trim() !== "")) lines.push({ line: first, cells });
    cells = [];
    first = line;
  }
  return { lines, openQuoteLine: null };
}
