import type { Present } from "../layout/knownSheets";
import type { KnownSheets } from "../layout/layoutSheets";
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
 */
export async function insertSheets(
  layOut: (known: KnownSheets) => readonly SheetModel[],
  onProgress: (step: InsertStep) => void,
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
      const models = layOut({ takenNames, sheets });
      writing = models.map(({ name }) => name);
      for (const model of models) {
        showSheet(addSheet(workbook.worksheets, model, insertionId));
      }
      await context.sync();

      onProgress("finishing");
      const alsoInserted = writing.slice(0, -1);
      const refersTo = takenNames.filter((name) => models.some((model) => refers(model, name)));
      return { ok: true, sheetName: writing.at(-1) ?? "", alsoInserted, refersTo };
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
