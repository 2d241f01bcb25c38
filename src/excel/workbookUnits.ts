import type { Unit } from "../layout/layoutInput";
import { knownUnits } from "../layout/units/knownUnits";
import type { Plan, PlanTable } from "../plan/plan";
import { workbookAction } from "./workbookAction";

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
