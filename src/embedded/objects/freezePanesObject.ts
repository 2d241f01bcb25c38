import { isGiven, readInteger } from "../wire/arguments";
import { hostError } from "../wire/hostError";
import { readRange } from "../workbook/ranges";
import { sheetOf } from "../workbook/sheets";
import {
  bindObject,
  type HostObject,
  NULL_OBJECT,
  type ObjectDefinition,
} from "../wire/hostObject";
import { type Area, COLUMN_LIMIT, ROW_LIMIT } from "../workbook/address";
import type { SheetTarget } from "../workbook/host";
import { rangeObject } from "./rangeObject";

function freeze(target: SheetTarget, rows: number, columns: number): void {
  sheetOf(target).setFreeze({
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  });
}

function readCount(value: unknown): number {
  const count = isGiven(value) ? readInteger(value, "count") : 1;
  if (count < 1) {
    throw hostError("InvalidArgument", "At least one row or column is frozen.");
  }
  return count;
}

function frozenArea(target: SheetTarget): Area | null {
  const { xSplit, ySplit } = sheetOf(target).getFreeze();
  if (xSplit === 0 && ySplit === 0) {
    return null;
  }
  return {
    row: 0,
    column: 0,
    rowCount: ySplit === 0 ? ROW_LIMIT : ySplit,
    columnCount: xSplit === 0 ? COLUMN_LIMIT : xSplit,
  };
}

function freezeAt(target: SheetTarget, range: unknown): void {
  const { area } = readRange(target, range);
  const rows = area.rowCount === ROW_LIMIT ? 0 : area.row + area.rowCount;
  const columns = area.columnCount === COLUMN_LIMIT ? 0 : area.column + area.columnCount;
  freeze(target, rows, columns);
}

export const FREEZE_PANES: ObjectDefinition<SheetTarget> = {
  type: "WorksheetFreezePanes",
  properties: {},
  methods: {
    freezeRows: (target, [count]) => {
      freeze(target, readCount(count), 0);
    },
    freezeColumns: (target, [count]) => {
      freeze(target, 0, readCount(count));
    },
    freezeAt: (target, [range]) => {
      freezeAt(target, range);
    },
    unfreeze: (target) => {
      sheetOf(target).cancelFreeze();
    },
    getLocation: (target) => {
      const area = frozenArea(target);
      if (area === null) {
        throw hostError("ItemNotFound", "Nothing is frozen on this worksheet.");
      }
      return rangeObject({ ...target, area });
    },
    getLocationOrNullObject: (target) => {
      const area = frozenArea(target);
      return area === null ? NULL_OBJECT : rangeObject({ ...target, area });
    },
  },
};

export function freezePanesObject(target: SheetTarget): HostObject {
  return bindObject(FREEZE_PANES, target);
}
