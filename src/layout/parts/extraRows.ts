import type { ExtraRow } from "../../templates/vocabulary/template";
import { CONFIRMATION_RULES, EXTRA_ROW_LABELS, RATE_WEIGHTS } from "../../text/sheets/breakdown";
import { cellAddress } from "../cells/address";
import { bodyCell } from "../cells/bodyCell";
import { locked } from "../cells/cells";
import { lockedInputRule } from "../cells/validations";
import type { NormalSheet, NormalTable } from "../normalise/normalSheet";
import type { SheetColumn } from "../sheetColumn";
import type { CellModel, ValidationModel } from "../sheetModel";
import type { Subject } from "../subjects/subject";
import { tableFormulaRow } from "./formulaRow";
import type { SheetSetup } from "./part";

/** The cells of a row about no subject: it has something in some columns, and nothing in the others. */
export function extraRow(
  table: NormalTable,
  item: ExtraRow,
  row: number,
  setup: SheetSetup,
): readonly CellModel[] {
  const { sheet } = setup;
  return table.columns.map((column) => {
    const content = item.cells[column.spec];
    if (content === undefined) return locked({ kind: "empty" }, "text");
    const subject = extraSubject(item, column, sheet);
    const formulaRow = tableFormulaRow(table, setup, row, subject, column);
    return bodyCell({ ...column, content }, subject, formulaRow, sheet.dialect);
  });
}

/** What is known in a cell of the row before anything is entered. */
function extraSubject({ key }: ExtraRow, { spread }: SheetColumn, { units }: NormalSheet): Subject {
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
      ...(row.key === "rateWeights" ? RATE_WEIGHTS : CONFIRMATION_RULES.weight),
    },
  ];
}
