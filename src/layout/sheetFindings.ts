import type { Indicator, Plan, PlanTable } from "../plan/plan";
import { reviewedIndicator } from "../plan/returnRules";
import { type CellValue, type Figure, numberFigure } from "../rules/figures/figure";
import { toFifteenDigits } from "../rules/figures/compare";
import { plainDecimal } from "../rules/figures/rational";
import { comparableUnit } from "../rules/figures/units";
import { parseFigure } from "../rules/notation/notation";
import { suggestedFigure } from "../rules/reviewing/finding";
import type { Outcomes } from "../rules/reviewing/finding";
import {
  countByRule,
  findingsOf,
  reviewEntry,
  reviewYears,
  type RowFinding,
  type RuleCount,
} from "../rules/reviewing/review";
import type { ReviewedRow } from "../rules/reviewing/reviewedRow";
import {
  REVIEW_RULES,
  type ReviewRuleId,
  type ReviewSettings,
  type Severity,
} from "../rules/reviewing/reviewRules";
import { readDate } from "../rules/time/readDate";
import { ENTRY_ERROR, findingText, RULE_STATES } from "../text/sheets/reviewWords";
import { reviewRow } from "../text/sheets/ruleRows";
import type { GridCell, KeyedGrid, ReadWorkbook } from "./keys/keyedGrid";
import type { CellPlace, UnitTargets } from "./layoutInput";
import { referredSheets, requestOf } from "./refresh/layoutAgain";

/** One finding about an entry of a sheet, and where the entry stands. */
export interface SheetFinding extends CellPlace {
  readonly rule: ReviewRuleId;
  readonly severity: Severity;
  /** The finding in words, as the column 审核 says it. */
  readonly text: string;
  readonly found: CellValue;
  /** The right figure, where it is certain; null where it is not. */
  readonly suggested: number | string | null;
  /** Under 核实, and the user has said in words why it is so. */
  readonly isAnswered: boolean;
  readonly rowKey: string;
  readonly columnKey: string;
}

export interface SheetReview {
  /** Row by row as they stand, in each row what is wrong first. */
  readonly findings: readonly SheetFinding[];
  /** The first cell of every row into which nothing was entered. */
  readonly blanks: readonly (CellPlace & { readonly rowKey: string })[];
  /** [§14] How often each rule that holds was kept, was broken and could not be judged. */
  readonly counts: readonly RuleCount[];
}

/** [§14] All that the review finds about a filled sheet's entries. Null: the sheet takes no figures. */
export function reviewSheet(
  sheet: KeyedGrid,
  workbook: ReadWorkbook,
  plans: readonly Plan[],
): SheetReview | null {
  const request = requestOf(sheet, workbook, plans);
  if (request === null) return null;
  const { plan, table, unitTargets = null } = request;
  const settings = settingsOf(plan, workbook, referredSheets(sheet));
  const rows = reviewedRows(sheet, { table, unitTargets, settings });
  if (rows === null) return null;
  const placed = rows.map((row) => ({ ...row, row: sheet.rows.get(row.rowKey) ?? 0 }));
  const ordered = [...placed].sort((one, other) => one.row - other.row);
  return {
    findings: ordered.flatMap((row) =>
      findingsOf(row.outcomes, row.firstYear).map((found) => sheetFinding(found, row, sheet)),
    ),
    blanks: ordered
      .filter(({ entries }) => entries.every(isBlank))
      .map(({ row, rowKey, columnKeys: [first = ""] }) => ({
        rowKey,
        row,
        column: sheet.columns.get(first) ?? 0,
      })),
    // A blank is nothing that a rule could say something of.
    counts: countByRule(
      ordered.flatMap(({ outcomes }) => outcomes.filter(({ size }) => size > 0)),
      settings,
    ),
  };
}

/** A row with its entries, the columns that they stand in, and what came of each. */
interface EnteredRow {
  readonly rowKey: string;
  readonly columnKeys: readonly string[];
  readonly entries: readonly CellValue[];
  readonly outcomes: readonly Outcomes[];
  /** Null where the row has one figure. */
  readonly firstYear: number | null;
}

interface Facts {
  readonly table: PlanTable;
  readonly unitTargets: UnitTargets | null;
  readonly settings: ReviewSettings;
}

const YEAR_KEY = /^y\d+$/u;

/** Null where the sheet has no column that figures are entered into. */
function reviewedRows(sheet: KeyedGrid, facts: Facts): readonly EnteredRow[] | null {
  const isEntered = (key: string): boolean => {
    const column = sheet.columns.get(key);
    return column !== undefined && sheet.entryColumns.has(column);
  };
  if (isEntered("percentDone")) return percentRows(sheet, facts);
  const years = [...sheet.columns.keys()].filter((key) => YEAR_KEY.test(key) && isEntered(key));
  const { indicators } = facts.table;
  if (years.length > 0) {
    return indicators.flatMap((indicator) => yearsRow(indicator, years, sheet, facts) ?? []);
  }
  if (isEntered("actual")) {
    return indicators.flatMap((indicator) => figureRow(indicator, sheet, facts) ?? []);
  }
  return null;
}

function yearsRow(
  indicator: Indicator,
  columnKeys: readonly string[],
  sheet: KeyedGrid,
  { table, unitTargets, settings }: Facts,
): EnteredRow | null {
  const rowKey = indicator.key;
  if (!sheet.rows.has(rowKey)) return null;
  const { firstYear } = table.period;
  const entriesIn = (key: string): readonly CellValue[] =>
    columnKeys.map((column) => entryAt(sheet, key, column, indicator));
  const entries = entriesIn(rowKey);
  const whole = wholeOf(indicator, table);
  const date = readDate(valueAt(sheet, rowKey, "asOf"));
  const outcomes = reviewYears({
    entries,
    row: rowFacts(indicator, unitTargets),
    wholes: whole === null ? [] : entriesIn(whole.key).map(figureOrNull),
    firstYear,
    date: date.ok ? date.value : null,
    settings,
  });
  return { rowKey, columnKeys, entries, outcomes, firstYear };
}

function figureRow(
  indicator: Indicator,
  sheet: KeyedGrid,
  { table, unitTargets, settings }: Facts,
): EnteredRow | null {
  const rowKey = indicator.key;
  if (!sheet.rows.has(rowKey)) return null;
  const entry = entryAt(sheet, rowKey, "actual", indicator);
  const whole = wholeOf(indicator, table);
  const outcomes = reviewEntry({
    entry,
    row: rowFacts(indicator, unitTargets),
    previous: figureOrNull(valueAt(sheet, rowKey, "lastYear")),
    whole: whole === null ? null : figureOrNull(valueAt(sheet, whole.key, "actual")),
    settings,
  });
  return {
    rowKey,
    columnKeys: ["actual"],
    entries: [entry],
    outcomes: [outcomes],
    firstYear: null,
  };
}

const WHOLE_PERCENT = numberFigure(100, 0, null, false, null, "100");

/** 进度 of a ledger or of projects: every row that has one. None is bound to say how far it is. */
function percentRows(sheet: KeyedGrid, { settings }: Facts): readonly EnteredRow[] {
  const row = { unit: "%", target: WHOLE_PERCENT, base: null, nature: null };
  return [...sheet.rows.keys()].flatMap((rowKey): readonly EnteredRow[] => {
    const entry = valueAt(sheet, rowKey, "percentDone");
    if (isBlank(entry) || rowKey.endsWith(".headings")) return [];
    const outcomes = reviewEntry({ entry, row, previous: null, whole: null, settings });
    const columnKeys = ["percentDone"];
    return [{ rowKey, columnKeys, entries: [entry], outcomes: [outcomes], firstYear: null }];
  });
}

/** What the row prints; a unit's own part of the target where its form shows that. */
function rowFacts(indicator: Indicator, unitTargets: Facts["unitTargets"]): ReviewedRow {
  const printed = reviewedIndicator(indicator);
  const own = unitTargets?.get(indicator.key);
  const part = own === undefined ? null : parseFigure(own);
  return part?.ok === true ? { ...printed, target: part.value } : printed;
}

/** [§8] A part adds up with its whole only in the same unit. */
const wholeOf = ({ partOf, unit }: Indicator, { indicators }: PlanTable): Indicator | null =>
  indicators.find((other) => other.number === partOf && other.unit === unit) ?? null;

function figureOrNull(value: CellValue): Figure | null {
  const figure = parseFigure(value);
  return figure.ok ? figure.value : null;
}

const isBlank = (value: CellValue): boolean => value === null || value === "";

/** What the cell of these keys holds; null where there is none. */
export function valueAt(sheet: KeyedGrid, rowKey: string, columnKey: string): CellValue {
  const place = sheet.cellAt(rowKey, columnKey);
  return place === null ? null : heldBy(sheet.grid.cells[place.row]?.[place.column]);
}

/** [E2] A percentage that Excel has stored as a fraction is one where the row is in another unit. */
function entryAt(
  sheet: KeyedGrid,
  rowKey: string,
  columnKey: string,
  { unit }: Indicator,
): CellValue {
  const place = sheet.cellAt(rowKey, columnKey);
  const cell = place === null ? undefined : sheet.grid.cells[place.row]?.[place.column];
  const isMistaken = cell?.isPercent === true && comparableUnit(unit) !== "%";
  if (!isMistaken || typeof cell.value !== "number") return heldBy(cell);
  return `${plainDecimal(toFifteenDigits(100 * cell.value))}%`;
}

const heldBy = (cell: GridCell | undefined): CellValue =>
  cell?.isError === true ? ENTRY_ERROR : (cell?.value ?? null);

function sheetFinding(
  found: RowFinding,
  row: EnteredRow & CellRow,
  sheet: KeyedGrid,
): SheetFinding {
  const { finding, severity, year } = found;
  const index = year === null || row.firstYear === null ? 0 : year - row.firstYear;
  const columnKey = row.columnKeys[index] ?? "";
  const notes = ["reviewNote", "explanation"].map((key) => valueAt(sheet, row.rowKey, key));
  return {
    rule: finding.rule,
    severity,
    text: findingText(found),
    found: row.entries[index] ?? null,
    suggested: suggestedFigure(finding),
    isAnswered: severity === "check" && !notes.every(isBlank),
    rowKey: row.rowKey,
    columnKey,
    row: row.row,
    column: sheet.columns.get(columnKey) ?? 0,
  };
}

type CellRow = Pick<CellPlace, "row">;

/**
 * What the plan's 规则设置 says of the rules; all hold as usual where there is none.
 *
 * @param meant names of sheets: of several 规则设置 the first that is named here
 */
function settingsOf(
  { id }: Plan,
  { sheets }: ReadWorkbook,
  meant: readonly string[],
): ReviewSettings {
  const all = sheets.filter(
    ({ identity }) => identity.template === "rules" && identity.plan === id,
  );
  const [named] = meant.flatMap((wanted) => all.find(({ name }) => name === wanted) ?? []);
  const rules = named ?? all[0];
  const settings = new Map<ReviewRuleId, number | "off">();
  if (rules === undefined) return settings;
  for (const rule of REVIEW_RULES) {
    const value = valueAt(rules, reviewRow(rule.id), "value");
    if (value === RULE_STATES.off) settings.set(rule.id, "off");
    if (rule.limit !== null && typeof value === "number" && value > 0) settings.set(rule.id, value);
  }
  return settings;
}
