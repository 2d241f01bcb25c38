import { readXlsx } from "hucre/xlsx";

export type ReadCell = string | number | boolean | Date | null | undefined;

export interface ReadBook {
  readonly sheets: readonly (readonly (readonly ReadCell[])[])[];
  readonly names: ReadonlyMap<string, string>;
}

/** The file as a reader that is not this project's understands it. */
export async function readBack(file: Uint8Array): Promise<ReadBook> {
  const { sheets, namedRanges = [] } = await readXlsx(file);
  return {
    sheets: sheets.map(({ rows }) => rows as readonly (readonly ReadCell[])[]),
    names: new Map(namedRanges.map(({ name, range }) => [name, range])),
  };
}

/**
 * Numbers to 12 digits, words to the letter; a blank is a blank, whether a cell is empty or holds an
 * empty text.
 */
export function isSame(read: unknown, expected: unknown): boolean {
  if (typeof read === "number" && typeof expected === "number") {
    return Math.abs(read - expected) <= 1e-12 * Math.abs(expected);
  }
  return (read ?? "") === (expected ?? "");
}
