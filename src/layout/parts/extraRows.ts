import type { ExtraRow } from "../../templates/template";
import { CONFIRMATION_RULES, EXTRA_ROW_LABELS } from "../../text/breakdown";
import { cellAddress } from "../cells/address";
import { lockedInputRule } from "../cells/validations";
import type { SheetColumn } from "../columns";
import type { LayoutInput } from "../layoutInput";
import type { ValidationModel } from "../sheetModel";
import type { Subject } from "../subjects/subject";
import type { SheetSetup } from "./part";

/** The rows about no subject that the sheet shows. */
export const shownRows = (
  rows: readonly ExtraRow[] | undefined,
  { units }: LayoutInput,
): readonly ExtraRow[] =>
  (rows ?? []).filter(({ shown }) => shown === "always" || units.length > 0);

/** The column as the row has it; null where the row has nothing in it. */
export function extraColumn(row: ExtraRow, column: SheetColumn): SheetColumn | null {
  const content = row.cells[column.spec];
  return content === undefined ? null : { ...column, content };
}

/** What is known in a cell of the row before anything is entered. */
export function extraSubject(
  { key }: ExtraRow,
  { spread }: SheetColumn,
  { units }: LayoutInput,
): Subject {
  const unit = spread?.over === "units" ? units[spread.number - 1] : undefined;
  return {
    key,
    group: null,
    indent: 0,
    fields: { name: EXTRA_ROW_LABELS[key], weight: unit?.weight ?? null },
    indicator: null,
  };
}

/** Its inputs are weights, beside each other: numbers from 0, as long as the sheet is not locked. */
export function extraValidations(
  row: ExtraRow,
  columns: readonly SheetColumn[],
  at: number,
  setup: SheetSetup,
): readonly ValidationModel[] {
  const isInput = (column: SheetColumn): boolean => row.cells[column.spec]?.kind === "input";
  const first = columns.findIndex(isInput);
  if (first < 0) return [];
  const columnCount = columns.filter(isInput).length;
  const address = cellAddress(at, first);
  return [
    {
      range: { row: at, column: first, rowCount: 1, columnCount },
      rule: lockedInputRule([`ISNUMBER(${address})`, `${address}>=0`], setup),
      ...CONFIRMATION_RULES.weight,
    },
  ];
}
