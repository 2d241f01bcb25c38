import type { KeyedGrid } from "../layout/keys/keyedGrid";
import { pastedPairs } from "../layout/paste/pastedPairs";
import {
  type PasteColumn,
  pasteColumns,
  type PlacedPair,
  placePairs,
} from "../layout/paste/placePairs";
import type { PlanTable } from "../plan/plan";
import { plainValue } from "./ownSheets";
import type { LayOutAgain } from "./refreshSheet";
import { foundSheet, isRefusal, type Refusal, refused, workbookAction } from "./workbookAction";

export interface PastePlan {
  readonly ok: true;
  readonly columns: readonly PasteColumn[];
  /** None where no column is chosen yet. */
  readonly pairs: readonly PlacedPair[];
}

/**
 * Says where names and figures that were pasted into the pane would go on a sheet. Nothing is written.
 *
 * @param columnKey null: none is chosen yet
 */
export async function planPaste(
  sheetName: string,
  { columnKey, text }: { readonly columnKey: string | null; readonly text: string },
  layOut: LayOutAgain,
  tableOf: (sheet: KeyedGrid) => PlanTable | null,
): Promise<PastePlan | Refusal> {
  return workbookAction(async (_context, workbook) => {
    const found = foundSheet(workbook, sheetName);
    if (isRefusal(found)) return Promise.resolve(found);
    const model = layOut(found, workbook)?.at(-1);
    const table = tableOf(found);
    if (model === undefined || table === null) return refused({ name: "unknownOrigin", sheetName });
    const pairs =
      columnKey === null ? [] : placePairs(pastedPairs(text), columnKey, model, found, table);
    return { ok: true, columns: pasteColumns(model, found), pairs };
  });
}

/** A figure and the cell that it goes into; rows and columns count from 0. */
export interface Placement {
  readonly row: number;
  readonly column: number;
  readonly figure: string;
}

/**
 * Writes figures into the entries of a sheet. What holds something by now is left as it is: a figure
 * that was submitted is changed with a line in the trail only.
 */
export async function pasteFigures(
  sheetName: string,
  placements: readonly Placement[],
): Promise<{ readonly ok: true; readonly written: number; readonly kept: number } | Refusal> {
  return workbookAction(async (context, workbook) => {
    const found = foundSheet(workbook, sheetName);
    if (isRefusal(found)) return found;
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const cells = placements.map(({ row, column, figure }) => {
      const cell = sheet.getCell(row, column);
      cell.load("values,numberFormat");
      return { cell, figure };
    });
    await context.sync();
    const open = cells.filter(
      ({ cell }) => plainValue((cell.values as unknown[][])[0]?.[0]) === null,
    );
    for (const { cell, figure } of open) {
      const isText = (cell.numberFormat as unknown[][])[0]?.[0] === "@";
      cell.values = [[isText ? figure : numberOrText(figure)]];
    }
    await context.sync();
    return { ok: true, written: open.length, kept: cells.length - open.length };
  });
}

const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/u;

/** What is no plain number stays as it was written, for the review to tell of: Excel would make 0.925 of 92.5%. */
function numberOrText(figure: string): number | string {
  const plain = figure.normalize("NFKC").trim();
  return /\d/u.test(plain) && NUMBER.test(plain) ? Number(plain.replaceAll(",", "")) : `'${figure}`;
}
