import {
  isGiven,
  readBoolean,
  readNumber,
  readOneOf,
  readRecord,
  readString,
} from "../wire/arguments";
import { hostError } from "../wire/hostError";
import { readRange } from "../workbook/ranges";
import { sheetOf } from "../workbook/sheets";
import {
  bindObject,
  type HostObject,
  NULL_OBJECT,
  type ObjectDefinition,
  type PropertyDefinition,
} from "../wire/hostObject";
import {
  type Area,
  COLUMN_LIMIT,
  formatArea,
  quoteSheetName,
  ROW_LIMIT,
} from "../workbook/address";
import { type RangeTarget, sheetStateOf, type SheetTarget } from "../workbook/host";
import { rangeObject } from "./rangeObject";

/** Excel's normal margins, in points. */
const MARGINS = {
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
} as const;

const PAPER_SIZES = [
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Letter",
  "Legal",
  "Tabloid",
  "Ledger",
] as const;

const POINTS_OF_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Setting = "printArea" | "printTitleRows" | "printTitleColumns";

function settings({ host, sheetId }: SheetTarget): Record<string, unknown> {
  return sheetStateOf(host.state, sheetId).pageLayout;
}

function keepArea(target: SheetTarget, setting: Setting, area: Area): void {
  settings(target)[setting] = area;
}

function keptRange(target: SheetTarget, setting: Setting): RangeTarget | null {
  const area = settings(target)[setting] as Area | undefined;
  return area === undefined ? null : { ...target, area };
}

function rangeOrNull(target: SheetTarget, setting: Setting): HostObject {
  const range = keptRange(target, setting);
  return range === null ? NULL_OBJECT : rangeObject(range);
}

function rangeOrFail(target: SheetTarget, setting: Setting): HostObject {
  const range = keptRange(target, setting);
  if (range === null) {
    throw hostError("ItemNotFound", "The requested resource doesn't exist.");
  }
  return rangeObject(range);
}

function addressOf(target: RangeTarget): string {
  return `${quoteSheetName(sheetOf(target).getSheetName())}!${formatArea(target.area)}`;
}

/** Excel answers a print area as RangeAreas; this host keeps one area. */
const PRINT_AREA: ObjectDefinition<RangeTarget> = {
  type: "RangeAreas",
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    areaCount: { get: () => 1 },
    cellCount: { get: ({ area }) => area.rowCount * area.columnCount },
  },
  methods: {},
};

function printArea(target: SheetTarget): HostObject | null {
  const range = keptRange(target, "printArea");
  return range === null ? null : bindObject(PRINT_AREA, range);
}

function setMargins(target: SheetTarget, unit: unknown, options: unknown): void {
  const units = ["Points", "Inches", "Centimeters"] as const;
  const points = POINTS_OF_UNIT[readOneOf(unit, units, "unit")];
  for (const [side, value] of Object.entries(readRecord(options, "marginOptions"))) {
    const name = `${side}Margin`;
    if (!(name in MARGINS)) {
      throw hostError("InvalidArgument", `There is no margin called ${side}.`);
    }
    if (isGiven(value)) {
      settings(target)[name] = readNumber(value, side) * points;
    }
  }
}

function readZoom(value: unknown): Readonly<Record<string, unknown>> {
  const zoom = readRecord(value, "zoom");
  for (const [name, part] of Object.entries(zoom)) {
    readOneOf(name, ["scale", "horizontalFitToPages", "verticalFitToPages"], "zoom");
    if (isGiven(part)) {
      readNumber(part, name);
    }
  }
  return zoom;
}

const PAGE_LAYOUT: ObjectDefinition<SheetTarget> = {
  type: "PageLayout",
  properties: {
    ...Object.fromEntries(
      Object.entries(MARGINS).map(([name, points]) => [name, keptNumber(name, points)]),
    ),
    orientation: keptWord("orientation", ["Portrait", "Landscape"], "Portrait"),
    paperSize: keptWord("paperSize", PAPER_SIZES, "A4"),
    printOrder: keptWord("printOrder", ["DownThenOver", "OverThenDown"], "DownThenOver"),
    zoom: kept("zoom", readZoom, { scale: 100 }),
    centerHorizontally: keptFlag("centerHorizontally"),
    centerVertically: keptFlag("centerVertically"),
    blackAndWhite: keptFlag("blackAndWhite"),
    draftMode: keptFlag("draftMode"),
    printGridlines: keptFlag("printGridlines"),
    printHeadings: keptFlag("printHeadings"),
    firstPageNumber: kept("firstPageNumber", (value) => value, ""),
    headersFooters: { get: headersFootersObject },
  },
  methods: {
    setPrintArea: (target, [range]) => {
      keepArea(target, "printArea", readRange(target, range).area);
    },
    getPrintArea: (target) => printArea(target) ?? rangeOrFail(target, "printArea"),
    getPrintAreaOrNullObject: (target) => printArea(target) ?? NULL_OBJECT,
    setPrintTitleRows: (target, [range]) => {
      const { area } = readRange(target, range);
      keepArea(target, "printTitleRows", { ...area, column: 0, columnCount: COLUMN_LIMIT });
    },
    getPrintTitleRows: (target) => rangeOrFail(target, "printTitleRows"),
    getPrintTitleRowsOrNullObject: (target) => rangeOrNull(target, "printTitleRows"),
    setPrintTitleColumns: (target, [range]) => {
      const { area } = readRange(target, range);
      keepArea(target, "printTitleColumns", { ...area, row: 0, rowCount: ROW_LIMIT });
    },
    getPrintTitleColumns: (target) => rangeOrFail(target, "printTitleColumns"),
    getPrintTitleColumnsOrNullObject: (target) => rangeOrNull(target, "printTitleColumns"),
    setPrintMargins: (target, [unit, options]) => {
      setMargins(target, unit, options);
    },
  },
};

export function pageLayoutObject(target: SheetTarget): HostObject {
  return bindObject(PAGE_LAYOUT, target);
}

const PARTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

function pages(which: string): { get: (target: SheetTarget) => HostObject } {
  const properties = PARTS.map((part): [string, PropertyDefinition<SheetTarget>] => [
    part,
    kept(`${which}.${part}`, (value) => readString(value, part), ""),
  ]);
  const definition: ObjectDefinition<SheetTarget> = {
    type: "HeaderFooter",
    properties: Object.fromEntries(properties),
    methods: {},
  };
  return { get: (target) => bindObject(definition, target) };
}

const HEADERS_FOOTERS: ObjectDefinition<SheetTarget> = {
  type: "HeaderFooterGroup",
  properties: {
    defaultForAllPages: pages("defaultForAllPages"),
    firstPage: pages("firstPage"),
    evenPages: pages("evenPages"),
    oddPages: pages("oddPages"),
    state: keptWord("headersFooters.state", STATES, "Default"),
    useSheetMargins: keptFlag("useSheetMargins"),
    useSheetScale: keptFlag("useSheetScale"),
  },
  methods: {},
};

function headersFootersObject(target: SheetTarget): HostObject {
  return bindObject(HEADERS_FOOTERS, target);
}

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

/** A setting of the printed page, which Univer does not have: kept beside the sheet. */
function kept(
  name: string,
  read: (value: unknown) => unknown,
  usual: unknown,
): PropertyDefinition<SheetTarget> {
  const settings = ({ host, sheetId }: SheetTarget): Record<string, unknown> =>
    sheetStateOf(host.state, sheetId).pageLayout;
  return {
    get: (target) => settings(target)[name] ?? usual,
    set: (target, value) => {
      settings(target)[name] = read(value);
    },
  };
}

function keptFlag(name: string): PropertyDefinition<SheetTarget> {
  return kept(name, (value) => readBoolean(value, name), false);
}

function keptNumber(name: string, usual: number): PropertyDefinition<SheetTarget> {
  return kept(name, (value) => readNumber(value, name), usual);
}

function keptWord(
  name: string,
  words: readonly string[],
  usual: string,
): PropertyDefinition<SheetTarget> {
  return kept(name, (value) => readOneOf(value, words, name), usual);
}
