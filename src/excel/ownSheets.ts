import { hasOwnRows, readIdentity, identityText } from "../layout/keys/identity";
import { keyedGrid, type KeyedGrid, type GridCell, type SheetGrid } from "../layout/keys/keyedGrid";
import { underTablesOfNow } from "../layout/keys/renamedTables";
import type { SheetIdentity } from "../layout/sheetModel";
import { shownFormula } from "../layout/shownFormula";
import { plans } from "../plan/registry";
import { canMark } from "./requirementSets";

/** A sheet of this product is smaller; one of another origin may be as large as Excel can. */
const MOST_CELLS_SEARCHED = 20_000;
/** The least of them has its title, a heading, a line and the hidden keys, and several columns. */
const LEAST_CELLS = 12;

/**
 * The sheets of this product in the workbook, read whole, in two syncs. They are known by the mark that
 * the insertion leaves. A sheet without one came back through a program that drops marks, or is a copy:
 * then its hidden corner tells, which need not be its last cell where somebody wrote beside the table.
 *
 * @param worksheets with its items loaded
 */
export async function ownSheets(
  context: Excel.RequestContext,
  worksheets: Excel.WorksheetCollection,
): Promise<readonly KeyedGrid[]> {
  const grids = await candidateGrids(context, worksheets);
  const sheets = underTablesOfNow(
    grids.flatMap((grid) => keyedGrid(grid) ?? []),
    plans(),
  );
  if (!sheets.some(({ identity }) => hasOwnRows(identity))) return sheets;
  // Fetched only where a 规划表 stands: all its words come with it.
  const { withPlanRowKeys } = await import("../layout/planSheets/readPlanSheet");
  return sheets.map(withPlanRowKeys);
}

/** Every sheet that may be one of this product, read whole: a 规划表 is one without its hidden keys, too. */
export async function candidateGrids(
  context: Excel.RequestContext,
  worksheets: Excel.WorksheetCollection,
): Promise<readonly SheetGrid[]> {
  const candidates = worksheets.items.map((sheet) => {
    const mark = markOf(sheet);
    const used = sheet.getUsedRange(true);
    used.load("cellCount");
    const last = used.getLastCell();
    last.load("values");
    return { sheet, mark, used, last };
  });
  await context.sync();
  const readers = candidates
    .filter(
      ({ mark, used, last }) =>
        mark() !== null ||
        readIdentity((last.values as unknown[][])[0]?.[0]) !== null ||
        (used.cellCount >= LEAST_CELLS && used.cellCount <= MOST_CELLS_SEARCHED),
    )
    .map(({ sheet }) => readGrid(sheet));
  if (readers.length === 0) return [];
  await context.sync();
  return readers.map((read) => read());
}

/** Key of the custom property that marks an inserted sheet. */
export const IDENTITY_KEY = "plan-indicators";

/** Queues the reading of a sheet's mark; the answer gives it after the next sync, null where there is none. */
export function markOf(sheet: Excel.Worksheet): () => string | null {
  if (!canMark()) return () => null;
  const mark = sheet.customProperties.getItemOrNullObject(IDENTITY_KEY);
  mark.load("value");
  return () => (mark.isNullObject ? null : mark.value);
}

/** Queues the mark that makes a sheet known for this product's, where the host keeps marks. */
export function markSheet(sheet: Excel.Worksheet, text: string): void {
  if (canMark()) sheet.customProperties.add(IDENTITY_KEY, text);
}

/** The identity with a mark that no other insertion has, so that a half sheet is known for ours. */
export function markText(identity: SheetIdentity, insertionId: string): string {
  return `${identityText(identity).slice(0, -1)},"insertion":"${insertionId}"}`;
}

/** True when a sheet's mark is this insertion's. */
export function isOfInsertion(stored: string, insertionId: string): boolean {
  return stored.includes(`"insertion":"${insertionId}"`);
}

/** Queues the reading of a whole sheet; the answer gives it after the next sync. */
export function readGrid(sheet: Excel.Worksheet): () => SheetGrid {
  const used = sheet.getUsedRange();
  const whole = sheet.getRange("A1").getBoundingRect(used);
  whole.load("values,formulas,valueTypes");
  sheet.load("name");
  return () => ({
    name: sheet.name,
    cells: (whole.values as unknown[][]).map((line, row) =>
      line.map((value, column) =>
        gridCell(value, whole.formulas[row]?.[column], whole.valueTypes[row]?.[column]),
      ),
    ),
  });
}

/** The sheet with the numbers marked that are shown as percentages, in one sync. */
export async function withPercentages(
  context: Excel.RequestContext,
  sheet: KeyedGrid,
): Promise<KeyedGrid> {
  const { name, cells } = sheet.grid;
  const range = context.workbook.worksheets
    .getItem(name)
    .getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
  range.load("numberFormat");
  await context.sync();
  const formats = range.numberFormat as unknown[][];
  const isPercent = (row: number, column: number): boolean =>
    String(formats[row]?.[column]).includes("%");
  return {
    ...sheet,
    grid: {
      name,
      cells: cells.map((line, row) =>
        line.map((cell, column) =>
          typeof cell.value === "number" && isPercent(row, column)
            ? { ...cell, isPercent: true }
            : cell,
        ),
      ),
    },
  };
}

function gridCell(value: unknown, formula: unknown, type: unknown): GridCell {
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  return {
    value: plainValue(value),
    // A text that begins with = in a text cell is no formula: then it is its own value.
    formula: isFormula && formula !== value ? shownFormula(formula) : null,
    isError: type === "Error",
  };
}

/** Excel gives texts, numbers and booleans; an empty cell is an empty text. */
export function plainValue(value: unknown): GridCell["value"] {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
