import type { ICellData, Nullable } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import { SetRangeValuesCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area } from "../workbook/address";
import type { Host, RangeTarget, SheetTarget } from "../workbook/host";
import { growSheet, sheetOf } from "../workbook/sheets";

/*
 * One of Univer's commands for each format of each block makes the writing of a sheet slow: every command
 * tells the formulas, the screen and the rules about its cells. So a batch changes the cells of Univer's
 * model at once, by Univer's own merging, and every read that follows finds them changed; but Univer is
 * told of all of them in one command a sheet: before any other command, before results are waited for
 * or asked for, and at the end of the batch.
 */

/** Cells by row and column. */
export type CellChanges = Record<number, Record<number, ICellData>>;

/** How a cell looks and what is noted of it. */
export type Looks = Pick<ICellData, "s" | "custom">;

/** Writes cells, each given by row and column; cells that are not named stay as they are. */
export function writeCells(target: RangeTarget, changes: CellChanges): void {
  growSheet(sheetOf(target), target.area);
  mergeIntoModel(target, changes);
  for (const [row, cells] of Object.entries(changes)) {
    for (const column of Object.keys(cells)) {
      markChanged(target, Number(row), Number(column), "contents");
    }
  }
}

/** Univer's own command: what a user writes goes this way alone, so that it can be refused and undone. */
export function commandCells({ host, sheetId }: SheetTarget, value: CellChanges): void {
  host.univerAPI.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: host.workbook.getId(),
    subUnitId: sheetId,
    range: new ObjectMatrix(value).getStartEndScope(),
    value,
  });
}

/**
 * Sets how cells look and what is noted of them; what they hold stays.
 *
 * @param looksOf null leaves a cell as it is
 */
export function setLooks(
  target: RangeTarget,
  area: Area,
  looksOf: (row: number, column: number) => Looks | null,
): void {
  const wanted: { row: number; column: number; looks: Looks }[] = [];
  forEachCell(area, (row, column) => {
    const looks = looksOf(row, column);
    if (looks !== null) wanted.push({ row, column, looks });
  });
  const merged = new Map<Looks["s"], Map<string, string>>();
  for (const { row, column, looks } of wanted) {
    setLooksOfCell(target, row, column, looks, merged);
    markChanged(target, row, column, "looks");
  }
}

/**
 * Cells without contents that looked the same look the same after the same change: Univer merges and
 * registers a style for the first of them only.
 *
 * @param merged the styles after the change, by the change and the style before it
 */
function setLooksOfCell(
  target: RangeTarget,
  row: number,
  column: number,
  looks: Looks,
  merged: Map<Looks["s"], Map<string, string>>,
): void {
  const matrix = matrixOf(target);
  const cell: Nullable<ICellData> = matrix.getValue(row, column);
  const isPlain = !cell?.p && (cell?.v ?? null) === null && typeof cell?.s !== "object";
  const styleBefore = typeof cell?.s === "string" ? cell.s : "";
  const known = isPlain && looks.s ? merged.get(looks.s)?.get(styleBefore) : undefined;
  if (known === undefined) {
    mergeIntoModel(target, {
      [row]: { [column]: { ...formulaAt(target, row, column), ...looks } },
    });
    const styleAfter = matrix.getValue(row, column)?.s;
    if (isPlain && looks.s && typeof styleAfter === "string") {
      const ofChange = merged.get(looks.s) ?? new Map<string, string>();
      merged.set(looks.s, ofChange.set(styleBefore, styleAfter));
    }
    return;
  }
  const changed: ICellData = { ...cell, s: known };
  if (looks.custom === null) delete changed.custom;
  else if (looks.custom !== undefined) changed.custom = looks.custom;
  matrix.setValue(row, column, changed);
}

/** Univer forgets the formula of a cell that is set without it, also where only its format is set. */
function formulaAt({ host, sheetId }: RangeTarget, row: number, column: number): ICellData | null {
  const f = host.formulaData.getFormulaStringByCell(row, column, sheetId, host.workbook.getId());
  if (!f) return null;
  const { v = null, t = null } = matrixOf({ host, sheetId }).getValue(row, column) ?? {};
  return { f, v, t };
}

function matrixOf(target: SheetTarget): ObjectMatrix<Nullable<ICellData>> {
  return sheetOf(target).getSheet().getCellMatrix();
}

/** Univer's own merging of cells, without telling anybody of it. */
function mergeIntoModel({ host, sheetId }: SheetTarget, cellValue: CellChanges): void {
  SetRangeValuesMutation.handler(host.injector, {
    unitId: host.workbook.getId(),
    subUnitId: sheetId,
    cellValue,
  });
}

export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      visit(row, column);
    }
  }
}

/** What Univer has not been told of a cell: "contents" stands for its looks too. */
export type UntoldChange = "contents" | "looks";

function markChanged(
  { host, sheetId }: SheetTarget,
  row: number,
  column: number,
  change: UntoldChange,
): void {
  const ofSheet = host.untoldChanges.get(sheetId) ?? new Map<number, Map<number, UntoldChange>>();
  host.untoldChanges.set(sheetId, ofSheet);
  const ofRow = ofSheet.get(row) ?? new Map<number, UntoldChange>();
  ofSheet.set(row, ofRow);
  if (ofRow.get(column) !== "contents") ofRow.set(column, change);
}

/** Tells Univer of every cell that was changed since it was last told: one command a sheet. */
export function tellUniver(host: Host): void {
  const untold = [...host.untoldChanges];
  // First, because the command below asks for this again.
  host.untoldChanges.clear();
  for (const [sheetId, rows] of untold) {
    const sheet = host.workbook.getSheetBySheetId(sheetId);
    if (sheet === null) continue;
    const target = { host, sheetId };
    const value: CellChanges = {};
    for (const [row, columns] of rows) {
      const cells: Record<number, ICellData> = {};
      for (const [column, change] of columns)
        cells[column] = asItStands(target, row, column, change);
      value[row] = cells;
    }
    commandCells(target, value);
  }
}

/** A cell of the model in words that leave it as it is. */
function asItStands(
  target: SheetTarget,
  row: number,
  column: number,
  change: UntoldChange,
): ICellData {
  const cell: ICellData = matrixOf(target).getValue(row, column) ?? {};
  // Without its style, which Univer would merge with itself at no small cost.
  const { v = null, f = null, si = null, p = null, t, custom = null } = cell;
  if (change === "looks" && f === null && si === null) return { custom };
  return { custom, v, f, si, p, ...(t === undefined ? {} : { t }) };
}
