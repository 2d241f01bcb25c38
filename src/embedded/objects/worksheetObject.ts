import { COLUMN_LIMIT, isInsideGrid, parseAddress, ROW_LIMIT } from "../address";
import { isGiven, readString } from "../arguments";
import type { RangeTarget, SheetTarget } from "../host";
import { hostError } from "../hostError";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { sheetOf } from "../sheets";
import { rangeObject } from "./rangeObject";

function rangeOfAddress(sheet: SheetTarget, address: unknown): RangeTarget {
  sheetOf(sheet);
  if (!isGiven(address)) {
    const area = { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT };
    return { ...sheet, area };
  }
  const parsed = parseAddress(readString(address, "address"));
  if (parsed === null || !isInsideGrid(parsed.area)) {
    throw hostError("InvalidArgument", `The address is not a range: ${String(address)}`);
  }
  return { ...sheet, area: parsed.area };
}

export const WORKSHEET: ObjectDefinition<SheetTarget> = {
  type: "Worksheet",
  id: ({ sheetId }) => sheetId,
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: { get: (target) => sheetOf(target).getSheetName() },
  },
  methods: {
    getRange: (target, [address]) => rangeObject(rangeOfAddress(target, address)),
  },
};

export function worksheetObject(target: SheetTarget): HostObject {
  sheetOf(target);
  return bindObject(WORKSHEET, target);
}
