import type { IRange } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import type { Area } from "./address";
import { intersection } from "./address";
import type { Host, RangeTarget } from "./host";
import { sheetOf } from "./sheets";

/** The areas that array formulas of a sheet fill, each with the formula's cell at its top left. */
export function spillsOf(host: Host, sheetId: string): IRange[] {
  const ofSheet = host.formulaData.getArrayFormulaRange()[host.workbook.getId()]?.[sheetId];
  const cells = sheetOf({ host, sheetId }).getSheet();
  const spills: IRange[] = [];
  if (ofSheet) {
    new ObjectMatrix<IRange>(ofSheet).forValue((row, column, spill) => {
      const isBlocked = cells.getCellRaw(row, column)?.v === ErrorType.SPILL;
      if (!isBlocked) {
        spills.push(spill);
      }
    });
  }
  return spills;
}

function areaOf(spill: IRange): Area {
  return {
    row: spill.startRow,
    column: spill.startColumn,
    rowCount: spill.endRow - spill.startRow + 1,
    columnCount: spill.endColumn - spill.startColumn + 1,
  };
}

function spillAreas(target: RangeTarget): Area[] {
  return spillsOf(target.host, target.sheetId)
    .map(areaOf)
    .filter((area) => area.rowCount > 1 || area.columnCount > 1);
}

/** The area that the formula in the range's first cell fills; null: it does not spill. */
export function spillFrom({ area, ...sheet }: RangeTarget): Area | null {
  const all = spillAreas({ area, ...sheet });
  return all.find((spill) => spill.row === area.row && spill.column === area.column) ?? null;
}

/** The area of the spill that the range's first cell is part of. */
export function spillAround(target: RangeTarget): Area | null {
  const cell: Area = { ...target.area, rowCount: 1, columnCount: 1 };
  return spillAreas(target).find((spill) => intersection(spill, cell) !== null) ?? null;
}

/** True: every cell belongs to a spill; false: none; null: some. */
export function hasSpill(target: RangeTarget): boolean | null {
  const covered = spillAreas(target)
    .map((spill) => intersection(spill, target.area))
    .reduce((sum, part) => sum + (part === null ? 0 : part.rowCount * part.columnCount), 0);
  if (covered === 0) {
    return false;
  }
  return covered === target.area.rowCount * target.area.columnCount ? true : null;
}
