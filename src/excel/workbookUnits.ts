import { unitsOf } from "../layout/layoutAgain";
import type { Unit } from "../layout/layoutInput";
import type { Plan } from "../plan/plan";
import { workbookAction } from "./workbookAction";

/** The units that the workbook's 规则设置 of a plan lists; none where it cannot be read now. */
export async function workbookUnits(plan: Plan): Promise<readonly Unit[]> {
  const read = await workbookAction(async (_context, workbook) =>
    Promise.resolve({ ok: true as const, units: unitsOf(plan, workbook) }),
  );
  return read.ok ? read.units : [];
}
