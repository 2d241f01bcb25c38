import { isGiven } from "../wire/arguments";
import { clippedArea } from "../cells/cells";
import { factsOf } from "../cells/formatting";
import { hostError } from "../wire/hostError";
import {
  bindObject,
  type HostObject,
  type MethodDefinition,
  NULL_OBJECT,
  type ObjectDefinition,
} from "../wire/hostObject";
import type { Area } from "../workbook/address";
import type { RangeTarget } from "../workbook/host";
import { rangeOfArea } from "../workbook/ranges";
import { sheetOf } from "../workbook/sheets";
import { rangeObject } from "./rangeObject";

/** Several ranges of one sheet. */
interface AreasTarget {
  readonly range: RangeTarget;
  readonly areas: readonly Area[];
}

const RANGES: ObjectDefinition<AreasTarget> = {
  type: "RangeCollection",
  properties: {},
  items: ({ range, areas }) => areas.map((area) => rangeObject(rangeOfArea(range, area))),
  methods: { getCount: ({ areas }) => areas.length },
};

const RANGE_AREAS: ObjectDefinition<AreasTarget> = {
  type: "RangeAreas",
  properties: {
    areaCount: { get: ({ areas }) => areas.length },
    areas: { get: (target) => bindObject(RANGES, target) },
  },
  methods: {},
};

/** The merged areas that the range touches, whole. */
export function mergedAreas(target: RangeTarget): HostObject {
  const { row, column, rowCount, columnCount } = clippedArea(target);
  const merged = sheetOf(target)
    .getSheet()
    .getMergedCellRange(row, column, row + rowCount - 1, column + columnCount - 1);
  const areas = merged.map(({ startRow, startColumn, endRow, endColumn }) => ({
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  }));
  return areas.length === 0 ? NULL_OBJECT : bindObject(RANGE_AREAS, { range: target, areas });
}

/** What may be asked of each cell here; Excel answers for more. */
const KNOWN = { format: { indentLevel: true } };

/** Facts of each cell at once, in rows: how far it is indented. */
export const cellProperties: MethodDefinition<RangeTarget> = (target, [wanted]) => {
  if (!isGiven(wanted) || JSON.stringify(wanted) !== JSON.stringify(KNOWN)) {
    throw hostError("NotImplemented", "The embedded workbook knows the indents of cells alone.");
  }
  const { row, column, rowCount, columnCount } = clippedArea(target);
  return Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (_cell, across) => ({
      format: { indentLevel: factsOf(target, row + down, column + across).indentLevel ?? 0 },
    })),
  );
};
