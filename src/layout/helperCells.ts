import type { PlanTable } from "../plan/plan";
import { locked, textOrEmpty } from "./cells";
import type { FormulaRow, HelperColumn } from "./dialects/dialect";
import type { FormulaScope } from "./formula";
import type { CellContent, CellModel, RowModel, StyleName } from "./sheetModel";

/** Where the helpers' cells go. */
interface HelperPlaces {
  readonly labelRow: number;
  readonly settingsRow: number;
  readonly headingRow: number;
  readonly table: PlanTable;
  readonly scope: FormulaScope;
  /** The indicator's row at a row of the sheet; null where there is none. */
  readonly rowAt: (row: number) => FormulaRow | null;
}

/** The rows with the dialect's helper columns behind them. */
export function withHelpers(
  rows: readonly RowModel[],
  helpers: readonly HelperColumn[],
  places: HelperPlaces,
): readonly RowModel[] {
  if (helpers.length === 0) return rows;
  return rows.map((row, index) => ({
    ...row,
    cells: [...row.cells, ...helpers.map((helper) => helperCell(helper, index, places))],
  }));
}

function helperCell(helper: HelperColumn, row: number, places: HelperPlaces): CellModel {
  const { setting } = helper;
  if (row === places.headingRow) return locked(textOrEmpty(helper.heading), "heading");
  if (row === places.labelRow) return locked(textOrEmpty(setting?.label ?? null), "label");
  if (row === places.settingsRow) {
    const content = setting?.content(places.scope, places.table);
    return computed(content ?? { kind: "empty" });
  }
  const formulaRow = places.rowAt(row);
  return computed(formulaRow === null ? { kind: "empty" } : helper.content(formulaRow));
}

/** A formula in a cell formatted as text would show itself instead of its result. */
function computed(content: CellContent): CellModel {
  const style: StyleName = content.kind === "text" ? "centred" : "number";
  return locked(content, style);
}
