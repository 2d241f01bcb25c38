import { SetRangeValuesCommand } from "@univerjs/sheets";
import { clippedArea, toUniverRange } from "./cells";
import { CLEARED } from "./entries";
import type { RangeTarget } from "./host";
import { setLooks } from "./setLooks";
import { sheetOf } from "./sheets";

export function clearContents(target: RangeTarget): void {
  const area = clippedArea(target);
  if (area.rowCount > 0 && area.columnCount > 0) {
    target.host.univerAPI.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: target.host.workbook.getId(),
      subUnitId: target.sheetId,
      range: toUniverRange(area),
      value: CLEARED,
    });
  }
}

/** Formats, locks and merges go; what the cells hold stays. */
export function clearFormats(target: RangeTarget): void {
  const area = clippedArea(target);
  setLooks(target, area, () => ({ s: null, custom: null }));
  sheetOf(target).getRange(toUniverRange(area)).breakApart();
}
