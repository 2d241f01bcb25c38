import { COLUMN_LIMIT, ROW_LIMIT } from "../address";
import { readBoolean } from "../arguments";
import { changeFacts, factsOf, readUniform } from "../formatting";
import type { RangeTarget } from "../host";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { assertAllowed, isLocked } from "../protection";
import { sheetOf } from "../sheets";
import { sheetStateOf } from "../sheetState";

function lines<T>(first: number, count: number, value: T): Record<number, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [first + index, value]));
}

function setLocked(target: RangeTarget, value: unknown): void {
  assertAllowed(target, null);
  const locked = readBoolean(value, "locked");
  const { row, column, rowCount, columnCount } = target.area;
  const sheet = sheetOf(target);
  if (rowCount === ROW_LIMIT && columnCount === COLUMN_LIMIT) {
    sheetStateOf(target.host.state, target.sheetId).isLockedByDefault = locked;
    return;
  }
  if (rowCount === ROW_LIMIT) {
    sheet.setColumnCustom(lines(column, columnCount, { locked }));
    return;
  }
  if (columnCount === COLUMN_LIMIT) {
    sheet.setRowCustom(lines(row, rowCount, { locked }));
    return;
  }
  changeFacts(target, { locked });
}

export const FORMAT_PROTECTION: ObjectDefinition<RangeTarget> = {
  type: "FormatProtection",
  properties: {
    locked: {
      get: (target) => readUniform(target, (row, column) => isLocked(target, row, column)),
      set: setLocked,
    },
    formulaHidden: {
      get: (target) =>
        readUniform(target, (row, column) => factsOf(target, row, column).formulaHidden ?? false),
      set: (target, value) => {
        assertAllowed(target, null);
        changeFacts(target, { formulaHidden: readBoolean(value, "formulaHidden") });
      },
    },
  },
  methods: {},
};

export function formatProtectionObject(target: RangeTarget): HostObject {
  return bindObject(FORMAT_PROTECTION, target);
}
