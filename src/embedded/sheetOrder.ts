import type { FWorksheet } from "@univerjs/sheets/facade";
import { isGiven, readOneOf } from "./arguments";
import { copyCharts } from "./charts";
import type { SheetTarget } from "./host";
import { hostError } from "./hostError";
import { isHostObject } from "./hostObject";
import { assertCanChangeStructure } from "./protection";
import { findSheet, sheetOf } from "./sheets";
import { sheetStateOf } from "./sheetState";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export function visibilityOf(target: SheetTarget): Visibility {
  if (!sheetOf(target).isSheetHidden()) {
    return "Visible";
  }
  return sheetStateOf(target.host.state, target.sheetId).isVeryHidden ? "VeryHidden" : "Hidden";
}

/** A workbook always shows a sheet: the last one that can be seen neither goes nor hides. */
function assertAnotherIsVisible(target: SheetTarget): void {
  const others = target.host.workbook
    .getSheets()
    .filter((sheet) => sheet.getSheetId() !== target.sheetId && !sheet.isSheetHidden());
  if (others.length === 0) {
    throw hostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
}

export function setVisibility(target: SheetTarget, visibility: Visibility): void {
  assertCanChangeStructure(target);
  const sheet = sheetOf(target);
  sheetStateOf(target.host.state, target.sheetId).isVeryHidden = visibility === "VeryHidden";
  if (visibility === "Visible") {
    sheet.showSheet();
    return;
  }
  assertAnotherIsVisible(target);
  sheet.hideSheet();
}

export function moveSheet(target: SheetTarget, position: number): void {
  assertCanChangeStructure(target);
  const count = target.host.workbook.getNumSheets();
  if (position < 0 || position >= count) {
    throw hostError("InvalidArgument", "The position is not one of the workbook's.");
  }
  target.host.workbook.moveSheet(sheetOf(target), position);
}

export function deleteSheet(target: SheetTarget): void {
  assertCanChangeStructure(target);
  const sheet = sheetOf(target);
  assertAnotherIsVisible(target);
  target.host.workbook.deleteSheet(sheet);
}

/** The next (or previous) sheet; null at the end of the row. */
export function neighbourOf(
  target: SheetTarget,
  step: 1 | -1,
  visibleOnly: boolean,
): SheetTarget | null {
  const sheets = target.host.workbook.getSheets();
  const start = sheetOf(target).getIndex() + step;
  for (let index = start; index >= 0 && index < sheets.length; index += step) {
    const sheet = sheets[index];
    if (sheet !== undefined && !(visibleOnly && sheet.isSheetHidden())) {
      return { host: target.host, sheetId: sheet.getSheetId() };
    }
  }
  return null;
}

function positionFor(target: SheetTarget, position: unknown, relativeTo: unknown): number {
  const words = ["None", "Before", "After", "Beginning", "End"] as const;
  const where = isGiven(position) ? readOneOf(position, words, "positionType") : "None";
  if (where === "Beginning") {
    return 0;
  }
  if (where === "None" || where === "End") {
    return target.host.workbook.getNumSheets() - 1;
  }
  const other = isHostObject(relativeTo) ? relativeTo.id() : undefined;
  const sheet = other === undefined ? null : findSheet(target.host, String(other));
  if (sheet === null) {
    throw hostError("InvalidArgument", "The worksheet to stand beside is missing.");
  }
  return where === "Before" ? sheet.getIndex() : sheet.getIndex() + 1;
}

/** Excel's name for a copy: the old name and the first free number in brackets. */
function copyName({ host }: SheetTarget, sheet: FWorksheet): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = sheet.getSheetName().slice(0, 31 - suffix.length) + suffix;
    if (findSheet(host, name) === null) {
      return name;
    }
  }
}

export function copySheet(
  target: SheetTarget,
  position: unknown,
  relativeTo: unknown,
): SheetTarget {
  assertCanChangeStructure(target);
  const { host } = target;
  const source = sheetOf(target);
  const active = host.workbook.getActiveSheet();
  const copy = host.workbook.duplicateSheet(source);
  copy.setName(copyName(target, source));
  host.workbook.moveSheet(copy, positionFor(target, position, relativeTo));
  host.workbook.setActiveSheet(active);
  const from = sheetStateOf(host.state, target.sheetId);
  const to = sheetStateOf(host.state, copy.getSheetId());
  to.protection = from.protection;
  to.isLockedByDefault = from.isLockedByDefault;
  Object.assign(to.pageLayout, from.pageLayout);
  to.rowBreaks = from.rowBreaks;
  from.customProperties.forEach((value, key) => to.customProperties.set(key, value));
  const copied = { host, sheetId: copy.getSheetId() };
  copyCharts(target, copied);
  return copied;
}
