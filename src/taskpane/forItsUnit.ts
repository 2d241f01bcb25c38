import { workbookUnits } from "../excel/workbookUnits";
import type { SheetRequest } from "../layout/layoutSheets";
import { withUnitTargets } from "../layout/units/unitTargets";

/** A sheet for one unit has that unit's targets as the workbook's 目标分解表 splits them. */
export async function forItsUnit(request: SheetRequest): Promise<SheetRequest> {
  const { unit, plan, table } = request;
  return unit === null ? request : withUnitTargets(request, await workbookUnits(plan, table));
}
