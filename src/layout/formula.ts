import { isSplit } from "../rules/breakdown/isSplit";
import { plainDecimal } from "../rules/figures/rational";
import { yearCourse, type YearCourse } from "../rules/breakdown/yearCourse";
import type {
  Call,
  Expression,
  PartNumber,
  PlanFunction,
  SettingKey,
  TargetCase,
  UnitCells,
} from "../templates/vocabulary/expression";
import { missingYearWords } from "../text/words";
import { ROLL_UP_WORDS } from "../text/sheets/returnDesk";
import { WRONG_ENTRY } from "../text/sheets/reviewWords";
import { SEVERITY_WORDS } from "../text/sheets/severityWords";
import { absoluteAddress, absoluteRangeAddress, cellAddress, sheetPrefix } from "./cells/address";
import type { FormulaRow } from "./dialects/dialect";
import type { FormulaScope, TablePlace } from "./formulaScope";
import { ratePartKey } from "./subjects/rateParts";
import { isFilled } from "./subjects/subject";

/** What a dialect writes in its own way. */
export interface FormulaWriter {
  readonly call: (name: PlanFunction, args: readonly Expression[], row: FormulaRow) => string;
  readonly part: (of: Call, number: number, row: FormulaRow) => string;
  readonly withDate: (then: Expression, row: FormulaRow) => string;
  readonly ifReadableDate: (date: Expression, then: Expression, row: FormulaRow) => string;
  readonly withoutAddIn: (then: Expression, row: FormulaRow) => string;
  /** [C2] The number to date of years that the sheet reviews, some of which may be texts. */
  readonly toDate: (row: FormulaRow) => string;
}

/** An expression as a formula, without the leading `=`. */
export function formulaText(
  expression: Expression,
  row: FormulaRow,
  writer: FormulaWriter,
): string {
  const render = (part: Expression): string => formulaText(part, row, writer);
  const { scope } = row;
  switch (expression.kind) {
    case "column":
      return columnReference(expression.key, scope);
    case "cell":
      return cellReference(expression.key, scope);
    case "range":
      return rangeReference(expression.key, expression.table, scope);
    case "years":
      return yearsReference(scope);
    case "units":
      return unitsReference(expression, scope);
    case "yearOfColumn":
      return String(scope.spread?.year ?? "");
    case "numberOfColumn":
      return String(scope.spread?.number ?? "");
    case "setting":
      return settingReference(expression.setting, scope, expression.otherwise);
    case "asOf":
      return asOfAddress(scope);
    case "field":
      return literalText(row.fields[expression.field] ?? "");
    case "number":
      return plainDecimal(expression.value);
    case "text":
      return quoted(expression.text);
    case "call":
      return writer.call(expression.name, expression.args, row);
    case "part":
      return writer.part(expression.of, partNumber(expression.number, scope), row);
    case "fn":
      return `${expression.name}(${expression.args.map(render).join(",")})`;
    case "op":
      return `${operand(expression.left, render)}${expression.operator}${operand(expression.right, render)}`;
    case "linked":
      return linkedReference(expression, scope);
    case "ifField":
      return render(chosenByField(expression, row.fields));
    case "byField":
      return render(fieldCase(expression, row));
    case "byTarget":
      return render(expression.cases[targetCase(row)]);
    case "byCourse":
      return render(expression.cases[courseOf(row)]);
    case "balance":
      return render(expression.formula);
    case "toDate":
      return toDateFormula(row, writer);
    case "lastReported":
      return lastReportedFormula(row);
    case "missingYear":
      return missingYearFormula(row);
    case "missingUnits":
      return missingUnitsFormula(row);
    case "unlessMissing":
      return unlessMissing(expression, render(expression.then), scope);
    case "withDate":
      return writer.withDate(expression.then, row);
    case "ifReadableDate":
      return writer.ifReadableDate(expression.date, expression.then, row);
    case "omitted":
      return "";
    case "cellOfRow":
      return cellOfRow(expression, row);
    case "whole":
      return wholeReference(expression.of, row, writer);
    case "unlessWrong":
      return unlessWrong(render(expression.then), scope);
    case "withoutAddIn":
      return writer.withoutAddIn(expression.then, row);
    default:
      return expression satisfies never;
  }
}

/** [§14] A computed cell says that its row's entry is under 错误, where the sheet reviews entries. */
function unlessWrong(then: string, scope: FormulaScope): string {
  const key = REVIEW_COLUMNS.find((column) => scope.columns.has(column));
  if (key === undefined) return then;
  const word = SEVERITY_WORDS.error;
  return `IF(LEFT(${cellReference(key, scope)},${word.length})="${word}","${WRONG_ENTRY}",${then})`;
}

/** Where a sheet says what was found about a row's entries. */
const REVIEW_COLUMNS = ["finding", "review"];

/** Blank where the row's field names no row of the table. */
function cellOfRow(
  { row: field, key }: Extract<Expression, { kind: "cellOfRow" }>,
  { scope, fields }: FormulaRow,
): string {
  const row = scope.table?.rows.get(String(fields[field] ?? ""));
  return row === undefined ? `""` : cellReference(key, { ...scope, row });
}

/** [§8, E11] The row of the indicator that this row's is part of, in the same unit; null for none. */
export function wholeRowOf({ indicator, table, scope }: FormulaRow): number | null {
  const whole = table.indicators.find(({ number }) => number === indicator?.partOf);
  if (whole === undefined || whole.unit !== indicator?.unit) return null;
  return scope.table?.rows.get(whole.key) ?? null;
}

function wholeReference(of: Expression, row: FormulaRow, writer: FormulaWriter): string {
  const wholeRow = wholeRowOf(row);
  if (wholeRow === null) return "";
  const text = formulaText(of, { ...row, scope: { ...row.scope, row: wholeRow } }, writer);
  return of.kind === "years" && text !== "" ? `IF(${text}="","",${text})` : text;
}

export const chosenByField = (
  { field, then, otherwise }: Extract<Expression, { kind: "ifField" }>,
  fields: FormulaRow["fields"],
): Expression => (isFilled(fields[field]) ? then : otherwise);

/** Blank where the field says nothing that there is a case for. */
export const fieldCase = (
  { field, cases }: Extract<Expression, { kind: "byField" }>,
  { fields }: FormulaRow,
): Expression => cases[fields[field] ?? ""] ?? BLANK;

const BLANK: Expression = { kind: "text", text: "" };

/** [B2] Whether the row's target is split among units. */
export const targetCase = ({ indicator }: FormulaRow): TargetCase =>
  indicator !== null && isSplit(indicator.target, indicator.unit) ? "split" : "handedDown";

/** [B1, B2] How the row's target is reached over the years. */
export const courseOf = ({ indicator }: FormulaRow): YearCourse =>
  indicator === null ? "unknown" : yearCourse(indicator.target, indicator.base);

const literalText = (value: string | number): string =>
  typeof value === "number" ? plainDecimal(value) : quoted(value);

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** An operation within an operation stands in brackets. */
const operand = (part: Expression, render: (part: Expression) => string): string =>
  part.kind === "op" ? `(${render(part)})` : render(part);

const guarded = (address: string, mayBeEmpty: boolean): string =>
  mayBeEmpty ? `IF(${address}="","",${address})` : address;

function cellReference(key: string, { row, columns }: FormulaScope): string {
  const column = columns.get(key)?.column;
  return column === undefined ? `""` : `$${cellAddress(row, column)}`;
}

/** A column that the sheet does not show is an omitted argument. */
function columnReference(key: string, scope: FormulaScope): string {
  const referred = scope.columns.get(key);
  if (referred === undefined) return "";
  const address = cellReference(key, scope);
  if (key === "target" && !scope.hasTarget) return `"${NO_FIGURE}"`;
  if (key === "target" && scope.isBareUpperBound) return `"≤"&${address}`;
  // [E3] A figure may be entered with its row's unit: 147.18万人 is 147.18 there.
  if (scope.ownUnit !== null && ENTERED_FIGURES.includes(key) && isReviewed(scope)) {
    return `SUBSTITUTE(${guarded(address, true)},"${scope.ownUnit}","")`;
  }
  return guarded(address, referred.mayBeEmpty);
}

/** [§1] How a plan prints that there is no figure. */
const NO_FIGURE = "-";

const ENTERED_FIGURES: readonly string[] = ["actual", "lastYear"];

export const isReviewed = ({ columns }: FormulaScope): boolean => columns.has("finding");

function rangeReference(key: string, table: string | null, scope: FormulaScope): string {
  const place = placeOf(table, scope);
  return place === null ? "" : columnRange(place, key);
}

/** A table's whole column. */
function columnRange({ columns, firstRow, rowCount }: TablePlace, key: string): string {
  const column = columns.get(key)?.column;
  if (column === undefined) return "";
  return absoluteRangeAddress({ row: firstRow, column, rowCount, columnCount: 1 });
}

export function yearsReference({ yearColumns, row }: FormulaScope): string {
  if (yearColumns === null) return `""`;
  return `$${cellAddress(row, yearColumns.first)}:$${cellAddress(row, yearColumns.last)}`;
}

export function partNumber(number: PartNumber, { spread }: FormulaScope): number {
  return number.kind === "number" ? number.value : (spread?.number ?? 0);
}

/** The cells of all units in a row. */
export function unitsReference(cells: UnitCells, scope: FormulaScope): string {
  const { unitColumns = null } = placeOf(cells.table, scope) ?? {};
  if (unitColumns === null) return "";
  const count = unitColumns.last - unitColumns.first + 1;
  return `${unitAddress(cells, 1, scope)}:${unitAddress(cells, count, scope)}`;
}

/** The cell of one unit, counted from 1. */
export function unitAddress(
  { table, row }: UnitCells,
  number: number,
  scope: FormulaScope,
): string {
  const place = placeOf(table, scope);
  const column = (place?.unitColumns?.first ?? 0) + number - 1;
  if (row === null) return `$${cellAddress(scope.row, column)}`;
  const key = typeof row === "string" ? row : ratePartKey(scope.subjectKey ?? "", row.part);
  const rowIndex = place?.rows.get(key);
  if (rowIndex === undefined) throw new Error(`There is no row ${key} to refer to.`);
  return absoluteAddress(rowIndex, column);
}

/** A table of the sheet; null: the row's own. */
function placeOf(table: string | null, scope: FormulaScope): TablePlace | null {
  return table === null ? scope.table : (scope.tables.get(table) ?? null);
}

/** A setting that the sheet does not have is an omitted argument, or a number of its own, as a blank one is. */
function settingReference(key: SettingKey, scope: FormulaScope, otherwise?: number): string {
  const address = settingAddress(key, scope);
  const fallback = otherwise === undefined ? "" : plainDecimal(otherwise);
  if (address === null) return fallback;
  if (fallback !== "") return `IF(${address}="",${fallback},${address})`;
  return guarded(address, scope.settings.get(key)?.mayBeEmpty === true);
}

/** [T2] Whether the workbook counts its days from 1904, as those of old Macs do. */
export const COUNTS_FROM_1904 = "DATE(1904,1,1)=0";

/** Bare: whoever writes a formula with a date asks first whether there is one. */
export function asOfAddress(scope: FormulaScope): string {
  if (scope.columns.has("asOf")) return cellReference("asOf", scope);
  return settingAddress("asOf", scope) ?? `""`;
}

export function settingAddress(key: SettingKey, { settings }: FormulaScope): string | null {
  const cell = settings.get(key);
  if (cell === undefined) return null;
  const address = absoluteRangeAddress({ ...cell, columnCount: 1 });
  return cell.sheet === null ? address : `${sheetPrefix(cell.sheet)}${address}`;
}

function linkedReference(
  { sheet: key, key: columnKey, of }: Extract<Expression, { kind: "linked" }>,
  scope: FormulaScope,
): string {
  const { links, subjectKey } = of === undefined ? scope : scope.other;
  const sheet = links[key];
  const cell = sheet?.cellAt(subjectKey ?? "", columnKey) ?? null;
  if (sheet === null || cell === null) return `""`;
  return guarded(`${sheetPrefix(sheet.name)}${absoluteAddress(cell.row, cell.column)}`, true);
}

/** [C2] The total to date, or the latest year entered. */
function toDateFormula(row: FormulaRow, writer: FormulaWriter): string {
  const { scope, indicator } = row;
  if (scope.yearColumns === null) return `""`;
  const years = yearsReference(scope);
  const isNumber = indicator?.target.kind === "number";
  const value = isNumber && isReviewed(scope) ? writer.toDate(row) : unreviewed(years, scope);
  return `IF(COUNTA(${years})=0,"",${value})`;
}

/**
 * In functions of every spreadsheet. A sum as SUM makes it would pass over a figure that was pasted as
 * text, without a word: multiplied by one, `5.5` counts and what is no number is #VALUE!.
 */
const unreviewed = (years: string, { isTotal }: FormulaScope): string =>
  isTotal ? `SUMPRODUCT(${years}*1)` : `LOOKUP(2,1/(${years}<>""),${years})`;

/** What is written where there is no figure, besides blanks: `——`, `－`, `/`. */
const NO_FIGURES = ["-", "—", "－", "–", "/"];

/** [§1] The years that say something, as tests of an array. */
export function reportedYears(years: string): string {
  const said = NO_FIGURES.reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","")`, years);
  return `((${years}<>"")*(TRIM(${said})<>""))`;
}

/** {2021,2022,2023,2024,2025} */
function yearNumbers({ table: { period } }: FormulaRow): string {
  const count = period.lastYear - period.firstYear + 1;
  return `{${Array.from({ length: count }, (_, index) => period.firstYear + index).join(",")}}`;
}

/** The last reported year, in functions of every spreadsheet. */
function lastReportedFormula(row: FormulaRow): string {
  if (row.scope.yearColumns === null) return "0";
  return `SUMPRODUCT(MAX(${reportedYears(yearsReference(row.scope))}*${yearNumbers(row)}))`;
}

/** Puts the years that are reported behind all others. */
const BEHIND = 9999;

/** [E13] The first year left out before the last reported one. */
function missingYearFormula(row: FormulaRow): string {
  const { scope, table } = row;
  if (!scope.isTotal || scope.yearColumns === null) return `""`;
  const last = cellReference("lastReported", scope);
  const reported = reportedYears(yearsReference(scope));
  const [before = "", after = ""] = missingYearWords(MARK).split(MARK);
  const first = `SUMPRODUCT(MIN(${yearNumbers(row)}+${reported}*${BEHIND}))`;
  const isWhole = `SUMPRODUCT(${reported})=${last}-${table.period.firstYear - 1}`;
  return `IF(${last}=0,"",IF(${isWhole},"",${quoted(before)}&${first}&${quoted(after)}))`;
}

const MARK = "|";

/** [B3] The names are no cells to refer to by a range: each has its own test. */
function missingUnitsFormula({ scope, units }: FormulaRow): string {
  const cells: UnitCells = { kind: "units", table: null, row: null };
  const missing = units.map(
    ({ name }, index) => `IF(${unitAddress(cells, index + 1, scope)}="",${quoted(`${name} `)},"")`,
  );
  if (missing.length === 0) return `""`;
  const count = `COUNTBLANK(${unitsReference(cells, scope)})`;
  const { missingStart, missingUnits } = ROLL_UP_WORDS;
  const said = `${quoted(missingStart)}&${count}&${quoted(missingUnits)}&TRIM(${missing.join("&")})`;
  const some = `IF(${count}=${missing.length},${quoted(ROLL_UP_WORDS.allMissing)},${said})`;
  return `IF(${count}=0,"",${some})`;
}

/** Totals alone: every other figure speaks for its own year. */
function unlessMissing(
  { shows }: Extract<Expression, { kind: "unlessMissing" }>,
  then: string,
  scope: FormulaScope,
): string {
  if (!scope.isTotal || !scope.columns.has("missing")) return then;
  const missing = cellReference("missing", scope);
  return `IF(${missing}="",${then},${shows === "words" ? missing : `""`})`;
}
