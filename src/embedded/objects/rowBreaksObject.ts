import type { RangeTarget, SheetTarget } from "../host";
import { hostError } from "../hostError";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { readRange } from "../ranges";
import { sheetStateOf } from "../sheetState";
import { rangeObject } from "./rangeObject";

/** A page break of a sheet, which Univer does not have: kept beside it. */
const PAGE_BREAK: ObjectDefinition<RangeTarget> = {
  type: "PageBreak",
  properties: {
    columnIndex: { get: ({ area }) => area.column },
    rowIndex: { get: ({ area }) => area.row },
  },
  methods: {
    delete: (target) => {
      const state = stateOf(target);
      state.rowBreaks = state.rowBreaks.filter((row) => row !== target.area.row);
    },
    getCellAfterBreak: (target) => rangeObject(target),
  },
};

function stateOf({ host, sheetId }: SheetTarget): ReturnType<typeof sheetStateOf> {
  return sheetStateOf(host.state, sheetId);
}

function breakAt(target: SheetTarget, row: number): HostObject {
  const area = { row, column: 0, rowCount: 1, columnCount: 1 };
  return bindObject(PAGE_BREAK, { ...target, area });
}

function add(target: SheetTarget, range: unknown): HostObject {
  const { row } = readRange(target, range).area;
  // Above the first row no page can end.
  if (row === 0) throw hostError("InvalidArgument", "There is no page before the first row.");
  const state = stateOf(target);
  state.rowBreaks = [...new Set([...state.rowBreaks, row])].sort((one, other) => one - other);
  return breakAt(target, row);
}

const ROW_BREAKS: ObjectDefinition<SheetTarget> = {
  type: "PageBreakCollection",
  properties: {},
  items: (target) => stateOf(target).rowBreaks.map((row) => breakAt(target, row)),
  methods: {
    add: (target, [range]) => add(target, range),
    getCount: (target) => stateOf(target).rowBreaks.length,
    removePageBreaks: (target) => {
      stateOf(target).rowBreaks = [];
    },
  },
};

export function rowBreaksObject(target: SheetTarget): HostObject {
  return bindObject(ROW_BREAKS, target);
}
