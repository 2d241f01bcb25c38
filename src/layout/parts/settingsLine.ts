import type { PlanTable } from "../../plan/plan";
import { REVIEW_RULES } from "../../rules/reviewing/reviewRules";
import type { SettingKey } from "../../templates/vocabulary/expression";
import type { SettingSpec } from "../../templates/vocabulary/template";
import { reviewRow } from "../../text/sheets/ruleRows";
import { endOfYear } from "../../text/sheets/sheets";
import { absoluteAddress, sheetPrefix } from "../cells/address";
import { locked, textOrEmpty, unlocked } from "../cells/cells";
import type { ReferredCell } from "../formulaScope";
import type { CellPlace, Links } from "../layoutInput";
import type { NormalSheet, ShownSetting } from "../normalise/normalSheet";
import type { CellContent, CellModel, CellRange } from "../sheetModel";

/** Label and value of the first setting stand here, the next ones follow in pairs. */
const FIRST_COLUMN = 1;

/** The cell of each setting, for the formulas that refer to it. */
export function settingCells(
  { settings, links }: NormalSheet,
  row: number,
): ReadonlyMap<SettingKey, ReferredCell> {
  const own = settings.map(({ key, isInput }, index): [SettingKey, ReferredCell] => [
    key,
    { sheet: null, row, column: valueColumn(index), rowCount: 1, mayBeEmpty: isInput },
  ]);
  const cells = new Map<SettingKey, ReferredCell>([...rulesCells(links), ...own]);
  const dataDate = cells.get("dataDate");
  if (dataDate !== undefined && !own.some(([key]) => key === "asOf")) cells.set("asOf", dataDate);
  return cells;
}

const valueColumn = (index: number): number => FIRST_COLUMN + 2 * index + 1;

/** 规则设置: which of its rows a setting is, and how many below each other. */
const RULES_ROWS: readonly (readonly [SettingKey, row: string, rowCount: number])[] = [
  ["statusThresholds", "status.lower", 2],
  ["warningThresholds", "warning.lower", 2],
  ["dueSoonDays", "dueSoonDays", 1],
  ["reviewRules", reviewRow("E1"), REVIEW_RULES.length],
];

function rulesCells({ rules }: Links): readonly [SettingKey, ReferredCell][] {
  return RULES_ROWS.flatMap(([key, row, rowCount]): [SettingKey, ReferredCell][] => {
    const cell = rules?.cellAt(row, "value") ?? null;
    if (rules === null || cell === null) return [];
    return [[key, { ...cell, sheet: rules.name, rowCount, mayBeEmpty: false }]];
  });
}

/** The line above the table: the settings at the left, a note at the right. */
export function settingsLine(sheet: NormalSheet, row: number, width: number): readonly CellModel[] {
  const cells = settingCells(sheet, row);
  const pairs = sheet.settings.flatMap(({ key, label, isInput }) => [
    locked(textOrEmpty(label), "label"),
    settingCell(key, isInput, sheet, cells),
  ]);
  const blank = locked({ kind: "empty" }, "blank");
  const left = [...Array.from({ length: FIRST_COLUMN }, () => blank), ...pairs];
  const right = Array.from({ length: width - left.length }, (_, index) =>
    locked(textOrEmpty(index === 0 ? sheet.settingsNote : null), "label"),
  );
  return [...left, ...right];
}

function settingCell(
  key: ShownSetting["key"],
  isInput: boolean,
  { plan, table, links }: NormalSheet,
  cells: ReadonlyMap<SettingKey, ReferredCell>,
): CellModel {
  const common = links.rules?.cellAt(key, "value") ?? null;
  if (key === "period" && common !== null && table.period.name === plan.period.name) {
    return locked(
      {
        kind: "formula",
        formula: `=${rulesAddress(links, common)}`,
        result: settingText(key, table) ?? "",
      },
      "settingFormula",
    );
  }
  if (key === "asOf") return locked(asOfContent(links, cells.get("dataDate")), "settingFormula");
  const value = textOrEmpty(settingText(key, table));
  return isInput ? unlocked(value, "inputDate") : locked(value, "setting");
}

/** The sheet's own data date, and the one of 规则设置 as long as there is none. */
function asOfContent(links: Links, dataDate: ReferredCell | undefined): CellContent {
  const common = links.rules?.cellAt("dataDate", "value") ?? null;
  if (common === null || dataDate === undefined) return { kind: "empty" };
  const own = absoluteAddress(dataDate.row, dataDate.column);
  const other = rulesAddress(links, common);
  const formula = `=IF(${own}<>"",${own},IF(${other}="","",${other}))`;
  // Neither date is entered at first.
  return { kind: "formula", formula, result: "" };
}

const rulesAddress = ({ rules }: Links, { row, column }: CellPlace): string =>
  `${sheetPrefix(rules?.name ?? "")}${absoluteAddress(row, column)}`;

/** Where the note runs, behind the settings; null where there is no room for it. */
export function settingsNoteRange(
  { settings }: NormalSheet,
  row: number,
  width: number,
): CellRange | null {
  const column = FIRST_COLUMN + 2 * settings.length;
  return width - column < 2 ? null : { row, column, rowCount: 1, columnCount: width - column };
}

/** Results are those of the period's end; a running plan's data date is for the user to enter. */
function settingText(key: SettingSpec["key"], { period, kind }: PlanTable): string | null {
  if (key === "period") return `${period.firstYear}-${period.lastYear}`;
  return kind === "results" ? endOfYear(period.lastYear) : null;
}
