import type { Indicator } from "../plan/plan";
import { UNITS } from "../rules/figures/units";
import type { SettingKey } from "../templates/vocabulary/expression";
import type { SheetColumn, Spread } from "./sheetColumn";
import type { Links } from "./layoutInput";
import { isFilled, type Subject } from "./subjects/subject";

/** Where the cells stand that a row's formulas may refer to. */
export interface FormulaScope {
  readonly row: number;
  /** By column key; a column that the sheet does not show is absent. */
  readonly columns: TablePlace["columns"];
  readonly yearColumns: TablePlace["yearColumns"];
  /** The column of the actual that is judged; null where nothing is. */
  readonly judged: string | null;
  /** The row's own table, and every table of the sheet by key. */
  readonly table: TablePlace | null;
  readonly tables: ReadonlyMap<string, TablePlace>;
  readonly settings: ReadonlyMap<SettingKey, ReferredCell>;
  readonly links: Links;
  /** What the row is about, by its key in linked sheets; null for a row about nothing. */
  readonly subjectKey: string | null;
  /** The same of the plan that is compared with. */
  readonly other: { readonly links: Links; readonly subjectKey: string | null };
  /** Which year or unit the formula's column stands for. */
  readonly spread: Spread | null;
  /** [C7] False where the row's target is not set yet, is said in words or printed `-`: it judges nothing. */
  readonly hasTarget: boolean;
  /** [C2] The row's target is a period total. */
  readonly isTotal: boolean;
  /** [§2] The row is marked 逆向 and its target is printed without a bound: it means at most that. */
  readonly isBareUpperBound: boolean;
  /** [§9] The row's unit, which a figure may be entered with; null for one that figures do not carry. */
  readonly ownUnit: string | null;
}

/** Where a table's rows and columns stand. */
export interface TablePlace {
  /** The row of the headings. */
  readonly headingRow: number;
  readonly firstRow: number;
  readonly rowCount: number;
  /** Where each subject stands, by its key. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, ReferredColumn>;
  readonly yearColumns: ColumnSpan | null;
  readonly unitColumns: ColumnSpan | null;
}

export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

export interface ReferredColumn {
  readonly column: number;
  readonly mayBeEmpty: boolean;
  /** What it prints of a row's subject; null for a column that is entered or computed. */
  readonly field: string | null;
}

/** A cell, or two below each other. */
export interface ReferredCell {
  /** Null: on the same sheet. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly mayBeEmpty: boolean;
}

export function referredColumns(
  columns: readonly SheetColumn[],
  subjects: readonly Subject[],
  helpers: readonly { readonly key: string }[],
  firstHelper: number,
): TablePlace["columns"] {
  return new Map([
    ...columns.map((column, index): [string, ReferredColumn] => [
      column.key,
      {
        column: index,
        mayBeEmpty: mayBeEmpty(column, subjects),
        field: column.content.kind === "field" ? column.content.field : null,
      },
    ]),
    ...helpers.map(({ key }, index): [string, ReferredColumn] => [
      key,
      { column: firstHelper + index, mayBeEmpty: false, field: null },
    ]),
  ]);
}

export function spanOf(columns: readonly SheetColumn[], over: Spread["over"]): ColumnSpan | null {
  const first = columns.findIndex(({ spread }) => spread?.over === over);
  const last = columns.findLastIndex(({ spread }) => spread?.over === over);
  return first < 0 ? null : { first, last };
}

/** The facts of a row's indicator that formulas are written by. */
export function targetFacts(
  indicator: Indicator | null,
): Pick<FormulaScope, "hasTarget" | "isTotal" | "isBareUpperBound" | "ownUnit"> {
  const hasTarget = indicator?.target.kind !== "none";
  if (indicator?.target.kind !== "number") {
    return { hasTarget, isTotal: false, isBareUpperBound: false, ownUnit: null };
  }
  const { target, unit, isBareUpperBound } = indicator;
  const ownUnit = UNITS.has(unit) && unit !== "%" ? unit : null;
  return { hasTarget, isTotal: target.isTotal, isBareUpperBound, ownUnit };
}

function mayBeEmpty({ content }: SheetColumn, subjects: readonly Subject[]): boolean {
  if (content.kind !== "field") return content.kind === "input" || content.kind === "record";
  return subjects.some(({ fields }) => !isFilled(fields[content.field]));
}
