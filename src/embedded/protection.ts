import type { SheetTarget, RangeTarget } from "./host";
import { hostError } from "./hostError";
import { intersection } from "./address";
import { clippedArea, mapArea } from "./cells";
import { sheetOf } from "./sheets";
import { sheetStateOf } from "./sheetState";

function accessDenied(): Error {
  return hostError("AccessDenied", "You do not have permission to perform this operation.");
}

export function isProtected({ host, sheetId }: SheetTarget): boolean {
  return sheetStateOf(host.state, sheetId).protection !== null;
}

/** Excel locks every cell until it is told otherwise; locks only bite on a protected sheet. */
export function isLocked(target: SheetTarget, row: number, column: number): boolean {
  const sheet = sheetOf(target);
  const own: unknown = sheet.getSheet().getCellRaw(row, column)?.custom?.["locked"];
  const ofRow: unknown = sheet.getRowCustomMetadata(row)?.["locked"];
  const ofColumn: unknown = sheet.getColumnCustomMetadata(column)?.["locked"];
  const ofSheet = sheetStateOf(target.host.state, target.sheetId).isLockedByDefault;
  const told = [own, ofRow, ofColumn].find((value) => typeof value === "boolean");
  return typeof told === "boolean" ? told : ofSheet;
}

/** Fails when the contents of a cell of the range may not be changed. */
export function assertCanEdit(target: RangeTarget): void {
  if (!isProtected(target)) {
    return;
  }
  const area = intersection(target.area, clippedArea(target));
  const isBeyondGrid = area === null || area.rowCount < target.area.rowCount;
  const hasLocked =
    area !== null &&
    mapArea(area, (row, column) => isLocked(target, row, column))
      .flat()
      .includes(true);
  if (isBeyondGrid || hasLocked) {
    throw accessDenied();
  }
}

/** Fails on a protected sheet unless its protection allows this kind of change. */
export function assertAllowed(target: SheetTarget, option: string | null): void {
  const { protection } = sheetStateOf(target.host.state, target.sheetId);
  if (protection !== null && (option === null || protection.options[option] !== true)) {
    throw accessDenied();
  }
}

/** Fails when the workbook's structure is protected: no sheet may come, go or change its name. */
export function assertCanChangeStructure(target: Pick<SheetTarget, "host">): void {
  if (target.host.state.protection !== null) {
    throw accessDenied();
  }
}
