import type { Area } from "../address";
import { COLUMN_LIMIT, formatArea, quoteSheetName, ROW_LIMIT } from "../address";
import { isGiven, readOneOf, readRecord, readNumber } from "../arguments";
import type { RangeTarget, SheetTarget } from "../host";
import { hostError } from "../hostError";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { NULL_OBJECT } from "../nullObject";
import { kept, keptFlag, keptNumber, keptWord } from "../pageSettings";
import { readRange } from "../ranges";
import { sheetOf } from "../sheets";
import { sheetStateOf } from "../sheetState";
import { headersFootersObject } from "./headersFootersObject";
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

export const PAGE_LAYOUT: ObjectDefinition<SheetTarget> = {
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
