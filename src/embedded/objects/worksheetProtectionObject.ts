import { isGiven, readBoolean, readOneOf, readRecord, readString } from "../arguments";
import type { SheetTarget } from "../host";
import { hostError } from "../hostError";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { isProtected } from "../protection";
import { sheetStateOf } from "../sheetState";

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

function protect(target: SheetTarget, options: unknown, password: unknown): void {
  if (isProtected(target)) {
    throw hostError("InvalidOperation", "The worksheet is protected already.");
  }
  state(target).protection = {
    options: readOptions(options),
    password: isGiven(password) ? readString(password, "password") : null,
  };
}

function unprotect(target: SheetTarget, password: unknown): void {
  const wanted = state(target).protection?.password ?? null;
  if (wanted !== null && password !== wanted) {
    throw hostError("AccessDenied", "The password is not right.");
  }
  state(target).protection = null;
}

export const WORKSHEET_PROTECTION: ObjectDefinition<SheetTarget> = {
  type: "WorksheetProtection",
  properties: {
    protected: { get: isProtected },
    options: { get: (target) => state(target).protection?.options ?? null },
  },
  methods: {
    protect: (target, [options, password]) => {
      protect(target, options, password);
    },
    unprotect: (target, [password]) => {
      unprotect(target, password);
    },
  },
};

export function worksheetProtectionObject(target: SheetTarget): HostObject {
  return bindObject(WORKSHEET_PROTECTION, target);
}
