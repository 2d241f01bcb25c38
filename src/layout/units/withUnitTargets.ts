import type { Unit } from "../layoutInput";
import type { SheetRequest } from "../layoutSheets";
import { unitTargets } from "./unitTargets";

/** [B1] A sheet for one unit with that unit's own targets, where the units have weights and it is one of them. */
export function withUnitTargets(request: SheetRequest, units: readonly Unit[]): SheetRequest {
  const { unit, table } = request;
  const index = units.findIndex(({ name }) => name === unit?.trim());
  const targets = index < 0 ? null : (unitTargets(table, units)?.[index] ?? null);
  return targets === null ? request : { ...request, unitTargets: targets };
}
