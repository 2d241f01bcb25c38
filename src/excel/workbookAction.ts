import type { KeyedGrid } from "../layout/keys/keyedGrid";
import type { KnownSheets } from "../layout/layoutSheets";
import { hostReason, type SheetReason } from "./hostReason";
import { ownSheets } from "./ownSheets";
import { lackingSets } from "./requirementSets";
import type { Unit } from "../layout/layoutInput";
import { knownUnits } from "../layout/units/knownUnits";
import type { Plan, PlanTable } from "../plan/plan";

export interface Refusal {
  readonly ok: false;
  readonly reason: SheetReason;
}

export const refused = (reason: SheetReason): Refusal => ({ ok: false, reason });

/** The workbook as it was found: every sheet's name, and this product's sheets read whole. */
export interface FoundWorkbook extends KnownSheets {
  readonly sheets: readonly KeyedGrid[];
  /** Its sheets cannot be added, copied or removed. */
  readonly isProtected: boolean;
}

/** Runs an action on the workbook as it is found; what the host refuses comes back as a reason. */
export async function workbookAction<T>(
  action: (context: Excel.RequestContext, found: FoundWorkbook) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const lacking = lackingSets();
  if (lacking !== null) return refused(lacking);
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets, protection } = context.workbook;
      protection.load("protected");
      worksheets.load("items/name");
      await context.sync();
      const takenNames = worksheets.items.map(({ name }) => name);
      const sheets = await ownSheets(context, worksheets);
      return action(context, { takenNames, sheets, isProtected: protection.protected });
    });
  } catch (error) {
    return refused(hostReason(error, null));
  }
}

/** The sheet of this product with this name, or why there is none. */
export function foundSheet(
  { sheets, takenNames }: FoundWorkbook,
  sheetName: string,
): KeyedGrid | Refusal {
  const sheet = sheets.find(({ name }) => name === sheetName);
  if (sheet !== undefined) return sheet;
  const isThere = takenNames.includes(sheetName);
  return refused(
    isThere ? { name: "notOurSheet", sheetName } : { name: "sheetMissing", sheetName },
  );
}

export const isRefusal = (value: object): value is Refusal => "ok" in value && value.ok === false;

/**
 * The units that the workbook's 规则设置 of a plan lists; none where it cannot be read now.
 *
 * @param splitTable those of its 目标分解表 instead, where there is one; null: those of the list
 */
export async function workbookUnits(
  plan: Plan,
  splitTable: PlanTable | null,
): Promise<readonly Unit[]> {
  const read = await workbookAction(async (_context, workbook) =>
    Promise.resolve({ ok: true as const, units: knownUnits(plan, splitTable, workbook) }),
  );
  return read.ok ? read.units : [];
}
