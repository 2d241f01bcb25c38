import { builtInPlans } from "../../plan/builtInPlans";
import { planNames } from "../../plan/find";
import { comparableName, newRowKey, ownPlanId } from "../../plan/names";
import type { Indicator, Plan, PlanTable } from "../../plan/plan";
import { planSheet } from "../../templates/planSheet";
import { isNoteOfBase } from "../../text/sheets/nextPlan";
import { numberedName, ownCopyName } from "../../text/sheets/planSheet";
import type { KnownSheets, SheetRequest } from "../layoutSheets";
import { asKnownSheet, layoutSheets } from "../layoutSheets";
import type { Dialect } from "../dialects/dialect";
import type { SheetModel } from "../sheetModel";
import { planRows } from "../subjects/planSubjects";

/** The plan as a 规划表 holds it: one that comes with the add-in becomes a copy with a name of its own. */
export function ownCopy(plan: Plan): Plan {
  const isBuiltIn = builtInPlans().some(({ id }) => id === plan.id);
  if (!isBuiltIn) return plan;
  const name = ownCopyName(plan.name);
  return { ...plan, id: ownPlanId(name), name };
}

/** A name of the plan that a built-in plan has already; null: its names are free. */
export function takenName(plan: Plan): string | null {
  const taken = builtInPlans().flatMap(planNames).map(comparableName);
  return planNames(plan).find((name) => taken.includes(comparableName(name))) ?? null;
}

/**
 * The plan in the place of one of the same name, whose other tables stay. Rows of the same name keep their keys, and with
 * them what was entered in the sheets that were made from it; a new row never takes the key of one that is no more.
 */
export function inPlaceOf(plan: Plan, last: Plan): Plan {
  const kept = last.tables.map((table) => {
    const next = sameTable(plan, table);
    return next === null ? table : withKeysOf(table, next);
  });
  const added = plan.tables.filter((table) => sameTable(last, table) === null);
  return { ...plan, id: last.id, tables: [...kept, ...added] };
}

/** True for a draft without any target (结转) of which the workbook has rows already: there its targets may be set. */
export const isCarriedAgain = (draft: Plan, last: Plan): boolean =>
  draft.tables.some((table) => {
    const there = sameTable(last, table);
    if (there === null || table.indicators.some(({ target }) => target.text !== "")) return false;
    const known = new Set(planRows(there).map(({ key }) => key));
    return table.indicators.some(({ key }) => known.has(key));
  });

/** The plan that is there with the draft's bases, and what it says of them; all else in it is the user's. */
export function withBasesOf(draft: Plan, last: Plan): Plan {
  const tables = last.tables.map((table) => {
    const drafted = new Map(sameTable(draft, table)?.indicators.map((row) => [row.key, row]));
    const renewed = (row: Indicator): Indicator => {
      const from = drafted.get(row.key);
      if (from === undefined || from.base === null) return row;
      const { base, isBaseExpected } = from;
      const isFree = row.note === null || isNoteOfBase(row.note);
      return { ...row, base, isBaseExpected, note: isFree ? from.note : row.note };
    };
    return { ...table, indicators: table.indicators.map(renewed) };
  });
  return { ...last, tables };
}

/** The table of the plan with this one's id. */
export const sameTable = ({ tables }: Plan, { id }: PlanTable): PlanTable | null =>
  tables.find((table) => comparableName(table.id) === comparableName(id)) ?? null;

/** 湛江（2）: a name like this one that is not among the plans. */
export function freePlanName({ name }: Plan, others: readonly Plan[]): string {
  const taken = new Set(others.flatMap(planNames).map(comparableName));
  for (let number = 2; ; number++) {
    const wanted = numberedName(name, number);
    if (!taken.has(comparableName(wanted))) return wanted;
  }
}

function withKeysOf(last: PlanTable, table: PlanTable): PlanTable {
  const known = planRows(last);
  const taken = new Set(known.map(({ key }) => key));
  const free = known.map(({ key, name }) => ({ key, name: comparableName(name) }));
  const keyed = (indicator: Indicator): Indicator => {
    const at = free.findIndex(({ name }) => name === comparableName(indicator.name));
    const [same] = at < 0 ? [] : free.splice(at, 1);
    const key = same?.key ?? newRowKey(indicator.name, (wanted) => !taken.has(wanted));
    taken.add(key);
    return { ...indicator, key };
  };
  return {
    ...table,
    indicators: table.indicators.map(keyed),
    cancelled: table.cancelled.map(keyed),
  };
}

/** A 规划表 for each table of a plan. */
export function planSheets(
  plan: Plan,
  known: KnownSheets,
  dialect: Dialect,
): readonly SheetModel[] {
  const models: SheetModel[] = [];
  for (const table of plan.tables) {
    const request: SheetRequest = { template: planSheet, plan, table, units: [], unit: null };
    const taken = [...known.takenNames, ...models.map(({ name }) => name)];
    const sheets = [...known.sheets, ...models.map(asKnownSheet)];
    models.push(...layoutSheets(request, { takenNames: taken, sheets }, dialect));
  }
  return models;
}
