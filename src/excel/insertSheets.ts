import type { Present } from "../layout/knownSheets";
import { freeSheetName, type KnownSheets } from "../layout/layoutSheets";
import type { SheetModel } from "../layout/sheetModel";
import { sheetsNamedIn } from "../layout/sheetReferences";
import { removeHalfSheets } from "./halfSheets";
import { hostReason, type HostReason } from "./hostReason";
import { ownSheets } from "./ownSheets";
import { lackingSets } from "./requirementSets";
import { type Refusal, workbookAction } from "./workbookAction";
import { addSheet, showSheet } from "./writeSheet";

export type InsertStep = "checking" | "writing" | "finishing";

export type InsertOutcome =
  | {
      readonly ok: true;
      readonly sheetName: string;
      readonly alsoInserted: readonly string[];
      /** Sheets that were there and that its formulas refer to. */
      readonly refersTo: readonly string[];
    }
  | { readonly ok: false; readonly reason: HostReason };

/**
 * Adds sheets to the user's workbook and writes the models into them, in a few syncs whatever the size.
 *
 * Nothing that is there is touched. When the host refuses the batch half-way, what was written is taken
 * away again.
 *
 * @param layOut the models for a workbook with these sheets, the one to show last
 * @param replaced sheets that go when the new ones are there, which then may have their names
 */
export async function insertSheets(
  layOut: (known: KnownSheets) => readonly SheetModel[],
  onProgress: (step: InsertStep) => void,
  replaced: readonly string[] = [],
): Promise<InsertOutcome> {
  const lacking = lackingSets();
  if (lacking !== null) return refused(lacking);
  const insertionId = crypto.randomUUID();
  let writing: readonly string[] = [];
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      onProgress("checking");
      const { workbook } = context;
      workbook.protection.load("protected");
      workbook.worksheets.load("items/name");
      await context.sync();
      if (workbook.protection.protected) return refused({ name: "workbookProtected" });
      const takenNames = workbook.worksheets.items.map(({ name }) => name);
      const sheets = await ownSheets(context, workbook.worksheets);

      onProgress("writing");
      const staying = takenNames.filter((name) => !replaced.includes(name));
      const models = layOut({
        takenNames: staying,
        sheets: sheets.filter(({ name }) => staying.includes(name)),
      });
      const names = models.map(({ name }) => name);
      writing = names.map((name) => freeSheetName(name, takenNames));
      const added = models.map((model, index) =>
        addSheet(
          workbook.worksheets,
          { ...model, name: writing[index] ?? model.name },
          insertionId,
        ),
      );
      for (const name of replaced) workbook.worksheets.getItem(name).delete();
      added.forEach((sheet, index) => {
        const name = names[index] ?? "";
        if (name !== writing[index]) sheet.name = name;
        showSheet(sheet);
      });
      await context.sync();

      onProgress("finishing");
      const alsoInserted = names.slice(0, -1);
      const refersTo = staying.filter((name) => models.some((model) => refers(model, name)));
      return { ok: true, sheetName: names.at(-1) ?? "", alsoInserted, refersTo };
    });
  } catch (error) {
    const leftOver = await removeHalfSheets(writing, insertionId, error);
    return refused(hostReason(error, leftOver));
  }
}

const refers = ({ rows }: SheetModel, sheetName: string): boolean =>
  rows.some(({ cells }) =>
    cells.some(
      ({ content }) => content.kind === "formula" && sheetsNamedIn(content.formula).has(sheetName),
    ),
  );

/** What the workbook has already of what shall be inserted. */
export async function lookBeforeInserting(
  presentIn: (known: KnownSheets) => Present,
): Promise<{ readonly ok: true; readonly present: Present } | Refusal> {
  return workbookAction(async (_context, workbook) =>
    Promise.resolve({ ok: true as const, present: presentIn(workbook) }),
  );
}

const refused = (reason: HostReason): InsertOutcome => ({ ok: false, reason });
