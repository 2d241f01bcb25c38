import type { PlanTable } from "../../plan/plan";
import { REVIEW_RULES } from "../../rules/reviewing/reviewRules";
import type { SettingKey } from "../../templates/vocabulary/expression";
import type { SettingSpec } from "../../templates/vocabulary/template";
import { reviewRow } from "../../text/sheets/ruleRows";
import { UNREADABLE_DATE as UNREADABLE_DAY } from "../../text/sheets/ledger";
import { ENTRY_ERROR } from "../../text/sheets/reviewWords";
import { endOfYear, UNREADABLE_DATE } from "../../text/sheets/sheets";
import { absoluteAddress, absoluteRangeAddress, sheetPrefix } from "../cells/address";
import { locked, textOrEmpty, unlocked } from "../cells/cells";
import { startsWithAny } from "../cells/statusFormats";
import type { ReferredCell } from "../formulaScope";
import type { CellPlace, Links } from "../layoutInput";
import type { NormalSheet, ShownSetting } from "../normalise/normalSheet";
import { COUNTS_FROM_1904, quoted } from "../formula";
import type { CellContent, CellModel, CellRange, ConditionalFormatModel } from "../sheetModel";
import { bareRow } from "./formulaRow";
import type { SheetSetup } from "./part";

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

/** 规则设置: which of its rows a setting is; those below each other are one argument. */
const RULES_ROWS: readonly (readonly [SettingKey, rows: readonly string[]])[] = [
  ["statusThresholds", ["status.lower", "status.upper", "status.tolerance"]],
  ["warningThresholds", ["warning.lower", "warning.upper", "warning.tolerance"]],
  ["dueSoonDays", ["dueSoonDays"]],
  ["reviewRules", REVIEW_RULES.map(({ id }) => reviewRow(id))],
];

/** A 规则设置 of an earlier version has no tolerances, and another rule stands where they would be. */
function rulesCells({ rules }: Links): readonly [SettingKey, ReferredCell][] {
  return RULES_ROWS.flatMap(([key, rows]): [SettingKey, ReferredCell][] => {
    // What holds there stands apart from what is entered; an earlier version has one cell for both.
    const held = key === "reviewRules" ? null : (rules?.cellAt(rows[0] ?? "", "inForce") ?? null);
    const columnKey = held === null ? "value" : "inForce";
    const cells = rows.flatMap((row) => rules?.cellAt(row, columnKey) ?? []);
    const [first] = cells;
    if (rules === null || first === undefined) return [];
    return [[key, { ...first, sheet: rules.name, rowCount: cells.length, mayBeEmpty: false }]];
  });
}

/** The line above the table: the settings at the left, a note at the right. */
export function settingsLine(setup: SheetSetup, row: number, width: number): readonly CellModel[] {
  const { sheet } = setup;
  const pairs = sheet.settings.flatMap(({ key, label, isInput }) => [
    locked(textOrEmpty(label), "label"),
    settingCell(key, isInput, setup, row),
  ]);
  const blank = locked({ kind: "empty" }, "blank");
  const left = [...Array.from({ length: FIRST_COLUMN }, () => blank), ...pairs];
  const right = Array.from({ length: width - left.length }, (_, index) =>
    index === 0 ? noteCell(setup, row) : locked({ kind: "empty" }, "label"),
  );
  return [...left, ...right];
}

/** [T2] The note, or that the date beside it cannot be read: once, and nothing is judged by it then. */
function noteCell(setup: SheetSetup, row: number): CellModel {
  const { settingsNote } = setup.sheet;
  const problem = dateProblem(setup, row);
  if (problem === null) return locked(textOrEmpty(settingsNote), "label");
  const { before, after, after1904 } = UNREADABLE_DATE;
  const advice = `IF(${COUNTS_FROM_1904},${quoted(after1904)},${quoted(after)})`;
  const said = `${quoted(before)}&${problem.date}&${advice}`;
  const formula = `=IF(${problem.test},${said},${quoted(settingsNote)})`;
  return locked({ kind: "formula", formula, result: settingsNote }, "labelFormula");
}

/** The sheet's date as it is written, and whether it can be read; null where the sheet has none. */
function dateProblem(
  setup: SheetSetup,
  row: number,
): { readonly date: string; readonly test: string } | null {
  const { sheet, settings, tables } = setup;
  const dataDate = settings.get("dataDate");
  if (dataDate?.mayBeEmpty !== true) return null;
  const date = writtenDate(setup, dataDate);
  const bare = bareRow(setup, row);
  const [main = null] = tables.values();
  const ownDay = dayInTable(setup);
  if (ownDay !== null) return { date, test: `${ownDay}="${UNREADABLE_DAY}"` };
  const scope = { ...bare.scope, table: main, columns: main?.columns ?? bare.scope.columns };
  return { date, test: sheet.dialect.isUnreadableDate(date, { ...bare, scope }) };
}

/** Where a table reads the sheet's date itself, in functions of every spreadsheet; null where none does. */
function dayInTable({ tables }: SheetSetup): string | null {
  const [main] = tables.values();
  const day = main?.columns.get("reference.value");
  return main === undefined || day === undefined
    ? null
    : absoluteAddress(main.firstRow, day.column);
}

/** Where such a date and the words about it are coloured. */
export function settingsFormats(setup: SheetSetup, row: number): readonly ConditionalFormatModel[] {
  const dataDate = setup.settings.get("dataDate");
  if (dataDate?.mayBeEmpty !== true) return [];
  const note = FIRST_COLUMN + 2 * setup.sheet.settings.length;
  return [dataDate.column, note].map((column) => ({
    range: { row, column, rowCount: 1, columnCount: 1 },
    formula: startsWithAny(absoluteAddress(row, note), [UNREADABLE_DATE.before]),
    style: "late",
  }));
}

function settingCell(
  key: ShownSetting["key"],
  isInput: boolean,
  setup: SheetSetup,
  row: number,
): CellModel {
  const { plan, table, links } = setup.sheet;
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
  if (key === "asOf" || (key === "dataDate" && !isInput)) {
    return locked(asOfContent(setup, row), "settingFormula");
  }
  const value = textOrEmpty(settingText(key, table));
  return isInput ? unlocked(value, "inputDate") : locked(value, "setting");
}

/** The date that is judged at. */
function asOfContent(setup: SheetSetup, row: number): CellContent {
  const { sheet, settings } = setup;
  const dataDate = settings.get("dataDate");
  if (dataDate === undefined) return { kind: "empty" };
  const date = writtenDate(setup, dataDate);
  const { scope } = bareRow(setup, row);
  const judged = dayInTable(setup) === null ? sheet.dialect.judgedDate(date, scope) : date;
  const formula = `=${judged}`;
  return { kind: "formula", formula, result: settingText("dataDate", sheet.table) ?? "" };
}

/**
 * The sheet's own data date; as long as there is none, that of 年度监测, then that of 规则设置. An error
 * in it is no date.
 */
function writtenDate({ sheet, tables }: SheetSetup, own: ReferredCell): string {
  const { links, table } = sheet;
  const ownAddress = own.mayBeEmpty ? [absoluteAddress(own.row, own.column)] : [];
  const others = table.kind === "targets" ? [monitoringDate(links), commonDate(links)] : [];
  const dates = [...ownAddress, ...others.flatMap((address) => address ?? [])];
  const chosen = dates.reduceRight(
    (next, date) => `IF(${date}<>"",${date},${next})`,
    dateOtherwise(sheet, tables),
  );
  return `IFERROR(${chosen},"${ENTRY_ERROR}")`;
}

/** Where no date is given: none, or the end of the period once anything is reported. */
function dateOtherwise({ settings, parts }: NormalSheet, tables: SheetSetup["tables"]): string {
  const { otherwise = null } = settings.find(({ key }) => key === "dataDate") ?? {};
  const [place] = tables.values();
  const main = parts.find((part) => part.kind === "table");
  const column = place?.columns.get(main?.judged ?? "")?.column;
  if (otherwise === null || place === undefined || column === undefined) return quoted("");
  const { firstRow: row, rowCount } = place;
  const reported = absoluteRangeAddress({ row, column, rowCount, columnCount: 1 });
  return `IF(SUMPRODUCT(LEN(${reported}))=0,"",${quoted(otherwise)})`;
}

function commonDate(links: Links): string | null {
  const place = links.rules?.cellAt("dataDate", "value") ?? null;
  return place === null ? null : rulesAddress(links, place);
}

/** Its settings go by their position: period, then data date. */
function monitoringDate({ monitoring }: Links): string | null {
  const place = monitoring?.cellAt("settings", "number") ?? null;
  if (monitoring === null || place === null) return null;
  const address = absoluteAddress(place.row, place.column + valueColumn(1));
  return `${sheetPrefix(monitoring.name)}${address}`;
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
