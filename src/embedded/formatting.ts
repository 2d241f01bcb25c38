import type { IStyleData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { COLUMN_LIMIT, ROW_LIMIT } from "./address";
import { clippedArea, mapArea } from "./cells";
import type { RangeTarget } from "./host";
import { assertAllowed } from "./protection";
import { setLooks } from "./setLooks";
import { growSheet, sheetOf } from "./sheets";

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
  const sheet = sheetOf(target).getSheet();
  return readUniform(target, (row, column) => read(sheet.getComposedCellStyle(row, column)));
}

/** Facts about cells that Univer stores for us without knowing them. */
export interface CellFacts {
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
