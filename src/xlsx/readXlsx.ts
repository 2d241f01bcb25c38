import type { SheetGrid } from "../layout/keys/keyedGrid";
import { fail, ok, type Result } from "../rules/result";
import { foreignFile } from "./reading/foreignFile";
import { LIMITS } from "./reading/limits";
import { openZip } from "./reading/openZip";
import { readBook } from "./reading/readBook";
import { readSheet } from "./reading/readSheet";
import type { XlsxProblem } from "./xlsxProblem";

/**
 * All sheets of an .xlsx file, in the order of their tabs: what their cells hold, to the letter.
 *
 * Texts stay texts and numbers numbers; dates are serial numbers of the 1900 date system. Never
 * throws: what cannot be read whole is refused with the reason.
 */
export async function readXlsx(
  bytes: Uint8Array,
): Promise<Result<readonly SheetGrid[], XlsxProblem>> {
  const foreign = foreignFile(bytes);
  if (foreign !== null) return fail(foreign);
  const zip = openZip(bytes);
  if (zip === null) return fail({ name: "damagedFile" });
  const book = readBook(zip);
  if (!book.ok) return book;
  const grids: SheetGrid[] = [];
  let cellsLeft: number = LIMITS.cells;
  for (const sheet of book.value.sheets) {
    await nextTurn();
    const grid = readSheet(zip, sheet, book.value, cellsLeft);
    if (!grid.ok) return grid;
    grids.push(grid.value);
    cellsLeft -= grid.value.cells.length * (grid.value.cells[0]?.length ?? 0);
  }
  return ok(grids);
}

/** Lets the page draw and answer between sheets: a file may have many. */
async function nextTurn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
