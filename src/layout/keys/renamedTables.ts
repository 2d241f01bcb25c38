import { currentTable } from "../../plan/find";
import type { Plan, PlanTable } from "../../plan/plan";
import { LINK_TEMPLATES } from "../../templates/templates";
import type { ColumnKey } from "../../templates/vocabulary/columnKeys";
import type { SheetIdentity } from "../sheetModel";
import type { KeyedGrid } from "./keyedGrid";

type OfTable = Pick<SheetIdentity, "plan" | "table">;

/**
 * Sheets under the name that their plan has for their table now. Where 专栏 was changed in the head of a
 * 规划表, the sheets that were made from it still say the old name: they are about the table that has their rows, by key and
 * by name. What no table has stays as it is.
 */
export function underTablesOfNow(
  sheets: readonly KeyedGrid[],
  plans: readonly Plan[],
): readonly KeyedGrid[] {
  const found = new Map<string, string | null>();
  const renamed = <T extends OfTable>(named: T): T => {
    const plan = plans.find(({ id }) => id === named.plan);
    if (plan === undefined || plan.tables.some(({ id }) => id === named.table)) return named;
    const known = `${named.plan} ${named.table}`;
    if (!found.has(known)) found.set(known, tableWithRowsOf(named, sheets, plan));
    return { ...named, table: found.get(known) ?? named.table };
  };
  return sheets.map((sheet) => {
    const identity = renamed(sheet.identity);
    const { other } = identity;
    const settled = other === undefined ? identity : { ...identity, other: renamed(other) };
    return { ...sheet, identity: settled };
  });
}

/**
 * The table that has more of their rows than every other one. 规则设置 has no rows of indicators: it is one for all
 * tables of a plan, and goes by the current one. Null: none is found.
 */
function tableWithRowsOf(named: OfTable, sheets: readonly KeyedGrid[], plan: Plan): string | null {
  const about = sheets.filter(
    ({ identity: { plan, table } }) => plan === named.plan && table === named.table,
  );
  if (about.every(({ identity: { template } }) => template === LINK_TEMPLATES.rules.id)) {
    return currentTable(plan)?.id ?? null;
  }
  const counted = plan.tables
    .map((table) => ({
      id: table.id,
      count: about.reduce((sum, sheet) => sum + sharedRows(sheet, table), 0),
    }))
    .sort((one, other) => other.count - one.count);
  const [most, next] = counted;
  return most !== undefined && most.count > (next?.count ?? 0) ? most.id : null;
}

const NAME_COLUMN: ColumnKey = "name";

function sharedRows({ grid, rows, columns }: KeyedGrid, { indicators }: PlanTable): number {
  const column = columns.get(NAME_COLUMN) ?? -1;
  return indicators.filter(({ key, name }) => {
    const row = rows.get(key);
    return row !== undefined && grid.cells[row]?.[column]?.value === name;
  }).length;
}
