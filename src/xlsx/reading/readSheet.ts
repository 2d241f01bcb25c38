import type { SheetGrid } from "../../layout/keys/keyedGrid";
import { fail, ok, type Result } from "../../rules/result";
import type { XlsxProblem } from "../xlsxProblem";
import { gridBuilder } from "./gridBuilder";
import type { PackageParts } from "./openZip";
import type { Book } from "./readBook";
import { readSheetPart } from "./readSheetPart";
import { sharedFormulas } from "./sharedFormulas";
import { storedValue } from "./storedValue";

/** @param cellsLeft how many cells may still be read of the file */
export function readSheet(
  zip: PackageParts,
  { name, part }: Book["sheets"][number],
  book: Book,
  cellsLeft: number,
): Result<SheetGrid, XlsxProblem> {
  const bytes = zip.unpack(part);
  if (!bytes.ok) return bytes;
  const builder = gridBuilder(name, cellsLeft);
  const formulaOf = sharedFormulas();
  const problems: XlsxProblem[] = [];
  const sheet = readSheetPart(bytes.value, (cell) => {
    if (problems.length > 0) return;
    const value = storedValue(cell, book);
    const formula = formulaOf(cell);
    const problem: XlsxProblem | null =
      value === undefined || formula === undefined
        ? { name: "damagedPart", part }
        : builder.put(cell.row, cell.column, { value, formula, isError: cell.type === "e" });
    if (problem !== null) problems.push(problem);
  });
  if (problems[0] !== undefined) return fail(problems[0]);
  const grid = sheet === null ? null : builder.build(sheet.merges);
  return grid === null ? fail({ name: "damagedPart", part }) : ok(grid);
}
