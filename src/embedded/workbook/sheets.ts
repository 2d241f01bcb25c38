import type { Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { hostError } from "../wire/hostError";
import type { Area } from "./address";
import type { Host, SheetTarget } from "./host";

const NAME_LIMIT = 31;
const ILLEGAL_IN_NAME = /[:\\/?*[\]]/;

/** Univer makes a new wrapper, slowly, each time it is asked for a sheet. */
const wrappers = new WeakMap<Worksheet, FWorksheet>();

/** The sheet behind a target; an add-in may hold on to one that was deleted meanwhile. */
export function sheetOf({ host, sheetId }: SheetTarget): FWorksheet {
  const own = host.workbook.getWorkbook().getSheetBySheetId(sheetId);
  const known = own ? wrappers.get(own) : undefined;
  if (known !== undefined) return known;
  const sheet = host.workbook.getSheetBySheetId(sheetId);
  if (sheet === null) {
    throw hostError("ItemNotFound", "The requested resource doesn't exist.");
  }
  wrappers.set(sheet.getSheet(), sheet);
  return sheet;
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Finds a sheet by id or by name, without regard to case. */
export function findSheet(host: Host, key: string): FWorksheet | null {
  return (
    host.workbook.getSheetBySheetId(key) ??
    host.workbook.getSheets().find((sheet) => isSameName(sheet.getSheetName(), key)) ??
    null
  );
}

/** Fails as Excel does for a name that is illegal, or taken by another sheet. */
export function checkSheetName(host: Host, name: string, ownSheetId: string | null): void {
  const isLegal =
    name !== "" &&
    name.length <= NAME_LIMIT &&
    !ILLEGAL_IN_NAME.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    !isSameName(name, "history");
  if (!isLegal) {
    throw hostError("InvalidArgument", `The name of the worksheet is not valid: ${name}`);
  }
  const taken = host.workbook
    .getSheets()
    .some((sheet) => sheet.getSheetId() !== ownSheetId && isSameName(sheet.getSheetName(), name));
  if (taken) {
    throw hostError("ItemAlreadyExists", "A resource with the same name or id already exists.");
  }
}

/** Excel's grid has its full size at once; Univer's grows to where something is written. */
export function growSheet(sheet: FWorksheet, area: Area): void {
  const rows = area.row + area.rowCount;
  const columns = area.column + area.columnCount;
  if (rows > sheet.getMaxRows()) {
    sheet.setRowCount(rows);
  }
  if (columns > sheet.getMaxColumns()) {
    sheet.setColumnCount(columns);
  }
}

/** The part of an area that Univer's grid has: the rest is empty. */
export function clipToSheet(sheet: FWorksheet, area: Area): Area {
  const rowCount = Math.min(area.rowCount, Math.max(0, sheet.getMaxRows() - area.row));
  const columnCount = Math.min(area.columnCount, Math.max(0, sheet.getMaxColumns() - area.column));
  return { ...area, rowCount, columnCount };
}
