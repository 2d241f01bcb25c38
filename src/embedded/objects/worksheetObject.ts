import { COLUMN_LIMIT, ROW_LIMIT } from "../address";
import { isGiven, readBoolean, readInteger, readOneOf, readString } from "../arguments";
import { readColor } from "../colors";
import type { SheetTarget } from "../host";
import { hostError } from "../hostError";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { NULL_OBJECT } from "../nullObject";
import { assertCanChangeStructure } from "../protection";
import { rangeOfAddress, rangeOfArea } from "../ranges";
import { checkSheetName, sheetOf } from "../sheets";
import { sheetStateOf } from "../sheetState";
import { usedArea } from "../usedArea";
import {
  copySheet,
  deleteSheet,
  moveSheet,
  neighbourOf,
  setVisibility,
  visibilityOf,
} from "../sheetOrder";
import { chartsObject } from "./chartsObject";
import { customPropertiesObject } from "./customPropertiesObject";
import { freezePanesObject } from "./freezePanesObject";
import { namesObject } from "./namesObject";
import { pageLayoutObject } from "./pageLayoutObject";
import { rangeObject } from "./rangeObject";
import { rowBreaksObject } from "./rowBreaksObject";
import { worksheetProtectionObject } from "./worksheetProtectionObject";

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

export const WORKSHEET: ObjectDefinition<SheetTarget> = {
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
