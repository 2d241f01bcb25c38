import { readPlainNumber } from "../../rules/notation/plainNumber";
import { trailLines } from "../keys/correctionTrail";
import type { KeyedGrid, ReadWorkbook } from "../keys/keyedGrid";
import type { CellPlace } from "../layoutInput";
import { valueAt } from "../sheetFindings";

/** A setting of 规则设置 that is not its default, and what 更正记录 says last of it. */
export interface ChangedSetting extends CellPlace {
  readonly name: string;
  readonly value: string;
  /** What it was before: as 更正记录 says it last, else the default. */
  readonly before: string;
  /** [§11] A changed figure leaves its old value: 更正记录 has a line of it. */
  readonly isOnRecord: boolean;
}

/** The settings of a 规则设置 that are not their defaults; none of any other sheet. */
export function changedSettings(
  sheet: KeyedGrid,
  workbook: ReadWorkbook,
): readonly ChangedSetting[] {
  if (sheet.identity.template !== "rules") return [];
  const lines = trailLines(sheet.identity.plan, workbook);
  return [...sheet.rows.keys()].flatMap((rowKey): readonly ChangedSetting[] => {
    const place = sheet.cellAt(rowKey, "value");
    const state = sheet.cellAt(rowKey, "settingState");
    const isSetting =
      state !== null && (sheet.grid.cells[state.row]?.[state.column]?.formula ?? null) !== null;
    if (place === null || !isSetting) return [];
    const shown = (key: string): string => String(valueAt(sheet, rowKey, key) ?? "");
    const [usual, name] = [shown("default"), shown("name")];
    // A blank stands for the default.
    const value = shown("value") || usual;
    const [last] = lines.filter(({ correctedRow }) => correctedRow === name).slice(-1);
    const recorded = last?.newValue ?? usual;
    if (isSame(value, usual) && isSame(recorded, usual)) return [];
    return [{ ...place, name, value, before: recorded, isOnRecord: isSame(value, recorded) }];
  });
}

/** 0.9 is what was recorded as 0.90. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [readPlainNumber(one), readPlainNumber(other)];
  return first !== null && second !== null ? first === second : one === other;
}
