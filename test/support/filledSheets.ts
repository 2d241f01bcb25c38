import { insertSheets } from "../../src/excel/insertSheets";
import { readGrid } from "../../src/excel/ownSheets";
import type { Dialect } from "../../src/layout/dialects/dialect";
import { keyedGrid, type KeyedGrid } from "../../src/layout/keys/keyedGrid";
import { layoutSheets } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import type { EntryKind, TypicalEntry } from "./typicalEntries";
import { type Offered, requestFor, typicalEntriesOf } from "./typicalWorkbook";

export interface FilledSheet {
  readonly model: SheetModel;
  readonly read: KeyedGrid;
}

/**
 * Inserts the sheet with those that it refers to, fills all of them in, and reads it back: with the
 * usual entries, then with the awkward ones in their place.
 */
export async function filledSheets(
  offered: Offered,
  dialect: Dialect,
): Promise<Readonly<Record<EntryKind, FilledSheet>>> {
  let models: readonly SheetModel[] = [];
  const outcome = await insertSheets(
    (known) => (models = layoutSheets(requestFor(offered), known, dialect)),
    () => undefined,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  const usual = await filledWith(models, "usual");
  await enter(models, "usual", () => "");
  return { usual, awkward: await filledWith(models, "awkward") };
}

async function filledWith(models: readonly SheetModel[], kind: EntryKind): Promise<FilledSheet> {
  const model = models.at(-1);
  if (model === undefined) throw new Error("Nothing was laid out.");
  await enter(models, kind, (entry) => entry);
  return Excel.run(async (context) => {
    const grid = readGrid(context.workbook.worksheets.getItem(model.name));
    await context.sync();
    const read = keyedGrid(grid());
    if (read === null) throw new Error("The sheet lost its keys.");
    return { model, read };
  });
}

/** Enters something into every cell that this kind of entries fills. */
async function enter(
  models: readonly SheetModel[],
  kind: EntryKind,
  what: (entry: TypicalEntry["entry"]) => TypicalEntry["entry"],
): Promise<void> {
  await Excel.run(async (context) => {
    for (const model of models) {
      const sheet = context.workbook.worksheets.getItem(model.name);
      for (const { row, column, entry } of typicalEntriesOf(model, kind)) {
        sheet.getCell(row, column).values = [[what(entry)]];
      }
    }
    await context.sync();
  });
}
