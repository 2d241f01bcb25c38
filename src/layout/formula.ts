import type { Expression, SettingKey } from "../templates/template";
import { absoluteAddress, cellAddress } from "./address";
import { NAMESPACE } from "./namespace";

/** Where the cells stand that a row's formulas may refer to. */
export interface FormulaScope {
  readonly row: number;
  /** By column key; a column that the sheet does not show is absent. */
  readonly columns: ReadonlyMap<string, ReferredColumn>;
  readonly yearColumns: { readonly first: number; readonly last: number } | null;
  readonly settings: ReadonlyMap<SettingKey, ReferredCell>;
  /** [C2] The row's target is a five-year total. */
  readonly isTotal: boolean;
  /** [§2] The row is marked 逆向 and its target is printed without a bound: it means at most that. */
  readonly isBareUpperBound: boolean;
}

export interface ReferredColumn {
  readonly column: number;
  readonly mayBeEmpty: boolean;
}

export interface ReferredCell {
  readonly row: number;
  readonly column: number;
  readonly mayBeEmpty: boolean;
}

/**
 * An expression in the `PLAN.*` dialect, with the leading `=`.
 *
 * Excel hands an empty cell to a custom function as 0, so no cell that may be empty goes bare into
 * one: `IF(E6="","",E6)`.
 */
export function planFormula(expression: Expression, scope: FormulaScope): string {
  return `=${render(expression, scope)}`;
}

function render(expression: Expression, scope: FormulaScope): string {
  switch (expression.kind) {
    case "column":
      return columnReference(expression.key, scope);
    case "setting":
      return settingReference(expression.setting, scope);
    case "call":
      return callText(
        expression.name,
        expression.args.map((argument) => render(argument, scope)),
      );
    case "toDate":
      return toDateFormula(scope);
    case "blankWithout":
      return blankWithout(expression.setting, expression.then, scope);
  }
}

/** Omitted arguments at the end are left away: `PLAN.STATUS(F6,E6,,,"…")` keeps those in between. */
function callText(name: string, args: readonly string[]): string {
  const used = args.findLastIndex((argument) => argument !== "") + 1;
  return `${NAMESPACE}.${name}(${args.slice(0, used).join(",")})`;
}

const guarded = (address: string, mayBeEmpty: boolean): string =>
  mayBeEmpty ? `IF(${address}="","",${address})` : address;

/** A column that the sheet does not show is an omitted argument. */
function columnReference(key: string, scope: FormulaScope): string {
  const referred = scope.columns.get(key);
  if (referred === undefined) return "";
  const address = `$${cellAddress(scope.row, referred.column)}`;
  if (key === "target" && scope.isBareUpperBound) return `"≤"&${address}`;
  return guarded(address, referred.mayBeEmpty);
}

function settingReference(key: SettingKey, scope: FormulaScope): string {
  const cell = scope.settings.get(key);
  if (cell === undefined) return "";
  return guarded(absoluteAddress(cell.row, cell.column), cell.mayBeEmpty);
}

function blankWithout(key: SettingKey, then: Expression, scope: FormulaScope): string {
  const cell = scope.settings.get(key);
  if (cell === undefined) return render(then, scope);
  const settings = new Map(scope.settings).set(key, { ...cell, mayBeEmpty: false });
  const address = absoluteAddress(cell.row, cell.column);
  return `IF(${address}="","",${render(then, { ...scope, settings })})`;
}

/**
 * [C2] The total to date, or the latest year entered, in functions of every spreadsheet.
 *
 * A sum as SUM makes it would pass over a figure that was pasted as text, without a word: multiplied
 * by one, `5.5` counts and what is no number is #VALUE!.
 */
export function toDateFormula(scope: FormulaScope): string {
  if (scope.yearColumns === null) return `""`;
  const first = cellAddress(scope.row, scope.yearColumns.first);
  const last = cellAddress(scope.row, scope.yearColumns.last);
  const years = `$${first}:$${last}`;
  return scope.isTotal
    ? `IF(COUNTA(${years})=0,"",SUMPRODUCT(${years}*1))`
    : `IF(COUNTA(${years})=0,"",LOOKUP(2,1/(${years}<>""),${years}))`;
}
