import type { ICellData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { Area } from "./address";
import { mapArea, toUniverRange } from "./cells";
import type { RangeTarget } from "./host";
import { sheetOf } from "./sheets";

type Looks = Pick<ICellData, "s" | "custom">;

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
  if (area.rowCount === 0 || area.columnCount === 0) return;
  const value: Record<number, Record<number, ICellData>> = {};
  mapArea(area, (row, column) => {
    const looks = looksOf(row, column);
    if (looks !== null)
      (value[row] ??= {})[column] = { ...formulaAt(target, row, column), ...looks };
  });
  if (Object.keys(value).length === 0) return;
  target.host.univerAPI.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: target.host.workbook.getId(),
    subUnitId: target.sheetId,
    range: toUniverRange(area),
    value,
  });
}

/** Univer forgets the formula of a cell that is set without it, also where only its format is set. */
function formulaAt(target: RangeTarget, row: number, column: number): ICellData | null {
  const { host, sheetId } = target;
  const f = host.formulaData.getFormulaStringByCell(row, column, sheetId, host.workbook.getId());
  if (!f) return null;
  const { v = null, t = null } = sheetOf(target).getSheet().getCellRaw(row, column) ?? {};
  return { f, v, t };
}
