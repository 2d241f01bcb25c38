import { readString } from "../wire/arguments";
import { hostError } from "../wire/hostError";
import { findSheet } from "./sheets";
import { type HostObject, isHostObject } from "../wire/hostObject";
import { type Area, isInsideGrid, parseAddress } from "./address";
import type { RangeTarget, SheetTarget } from "./host";

/** A range of the sheet; fails when it reaches beyond Excel's grid. */
export function rangeOfArea({ host, sheetId }: SheetTarget, area: Area): RangeTarget {
  if (!isInsideGrid(area)) {
    throw hostError("InvalidArgument", "The range reaches beyond the worksheet.");
  }
  return { host, sheetId, area };
}

function namedAddress({ host }: SheetTarget, name: string): string | null {
  const reference = host.workbook.getDefinedName(name)?.getFormulaOrRefString();
  return reference === undefined ? null : reference.replace(/^=/, "");
}

/** `A1:B2`, `Sheet1!A1`, `$A:$C` or the name of a range. */
export function rangeOfAddress(sheet: SheetTarget, address: unknown): RangeTarget {
  const text = readString(address, "address");
  const parsed = parseAddress(text) ?? parseAddress(namedAddress(sheet, text) ?? "");
  const named = parsed?.sheetName ?? null;
  const owner = named === null ? null : findSheet(sheet.host, named);
  if (parsed === null || (named !== null && owner === null)) {
    throw hostError("InvalidArgument", `The address is not a range: ${text}`);
  }
  const sheetId = owner === null ? sheet.sheetId : owner.getSheetId();
  return rangeOfArea({ ...sheet, sheetId }, parsed.area);
}

function isRangeTarget(target: unknown): target is RangeTarget {
  return typeof target === "object" && target !== null && "area" in target;
}

function rangeBehind(object: HostObject): RangeTarget {
  if (!isRangeTarget(object.target)) {
    throw hostError("InvalidArgument", `A range is expected, not a ${object.type}.`);
  }
  return object.target;
}

/** An argument that may be a Range object or an address. */
export function readRange(sheet: SheetTarget, value: unknown): RangeTarget {
  return isHostObject(value) ? rangeBehind(value) : rangeOfAddress(sheet, value);
}
