import type { GridCell, SheetGrid } from "../../src/layout/keys/keyedGrid";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { handmade, type Handmade, worksheet } from "./handmade";

/** The sheets of a file that must be readable. */
export async function gridsOf(file: Uint8Array): Promise<readonly SheetGrid[]> {
  const read = await readXlsx(file);
  if (!read.ok) throw new Error(`The file was not read: ${JSON.stringify(read.reason)}`);
  return read.value;
}

/** The cells of one handmade sheet, row by row. */
export async function cellsOf(
  rows: string,
  book: Omit<Handmade, "sheets"> = {},
  behind = "",
): Promise<SheetGrid["cells"]> {
  const sheet = { name: "表", xml: worksheet(rows, behind) };
  return (await gridsOf(handmade({ ...book, sheets: [sheet] })))[0]?.cells ?? [];
}

export const valuesOf = (cells: SheetGrid["cells"]): readonly (readonly GridCell["value"][])[] =>
  cells.map((row) => row.map(({ value }) => value));

export const formulasOf = (
  cells: SheetGrid["cells"],
): readonly (readonly GridCell["formula"][])[] =>
  cells.map((row) => row.map(({ formula }) => formula));
