import { isGiven, readBoolean, readOneOf, readRecord, readString } from "../wire/arguments";
import { changeFacts, factsOf, readUniform } from "../cells/formatting";
import { assertAllowed, isLocked, isProtected } from "../cells/protection";
import { hostError } from "../wire/hostError";
import { sheetOf } from "../workbook/sheets";
import { bindObject, type HostObject, type ObjectDefinition } from "../wire/hostObject";
import { COLUMN_LIMIT, ROW_LIMIT } from "../workbook/address";
import { type Host, type RangeTarget, sheetStateOf, type SheetTarget } from "../workbook/host";

function unprotectWorkbook({ state }: Host, password: unknown): void {
  const wanted = state.protection?.password ?? null;
  if (wanted !== null && password !== wanted) {
    throw hostError("AccessDenied", "The password is not right.");
  }
  state.protection = null;
}

const WORKBOOK_PROTECTION: ObjectDefinition<Host> = {
  type: "WorkbookProtection",
  properties: { protected: { get: ({ state }) => state.protection !== null } },
  methods: {
    protect: ({ state }, [password]) => {
      if (state.protection !== null) {
        throw hostError("InvalidOperation", "The workbook is protected already.");
      }
      state.protection = { password: isGiven(password) ? readString(password, "password") : null };
    },
    unprotect: (host, [password]) => {
      unprotectWorkbook(host, password);
    },
  },
};

export function workbookProtectionObject(host: Host): HostObject {
  return bindObject(WORKBOOK_PROTECTION, host);
}

const ALLOWANCES = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

function readOptions(value: unknown): Readonly<Record<string, unknown>> {
  const given = isGiven(value) ? readRecord(value, "options") : {};
  const allowances = ALLOWANCES.map((name): [string, boolean] => [
    name,
    isGiven(given[name]) && readBoolean(given[name], name),
  ]);
  const mode = given["selectionMode"];
  const modes = ["Normal", "Unlocked", "None"] as const;
  return {
    ...Object.fromEntries(allowances),
    selectionMode: isGiven(mode) ? readOneOf(mode, modes, "selectionMode") : "Normal",
  };
}

function state({ host, sheetId }: SheetTarget) {
  return sheetStateOf(host.state, sheetId);
}

function protectSheet(target: SheetTarget, options: unknown, password: unknown): void {
  if (isProtected(target)) {
    throw hostError("InvalidOperation", "The worksheet is protected already.");
  }
  state(target).protection = {
    options: readOptions(options),
    password: isGiven(password) ? readString(password, "password") : null,
  };
}

function unprotectSheet(target: SheetTarget, password: unknown): void {
  if (target.host.state.refusesNeedlessUnprotecting && !isProtected(target)) {
    throw hostError("AccessDenied", "The worksheet is not protected.");
  }
  const wanted = state(target).protection?.password ?? null;
  if (wanted !== null && password !== wanted) {
    throw hostError("AccessDenied", "The password is not right.");
  }
  state(target).protection = null;
}

const WORKSHEET_PROTECTION: ObjectDefinition<SheetTarget> = {
  type: "WorksheetProtection",
  properties: {
    protected: { get: isProtected },
    options: { get: (target) => state(target).protection?.options ?? null },
  },
  methods: {
    protect: (target, [options, password]) => {
      protectSheet(target, options, password);
    },
    unprotect: (target, [password]) => {
      unprotectSheet(target, password);
    },
  },
};

export function worksheetProtectionObject(target: SheetTarget): HostObject {
  return bindObject(WORKSHEET_PROTECTION, target);
}

function sameForLines<T>(first: number, count: number, value: T): Record<number, T> {
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
    sheet.setColumnCustom(sameForLines(column, columnCount, { locked }));
    return;
  }
  if (columnCount === COLUMN_LIMIT) {
    sheet.setRowCustom(sameForLines(row, rowCount, { locked }));
    return;
  }
  changeFacts(target, { locked });
}

const FORMAT_PROTECTION: ObjectDefinition<RangeTarget> = {
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
