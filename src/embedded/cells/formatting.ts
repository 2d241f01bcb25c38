import type { IStyleData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { readString } from "../wire/arguments";
import { CLEARED, readMatrix } from "./entries";
import { growSheet, sheetOf } from "../workbook/sheets";
import { COLUMN_LIMIT, ROW_LIMIT } from "../workbook/address";
import type { RangeTarget } from "../workbook/host";
import { clippedArea, mapArea, patternOfCell, toUniverRange, storedStyle } from "./cells";
import { type CellChanges, forEachCell, setLooks, writeCells } from "./cellWriting";
import { assertAllowed } from "./protection";

function styleOrNothing(style: unknown): IStyleData {
  return typeof style === "object" && style !== null ? style : {};
}

/** Cells that have a format of their own would hide the one given to their whole row or column. */
function setOnFormattedCells(target: RangeTarget, sheet: FWorksheet, style: IStyleData): void {
  const area = clippedArea(target);
  mapArea(area, (row, column) => {
    if (sheet.getSheet().getCellRaw(row, column)?.s) {
      setLooks(target, { row, column, rowCount: 1, columnCount: 1 }, () => ({ s: { ...style } }));
    }
  });
}

function setOnWholeLines(target: RangeTarget, sheet: FWorksheet, style: IStyleData): void {
  const { row, column, rowCount, columnCount } = target.area;
  if (rowCount === ROW_LIMIT && columnCount === COLUMN_LIMIT) {
    sheet.setDefaultStyle({ ...styleOrNothing(sheet.getDefaultStyle()), ...style });
    return;
  }
  if (rowCount === ROW_LIMIT) {
    growSheet(sheet, { ...target.area, row: 0, rowCount: 1 });
    for (let index = column; index < column + columnCount; index += 1) {
      const old = styleOrNothing(sheet.getColumnDefaultStyle(index));
      sheet.setColumnDefaultStyle(index, { ...old, ...style });
    }
    return;
  }
  growSheet(sheet, { ...target.area, column: 0, columnCount: 1 });
  for (let index = row; index < row + rowCount; index += 1) {
    const old = styleOrNothing(sheet.getRowDefaultStyle(index));
    sheet.setRowDefaultStyle(index, { ...old, ...style });
  }
}

/** Changes the named parts of the format of every cell of the range. */
export function changeStyle(target: RangeTarget, style: IStyleData): void {
  assertAllowed(target, "allowFormatCells");
  const sheet = sheetOf(target);
  const isWholeLines =
    target.area.rowCount === ROW_LIMIT || target.area.columnCount === COLUMN_LIMIT;
  if (isWholeLines) {
    setOnWholeLines(target, sheet, style);
    setOnFormattedCells(target, sheet, style);
    return;
  }
  growSheet(sheet, target.area);
  setLooks(target, target.area, () => ({ s: style }));
}

/** What all cells of the range have in common; null where they differ, as Excel says it. */
export function readUniform<T>(
  target: RangeTarget,
  read: (row: number, column: number) => T,
): T | null {
  const values = mapArea(clippedArea(target), read).flat();
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

export function readStyle<T>(target: RangeTarget, read: (style: IStyleData) => T): T | null {
  return readUniform(target, (row, column) => read(storedStyle(target, row, column)));
}

/** Facts about cells that Univer stores for us without knowing them. */
interface CellFacts {
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly indentLevel?: number;
  /** Alignments of Excel that Univer draws as another one. */
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
}

export function factsOf(target: RangeTarget, row: number, column: number): CellFacts {
  return sheetOf(target).getSheet().getCellRaw(row, column)?.custom ?? {};
}

export function changeFacts(target: RangeTarget, facts: CellFacts): void {
  const sheet = sheetOf(target);
  if (target.area.rowCount !== ROW_LIMIT && target.area.columnCount !== COLUMN_LIMIT) {
    growSheet(sheet, target.area);
  }
  setLooks(target, clippedArea(target), (row, column) => ({
    custom: { ...factsOf(target, row, column), ...facts },
  }));
}

export function readNumberFormats(target: RangeTarget): string[][] {
  return mapArea(target.area, (row, column) => patternOfCell(target, row, column));
}

/** One format for the whole range, or one for each cell; null leaves a cell's as it is. */
export function writeNumberFormats(target: RangeTarget, value: unknown): void {
  assertAllowed(target, "allowFormatCells");
  const { isOneForAll, at } = readMatrix(value, target);
  if (isOneForAll) {
    changeStyle(target, { n: { pattern: readString(at(0, 0), "numberFormat") } });
    return;
  }
  growSheet(sheetOf(target), target.area);
  const styles = new Map<string, IStyleData>();
  const styleOfPattern = (pattern: string): IStyleData => {
    const style = styles.get(pattern) ?? { n: { pattern } };
    styles.set(pattern, style);
    return style;
  };
  setLooks(target, target.area, (row, column) => {
    const pattern = at(row - target.area.row, column - target.area.column);
    return pattern === null ? null : { s: styleOfPattern(readString(pattern, "numberFormat")) };
  });
}

export function clearContents(target: RangeTarget): void {
  const area = clippedArea(target);
  if (area.rowCount > 0 && area.columnCount > 0) {
    const changes: CellChanges = {};
    forEachCell(area, (row, column) => {
      (changes[row] ??= {})[column] = CLEARED;
    });
    writeCells({ ...target, area }, changes);
  }
}

/** Formats, locks and merges go; what the cells hold stays. */
export function clearFormats(target: RangeTarget): void {
  const area = clippedArea(target);
  setLooks(target, area, () => ({ s: null, custom: null }));
  sheetOf(target).getRange(toUniverRange(area)).breakApart();
}
