import type { PlanTable } from "../plan/plan";
import type { SettingKey, SettingSpec } from "../templates/template";
import { SETTING_LABELS, UNIT_LINE, endOfYear } from "../text/sheets";
import { locked, textOrEmpty, unlocked } from "./cells";
import type { ReferredCell } from "./formula";
import type { CellModel, CellRange } from "./sheetModel";

/** Label and value of the first setting stand here, the next ones follow in pairs. */
const FIRST_COLUMN = 1;

/** The cell of each setting, for the formulas that refer to it. */
export function settingCells(
  settings: readonly SettingSpec[],
  row: number,
): ReadonlyMap<SettingKey, ReferredCell> {
  return new Map(
    settings.map(({ key, isInput }, index) => [
      key,
      { row, column: FIRST_COLUMN + 2 * index + 1, mayBeEmpty: isInput },
    ]),
  );
}

/** The line above the table: the settings at the left, the unit line at the right. */
export function settingsLine(
  settings: readonly SettingSpec[],
  table: PlanTable,
  width: number,
): readonly CellModel[] {
  const pairs = settings.flatMap(({ key, isInput }) => {
    const value = textOrEmpty(settingText(key, table));
    return [
      locked(textOrEmpty(SETTING_LABELS[key]), "label"),
      isInput ? unlocked(value, "inputDate") : locked(value, "setting"),
    ];
  });
  const blank = locked({ kind: "empty" }, "blank");
  const left = [...Array.from({ length: FIRST_COLUMN }, () => blank), ...pairs];
  const right = Array.from({ length: width - left.length }, (_, index) =>
    locked(textOrEmpty(index === 0 ? UNIT_LINE : null), "label"),
  );
  return [...left, ...right];
}

/** Where the unit line runs, behind the settings. */
export function unitLineRange(
  settings: readonly SettingSpec[],
  row: number,
  width: number,
): CellRange {
  const column = FIRST_COLUMN + 2 * settings.length;
  return { row, column, rowCount: 1, columnCount: width - column };
}

/** Results are those of the period's end; a running plan's data date is for the user to enter. */
function settingText(key: SettingKey, { period, kind }: PlanTable): string | null {
  if (key === "period") return `${period.firstYear}-${period.lastYear}`;
  return kind === "results" ? endOfYear(period.lastYear) : null;
}
