import { locked, textOrEmpty } from "./cells/cells";
import type { FormulaRow } from "./dialects/dialect";
import type { SheetSetup } from "./parts/part";
import type { LaidTable } from "./parts/tablePart";
import type { CellContent, CellModel, RowModel, StyleName } from "./sheetModel";

/** How many hidden columns stand behind the sheet's own; tables below each other share them. */
export const helpersWidth = (tables: readonly LaidTable[]): number =>
  Math.max(0, ...tables.map(({ helpers }) => helpers.length));

/** The rows with the dialect's helper columns behind them. */
export function helperLines(
  rows: readonly RowModel[],
  tables: readonly LaidTable[],
  setup: SheetSetup,
  settingsRow: number | null,
): readonly RowModel[] {
  const width = helpersWidth(tables);
  if (width === 0) return rows;
  const indexes = Array.from({ length: width }, (_, index) => index);
  const dated = tables.find(({ helpers }) => helpers.some(({ setting }) => setting !== null));
  return rows.map((row, rowIndex) => {
    const table = tableAt(rowIndex, tables, setup);
    return {
      ...row,
      cells: [
        ...row.cells,
        ...indexes.map((index) =>
          table === null
            ? besideSettings(dated, index, rowIndex, settingsRow, setup)
            : besideTable(table.part, index, rowIndex - table.headingRow, setup),
        ),
      ],
    };
  });
}

/** The table that a row belongs to, and the row of its headings. */
function tableAt(
  row: number,
  tables: readonly LaidTable[],
  setup: SheetSetup,
): { readonly part: LaidTable; readonly headingRow: number } | null {
  for (const part of tables) {
    const place = setup.tables.get(part.key);
    if (place === undefined) continue;
    const { headingRow, firstRow, rowCount } = place;
    if (row >= headingRow && row < firstRow + rowCount) return { part, headingRow };
  }
  return null;
}

function besideTable(part: LaidTable, index: number, row: number, setup: SheetSetup): CellModel {
  const helper = part.helpers[index];
  if (helper === undefined) return computed({ kind: "empty" });
  if (row === 0) return locked(textOrEmpty(helper.heading), "heading");
  const formulaRow = part.formulaRowAt(setup, row);
  return computed(formulaRow === null ? { kind: "empty" } : helper.content(formulaRow));
}

/** The label stands in the row above the settings. */
function besideSettings(
  part: LaidTable | undefined,
  index: number,
  row: number,
  settingsRow: number | null,
  setup: SheetSetup,
): CellModel {
  const setting = part?.helpers[index]?.setting ?? null;
  if (settingsRow !== null && row === settingsRow - 1) {
    return locked(textOrEmpty(setting?.label ?? null), "label");
  }
  const formulaRow = part === undefined ? null : settingsFormulaRow(part, setup, row);
  if (row !== settingsRow || setting === null || formulaRow === null) {
    return computed({ kind: "empty" });
  }
  return computed(setting.content(formulaRow));
}

/** The settings are looked at from the first row about something. */
function settingsFormulaRow(part: LaidTable, setup: SheetSetup, row: number): FormulaRow | null {
  for (let index = 1; index < part.rowCount; index++) {
    const found = part.formulaRowAt(setup, index);
    if (found !== null) return { ...found, scope: { ...found.scope, row } };
  }
  return null;
}

/** A formula in a cell formatted as text would show itself instead of its result. */
function computed(content: CellContent): CellModel {
  const style: StyleName = content.kind === "text" ? "centred" : "number";
  return locked(content, style);
}
