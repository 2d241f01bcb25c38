import { readOneOf } from "../wire/arguments";
import { bindObject, type HostObject, type ObjectDefinition } from "../wire/hostObject";
import type { Area } from "../workbook/address";
import type { Host } from "../workbook/host";
import { namesObject } from "./namesObject";
import { workbookProtectionObject } from "./protectionObjects";
import { rangeObject } from "./rangeObject";
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

const WORKBOOK: ObjectDefinition<Host> = {
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

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const APPLICATION: ObjectDefinition<Host> = {
  type: "Application",
  properties: {
    /** Kept and answered; this host computes at once in every mode. */
    calculationMode: {
      get: ({ state }) => state.calculationMode,
      set: ({ state }, value) => {
        state.calculationMode = readOneOf(value, MODES, "calculationMode");
      },
    },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: ({ univerAPI }) => {
      univerAPI.getFormula().executeCalculation();
    },
    // The screen is drawn and formulas are computed between batches anyway.
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
  },
};

function applicationObject(host: Host): HostObject {
  return bindObject(APPLICATION, host);
}
