import type { Area } from "../address";
import type { Host } from "../host";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { applicationObject } from "./applicationObject";
import { namesObject } from "./namesObject";
import { rangeObject } from "./rangeObject";
import { workbookProtectionObject } from "./workbookProtectionObject";
import { worksheetsObject } from "./worksheetsObject";

const FIRST_CELL: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

function selectedArea({ workbook }: Host): Area {
  const range = workbook.getActiveRange()?.getRange();
  if (range === undefined) {
    return FIRST_CELL;
  }
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}

function rangeInActiveSheet(host: Host, area: Area): HostObject {
  return rangeObject({ host, sheetId: host.workbook.getActiveSheet().getSheetId(), area });
}

export const WORKBOOK: ObjectDefinition<Host> = {
  type: "Workbook",
  properties: {
    name: { get: ({ workbook }) => workbook.getName() },
    /** The page keeps nothing: closing it loses the workbook. */
    isDirty: { get: () => true },
    readOnly: { get: () => false },
    application: { get: applicationObject },
    names: { get: (host) => namesObject({ host, sheetId: null }) },
    protection: { get: workbookProtectionObject },
    worksheets: { get: worksheetsObject },
  },
  methods: {
    getSelectedRange: (host) => rangeInActiveSheet(host, selectedArea(host)),
    getActiveCell: (host) =>
      rangeInActiveSheet(host, { ...selectedArea(host), rowCount: 1, columnCount: 1 }),
  },
};

export function workbookObject(host: Host): HostObject {
  return bindObject(WORKBOOK, host);
}
