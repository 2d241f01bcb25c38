import { isSplit } from "../rules/breakdown";
import { plainDecimal } from "../rules/plainDecimal";
import type { Expression, LinkKey, PlanFunction, SettingKey } from "../templates/template";
import { absoluteAddress, absoluteRangeAddress, cellAddress, sheetPrefix } from "./address";
import type { FormulaScope, TablePlace } from "./formulaScope";
import type { FormulaRow } from "./dialects/dialect";

/** What a dialect writes in its own way. */
export interface FormulaWriter {
  readonly call: (name: PlanFunction, args: readonly Expression[], row: FormulaRow) => string;
  readonly withDate: (then: Expression, row: FormulaRow) => string;
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
    case "yearOfColumn":
      return String(scope.spread?.year ?? "");
    case "numberOfColumn":
      return String(scope.spread?.number ?? "");
    case "setting":
      return settingReference(expression.setting, scope);
    case "asOf":
      return asOfAddress(scope);
    case "number":
      return plainDecimal(expression.value);
    case "text":
      return quoted(expression.text);
    case "call":
      return writer.call(expression.name, expression.args, row);
    case "fn":
      return `${expression.name}(${expression.args.map(render).join(",")})`;
    case "op":
      return `${operand(expression.left, render)}${expression.operator}${operand(expression.right, render)}`;
    case "linked":
      return linkedReference(expression.sheet, expression.key, scope);
    case "byTarget":
      return render(expression.cases[isHandedDown(row) ? "handedDown" : "split"]);
    case "toDate":
      return toDateFormula(scope);
    case "withDate":
      return writer.withDate(expression.then, row);
  }
}

const isHandedDown = ({ indicator }: FormulaRow): boolean =>
  indicator === null || !isSplit(indicator.target, indicator.unit);

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
  if (key === "target" && scope.isBareUpperBound) return `"≤"&${address}`;
  return guarded(address, referred.mayBeEmpty);
}

function rangeReference(key: string, table: string | null, scope: FormulaScope): string {
  const place = table === null ? scope.table : scope.tables.get(table);
  return place === undefined || place === null ? "" : columnRange(place, key);
}

/** A table's whole column. */
function columnRange({ columns, firstRow, rowCount }: TablePlace, key: string): string {
  const column = columns.get(key)?.column;
  if (column === undefined) return "";
  return absoluteRangeAddress({ row: firstRow, column, rowCount, columnCount: 1 });
}

function yearsReference({ yearColumns, row }: FormulaScope): string {
  if (yearColumns === null) return `""`;
  return `$${cellAddress(row, yearColumns.first)}:$${cellAddress(row, yearColumns.last)}`;
}

/** A setting that the sheet does not have is an omitted argument. */
function settingReference(key: SettingKey, scope: FormulaScope): string {
  const address = settingAddress(key, scope);
  if (address === null) return "";
  return guarded(address, scope.settings.get(key)?.mayBeEmpty === true);
}

/** Bare: whoever writes a formula with a date asks first whether there is one. */
export function asOfAddress(scope: FormulaScope): string {
  if (scope.columns.has("asOf")) return cellReference("asOf", scope);
  return settingAddress("asOf", scope) ?? `""`;
}

function settingAddress(key: SettingKey, { settings }: FormulaScope): string | null {
  const cell = settings.get(key);
  if (cell === undefined) return null;
  const address = absoluteRangeAddress({ ...cell, columnCount: 1 });
  return cell.sheet === null ? address : `${sheetPrefix(cell.sheet)}${address}`;
}

function linkedReference(key: LinkKey, columnKey: string, scope: FormulaScope): string {
  const sheet = scope.links[key];
  const cell = sheet?.cellAt(scope.subjectKey ?? "", columnKey) ?? null;
  if (sheet === null || cell === null) return `""`;
  return guarded(`${sheetPrefix(sheet.name)}${absoluteAddress(cell.row, cell.column)}`, true);
}

/**
 * [C2] The total to date, or the latest year entered, in functions of every spreadsheet.
 *
 * A sum as SUM makes it would pass over a figure that was pasted as text, without a word: multiplied
 * by one, `5.5` counts and what is no number is #VALUE!.
 */
function toDateFormula(scope: FormulaScope): string {
  if (scope.yearColumns === null) return `""`;
  const years = yearsReference(scope);
  return scope.isTotal
    ? `IF(COUNTA(${years})=0,"",SUMPRODUCT(${years}*1))`
    : `IF(COUNTA(${years})=0,"",LOOKUP(2,1/(${years}<>""),${years}))`;
}
