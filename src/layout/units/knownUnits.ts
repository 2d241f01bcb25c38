import type { Plan, PlanTable } from "../../plan/plan";
import type { KeyedGrid, ReadWorkbook } from "../keys/keyedGrid";
import type { Unit } from "../layoutInput";
import { sheetsNamedIn } from "../sheetReferences";

/**
 * The units that a workbook knows of.
 *
 * @param splitTable the units are those that its targets are split among: its 目标分解表 goes before
 *   the list in 规则设置; null: the list
 */
export function knownUnits(
  plan: Plan,
  splitTable: PlanTable | null,
  workbook: ReadWorkbook,
): readonly Unit[] {
  const breakdown = workbook.sheets.find(
    ({ identity: { template, plan: planId, table } }) =>
      template === "breakdown" && planId === plan.id && table === splitTable?.id,
  );
  const split = breakdown === undefined ? [] : splitUnits(breakdown);
  return split.length > 0 ? split : unitsOf(plan, workbook);
}

const UNIT_COLUMN = /^u\.(.+)$/u;

/** [B1] The units of a 目标分解表, in the order of its columns, with the weights that it splits by now. */
export function splitUnits({ columns, cellAt, grid }: KeyedGrid): readonly Unit[] {
  return [...columns]
    .sort(([, one], [, other]) => one - other)
    .flatMap(([key]): readonly Unit[] => {
      const name = UNIT_COLUMN.exec(key)?.[1];
      if (name === undefined) return [];
      const place = cellAt("weights", key);
      const weight = place === null ? null : grid.cells[place.row]?.[place.column]?.value;
      return [{ name, weight: typeof weight === "number" ? weight : null }];
    });
}

/**
 * The units listed in the plan's 规则设置, where the workbook has it.
 *
 * @param meant names of sheets: of several 规则设置 the first that is named here
 */
export function unitsOf(
  plan: Plan,
  { sheets }: ReadWorkbook,
  meant: readonly string[] = [],
): readonly Unit[] {
  const all = sheets.filter(
    ({ identity }) => identity.template === "rules" && identity.plan === plan.id,
  );
  const [first, ...others] = all;
  if (first === undefined) return [];
  if (others.length === 0) return unitsIn(first);
  const [named] = meant.flatMap((wanted) => all.find(({ name }) => name === wanted) ?? []);
  return unitsIn(named ?? all.find(({ name }) => isReferredTo(name, sheets)) ?? first);
}

/** A copy that was put beside a sheet is one that nothing refers to. */
const isReferredTo = (name: string, sheets: readonly KeyedGrid[]): boolean =>
  sheets.some(({ grid }) =>
    grid.cells.some((line) =>
      line.some(({ formula }) => formula !== null && sheetsNamedIn(formula).has(name)),
    ),
  );

const UNIT_ROW = /^unit\.\d+$/u;
/** The list stands below the rules: its names below theirs, its weights below their values. */
const NAME_COLUMN = "name";
const WEIGHT_COLUMN = "value";

/** The units that are listed in 规则设置, in the order of its rows; rows without a name are passed over. */
function unitsIn({ rows, cellAt, grid }: KeyedGrid): readonly Unit[] {
  return [...rows]
    .filter(([key]) => UNIT_ROW.test(key))
    .sort(([, one], [, other]) => one - other)
    .flatMap(([key]): readonly Unit[] => {
      const name = valueAt(key, NAME_COLUMN);
      if (name === null || String(name).trim() === "") return [];
      const weight = valueAt(key, WEIGHT_COLUMN);
      return [{ name: String(name).trim(), weight: typeof weight === "number" ? weight : null }];
    });

  function valueAt(rowKey: string, columnKey: string): string | number | boolean | null {
    const place = cellAt(rowKey, columnKey);
    return place === null ? null : (grid.cells[place.row]?.[place.column]?.value ?? null);
  }
}
