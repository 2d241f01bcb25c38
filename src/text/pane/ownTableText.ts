import type { AddedColumns, AddingPlace, AddingReason } from "../../excel/addColumns";
import type { AddedColumn } from "../sheets/addedColumns";
import type { ColumnRole } from "../../plan/tables/headings";

/** What a column of the user's own table can be taken for; nothing else matters to what is added. */
export const OWN_ROLES = [
  ...(["name", "unit", "base", "target", "total", "averageOrTotal", "actual"] as const),
  ...(["attribute", "nature", "direction", "notRead"] as const),
] as const satisfies readonly ColumnRole[];

/** The words of 加计算列. */
export interface OwnTableText {
  readonly title: string;
  readonly hint: string;
  readonly read: string;
  readonly working: string;
  readonly broke: (message: string) => string;
  /** No table was found in what is selected. */
  readonly nothing: string;
  readonly rows: (sheetName: string, count: number) => string;
  readonly column: (letters: string, heading: string) => string;
  readonly roles: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly offers: string;
  readonly names: Readonly<Record<AddedColumn | "date", string>>;
  readonly missing: (roles: readonly string[]) => string;
  readonly date: string;
  readonly dateHint: string;
  readonly dateWrong: (read: string) => string;
  readonly period: string;
  readonly periodHint: string;
  readonly periodWrong: (read: string) => string;
  readonly nothingTicked: string;
  readonly find: string;
  readonly willWrite: (sheetName: string, place: AddingPlace) => string;
  readonly write: string;
  readonly cancel: string;
  readonly written: (sheetName: string, address: string) => string;
  readonly refusal: (reason: AddingReason) => string;
  readonly listAdded: string;
  readonly noneAdded: string;
  readonly addedColumns: (added: AddedColumns) => string;
  readonly remove: string;
  readonly removed: (sheetName: string, address: string) => string;
}
