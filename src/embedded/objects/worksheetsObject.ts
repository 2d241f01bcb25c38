import { isGiven, readBoolean, readString } from "../wire/arguments";
import { assertCanChangeStructure } from "../cells/protection";
import { hostError } from "../wire/hostError";
import { checkSheetName, findSheet } from "../workbook/sheets";
import {
  bindObject,
  type HostObject,
  type MethodDefinition,
  NULL_OBJECT,
  type ObjectDefinition,
} from "../wire/hostObject";
import type { Host } from "../workbook/host";
import type { SheetEventKind } from "../workbook/sheetEvents";
import { worksheetObject } from "./worksheetObject";

const NEW_SHEET_ROWS = 200;
const NEW_SHEET_COLUMNS = 30;

function freeName(host: Host): string {
  const taken = new Set(
    host.workbook.getSheets().map((sheet) => sheet.getSheetName().toLowerCase()),
  );
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) {
    number += 1;
  }
  return `Sheet${number}`;
}

function addSheet(host: Host, name: unknown): HostObject {
  assertCanChangeStructure({ host });
  const wanted = isGiven(name) ? readString(name, "name") : freeName(host);
  checkSheetName(host, wanted, null);
  const active = host.workbook.getActiveSheet();
  const sheet = host.workbook.create(wanted, NEW_SHEET_ROWS, NEW_SHEET_COLUMNS);
  // Excel leaves the user where he was: only `activate()` shows the new sheet.
  host.workbook.setActiveSheet(active);
  return worksheetObject({ host, sheetId: sheet.getSheetId() });
}

function getItem(host: Host, key: unknown): HostObject {
  const sheet = findSheet(host, readString(key, "key"));
  if (sheet === null) {
    throw hostError("ItemNotFound", "The requested resource doesn't exist.");
  }
  return worksheetObject({ host, sheetId: sheet.getSheetId() });
}

function edge(host: Host, end: "first" | "last", visibleOnly: unknown): HostObject {
  const isVisibleOnly = isGiven(visibleOnly) && readBoolean(visibleOnly, "visibleOnly");
  const sheets = host.workbook
    .getSheets()
    .filter((sheet) => !(isVisibleOnly && sheet.isSheetHidden()));
  const sheet = end === "first" ? sheets[0] : sheets.at(-1);
  if (sheet === undefined) {
    throw hostError("ItemNotFound", "The requested resource doesn't exist.");
  }
  return worksheetObject({ host, sheetId: sheet.getSheetId() });
}

function count(host: Host, visibleOnly: unknown): number {
  const isVisibleOnly = isGiven(visibleOnly) && readBoolean(visibleOnly, "visibleOnly");
  const sheets = host.workbook.getSheets();
  return sheets.filter((sheet) => !(isVisibleOnly && sheet.isSheetHidden())).length;
}

function listening(kind: SheetEventKind, isWanted: boolean): MethodDefinition<Host> {
  return (host) => {
    host.events.listen(kind, isWanted);
  };
}

export const WORKSHEETS: ObjectDefinition<Host> = {
  type: "WorksheetCollection",
  properties: {},
  items: (host) =>
    host.workbook
      .getSheets()
      .map((sheet) => worksheetObject({ host, sheetId: sheet.getSheetId() })),
  item: getItem,
  methods: {
    add: (host, [name]) => addSheet(host, name),
    getActiveWorksheet: (host) =>
      worksheetObject({ host, sheetId: host.workbook.getActiveSheet().getSheetId() }),
    getCount: (host, [visibleOnly]) => count(host, visibleOnly),
    getFirst: (host, [visibleOnly]) => edge(host, "first", visibleOnly),
    getLast: (host, [visibleOnly]) => edge(host, "last", visibleOnly),
    getItem: (host, [key]) => getItem(host, key),
    getItemOrNullObject: (host, [key]) =>
      findSheet(host, readString(key, "key")) === null ? NULL_OBJECT : getItem(host, key),
    // By these the runtime asks for events: `onChanged.add` and the like.
    _RegisterDataChangedEvent: listening("changed", true),
    _UnregisterDataChangedEvent: listening("changed", false),
    _RegisterAddedEvent: listening("added", true),
    _UnregisterAddedEvent: listening("added", false),
    _RegisterDeletedEvent: listening("deleted", true),
    _UnregisterDeletedEvent: listening("deleted", false),
  },
};

export function worksheetsObject(host: Host): HostObject {
  return bindObject(WORKSHEETS, host);
}
