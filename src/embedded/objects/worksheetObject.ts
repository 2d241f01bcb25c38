import type { FWorksheet } from "@univerjs/sheets/facade";
import { isGiven, readBoolean, readInteger, readOneOf, readString } from "../wire/arguments";
import { assertCanChangeStructure } from "../cells/protection";
import { usedArea } from "../cells/usedArea";
import { copyCharts } from "../charts/charts";
import { readColor } from "../cells/colors";
import { hostError } from "../wire/hostError";
import { rangeOfAddress, rangeOfArea } from "../workbook/ranges";
import { checkSheetName, findSheet, sheetOf } from "../workbook/sheets";
import {
  bindObject,
  type HostObject,
  isHostObject,
  NULL_OBJECT,
  type ObjectDefinition,
} from "../wire/hostObject";
import { COLUMN_LIMIT, ROW_LIMIT } from "../workbook/address";
import { sheetStateOf, type SheetTarget } from "../workbook/host";
import { chartsObject } from "./charts/chartObject";
import { customPropertiesObject } from "./customPropertiesObject";
import { freezePanesObject } from "./freezePanesObject";
import { namesObject } from "./namesObject";
import { pageLayoutObject, rowBreaksObject } from "./pageLayoutObject";
import { worksheetProtectionObject } from "./protectionObjects";
import { rangeObject } from "./rangeObject";

const WHOLE_SHEET = { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT };

function rename(target: SheetTarget, value: unknown): void {
  assertCanChangeStructure(target);
  const name = readString(value, "name");
  checkSheetName(target.host, name, target.sheetId);
  sheetOf(target).setName(name);
}

function usedRange(target: SheetTarget, valuesOnly: unknown): HostObject | null {
  const isValuesOnly = isGiven(valuesOnly) && readBoolean(valuesOnly, "valuesOnly");
  const area = usedArea(target, isValuesOnly);
  return area === null ? null : rangeObject({ ...target, area });
}

/** On an empty sheet Excel answers the first cell. */
function firstCell(target: SheetTarget): HostObject {
  return rangeObject({ ...target, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } });
}

function areaAt(target: SheetTarget, args: readonly unknown[]): HostObject {
  const [row, column, rowCount = 1, columnCount = 1] = args.map((value) =>
    readInteger(value, "index"),
  );
  if (row === undefined || column === undefined) {
    throw hostError("InvalidArgument", "A row and a column are needed.");
  }
  return rangeObject(rangeOfArea(target, { row, column, rowCount, columnCount }));
}

function neighbour(target: SheetTarget, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const isVisibleOnly = isGiven(visibleOnly) && readBoolean(visibleOnly, "visibleOnly");
  const found = neighbourOf(target, step, isVisibleOnly);
  return found === null ? null : worksheetObject(found);
}

function orFail(object: HostObject | null): HostObject {
  if (object === null) {
    throw hostError("ItemNotFound", "The requested resource doesn't exist.");
  }
  return object;
}

function sheetById({ host }: SheetTarget, [id]: readonly unknown[]): HostObject {
  return worksheetObject({ host, sheetId: readString(id, "id") });
}

function activate(target: SheetTarget): void {
  if (visibilityOf(target) !== "Visible") {
    throw hostError("InvalidOperation", "A hidden worksheet cannot be activated.");
  }
  target.host.workbook.setActiveSheet(sheetOf(target));
}

function setTabColor(target: SheetTarget, value: unknown): void {
  const color = readString(value, "tabColor");
  sheetOf(target).setTabColor(color === "" ? "" : readColor(color));
}

function showGridlines(target: SheetTarget, value: unknown): void {
  sheetOf(target).setHiddenGridlines(!readBoolean(value, "showGridlines"));
}

function showHeadings({ host, sheetId }: SheetTarget, value: unknown): void {
  sheetStateOf(host.state, sheetId).showsHeadings = readBoolean(value, "showHeadings");
}

const WORKSHEET: ObjectDefinition<SheetTarget> = {
  type: "Worksheet",
  id: ({ sheetId }) => sheetId,
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: { get: (target) => sheetOf(target).getSheetName(), set: rename },
    position: {
      get: (target) => sheetOf(target).getIndex(),
      set: (target, value) => {
        moveSheet(target, readInteger(value, "position"));
      },
    },
    visibility: {
      get: visibilityOf,
      set: (target, value) => {
        const words = ["Visible", "Hidden", "VeryHidden"] as const;
        setVisibility(target, readOneOf(value, words, "visibility"));
      },
    },
    tabColor: { get: (target) => sheetOf(target).getTabColor() ?? "", set: setTabColor },
    showGridlines: { get: (target) => !sheetOf(target).hasHiddenGridLines(), set: showGridlines },
    /** Kept and answered; the page always shows the headings. */
    showHeadings: {
      get: ({ host, sheetId }) => sheetStateOf(host.state, sheetId).showsHeadings,
      set: showHeadings,
    },
    // By these names the runtime sets the two that it reads by the names above.
    gridlines: { set: showGridlines },
    headings: { set: showHeadings },
    freezePanes: { get: freezePanesObject },
    pageLayout: { get: pageLayoutObject },
    horizontalPageBreaks: { get: rowBreaksObject },
    protection: { get: worksheetProtectionObject },
    charts: { get: chartsObject },
    customProperties: { get: customPropertiesObject },
    names: { get: namesObject },
  },
  methods: {
    activate,
    calculate: () => undefined,
    copy: (target, [position, relativeTo]) =>
      worksheetObject(copySheet(target, position, relativeTo)),
    delete: deleteSheet,
    getRange: (target, [address]) =>
      rangeObject(
        isGiven(address) ? rangeOfAddress(target, address) : { ...target, area: WHOLE_SHEET },
      ),
    getCell: areaAt,
    getRangeByIndexes: areaAt,
    getUsedRange: (target, [valuesOnly]) => usedRange(target, valuesOnly) ?? firstCell(target),
    getUsedRangeOrNullObject: (target, [valuesOnly]) =>
      usedRange(target, valuesOnly) ?? NULL_OBJECT,
    getNext: (target, [visibleOnly]) => orFail(neighbour(target, 1, visibleOnly)),
    getNextOrNullObject: (target, [visibleOnly]) =>
      neighbour(target, 1, visibleOnly) ?? NULL_OBJECT,
    getPrevious: (target, [visibleOnly]) => orFail(neighbour(target, -1, visibleOnly)),
    // By these the runtime finds again what copy, getNext and getPrevious gave.
    _GetSheetById: sheetById,
    _GetAnotherWorksheetById: sheetById,
    getPreviousOrNullObject: (target, [visibleOnly]) =>
      neighbour(target, -1, visibleOnly) ?? NULL_OBJECT,
  },
};

export function worksheetObject({ host, sheetId }: SheetTarget): HostObject {
  const target = { host, sheetId };
  sheetOf(target);
  return bindObject(WORKSHEET, target);
}

type Visibility = "Visible" | "Hidden" | "VeryHidden";

function visibilityOf(target: SheetTarget): Visibility {
  if (!sheetOf(target).isSheetHidden()) {
    return "Visible";
  }
  return sheetStateOf(target.host.state, target.sheetId).isVeryHidden ? "VeryHidden" : "Hidden";
}

/** A workbook always shows a sheet: the last one that can be seen neither goes nor hides. */
function assertAnotherIsVisible(target: SheetTarget): void {
  const others = target.host.workbook
    .getSheets()
    .filter((sheet) => sheet.getSheetId() !== target.sheetId && !sheet.isSheetHidden());
  if (others.length === 0) {
    throw hostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
}

function setVisibility(target: SheetTarget, visibility: Visibility): void {
  assertCanChangeStructure(target);
  const sheet = sheetOf(target);
  sheetStateOf(target.host.state, target.sheetId).isVeryHidden = visibility === "VeryHidden";
  if (visibility === "Visible") {
    sheet.showSheet();
    return;
  }
  assertAnotherIsVisible(target);
  sheet.hideSheet();
}

function moveSheet(target: SheetTarget, position: number): void {
  assertCanChangeStructure(target);
  const count = target.host.workbook.getNumSheets();
  if (position < 0 || position >= count) {
    throw hostError("InvalidArgument", "The position is not one of the workbook's.");
  }
  target.host.workbook.moveSheet(sheetOf(target), position);
}

function deleteSheet(target: SheetTarget): void {
  assertCanChangeStructure(target);
  const sheet = sheetOf(target);
  assertAnotherIsVisible(target);
  target.host.workbook.deleteSheet(sheet);
}

/** The next (or previous) sheet; null at the end of the row. */
function neighbourOf(target: SheetTarget, step: 1 | -1, visibleOnly: boolean): SheetTarget | null {
  const sheets = target.host.workbook.getSheets();
  const start = sheetOf(target).getIndex() + step;
  for (let index = start; index >= 0 && index < sheets.length; index += step) {
    const sheet = sheets[index];
    if (sheet !== undefined && !(visibleOnly && sheet.isSheetHidden())) {
      return { host: target.host, sheetId: sheet.getSheetId() };
    }
  }
  return null;
}

function positionFor(target: SheetTarget, position: unknown, relativeTo: unknown): number {
  const words = ["None", "Before", "After", "Beginning", "End"] as const;
  const where = isGiven(position) ? readOneOf(position, words, "positionType") : "None";
  if (where === "Beginning") {
    return 0;
  }
  if (where === "None" || where === "End") {
    return target.host.workbook.getNumSheets() - 1;
  }
  const other = isHostObject(relativeTo) ? relativeTo.id() : undefined;
  const sheet = other === undefined ? null : findSheet(target.host, String(other));
  if (sheet === null) {
    throw hostError("InvalidArgument", "The worksheet to stand beside is missing.");
  }
  return where === "Before" ? sheet.getIndex() : sheet.getIndex() + 1;
}

/** Excel's name for a copy: the old name and the first free number in brackets. */
function copyName({ host }: SheetTarget, sheet: FWorksheet): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = sheet.getSheetName().slice(0, 31 - suffix.length) + suffix;
    if (findSheet(host, name) === null) {
      return name;
    }
  }
}

function copySheet(target: SheetTarget, position: unknown, relativeTo: unknown): SheetTarget {
  assertCanChangeStructure(target);
  const { host } = target;
  const source = sheetOf(target);
  const active = host.workbook.getActiveSheet();
  const copy = host.workbook.duplicateSheet(source);
  copy.setName(copyName(target, source));
  host.workbook.moveSheet(copy, positionFor(target, position, relativeTo));
  host.workbook.setActiveSheet(active);
  const from = sheetStateOf(host.state, target.sheetId);
  const to = sheetStateOf(host.state, copy.getSheetId());
  to.protection = from.protection;
  to.isLockedByDefault = from.isLockedByDefault;
  Object.assign(to.pageLayout, from.pageLayout);
  to.rowBreaks = from.rowBreaks;
  from.customProperties.forEach((value, key) => to.customProperties.set(key, value));
  const copied = { host, sheetId: copy.getSheetId() };
  copyCharts(target, copied);
  return copied;
}
