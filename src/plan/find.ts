import { fail, ok, type Result } from "../rules/result";
import { comparableName, nearMatches } from "./names";
import type { Indicator, Plan, PlanTable } from "./plan";
import type { PlanReason } from "./planReason";

export interface SelectedTable {
  readonly plan: Plan;
  readonly table: PlanTable;
}

type Query = string | number | null;

/**
 * The table that a function's arguments choose. The plan argument may carry the table, as
 * `湛江/专栏1` or `湛江专栏1`; where neither argument names one it is the plan's current table,
 * because the same number means different indicators in 专栏1 and in 专栏2.
 */
export function selectTable(
  planQuery: Query,
  tableQuery: Query,
  among: readonly Plan[],
): Result<SelectedTable, PlanReason> {
  const split = splitPlanQuery(String(planQuery ?? ""), among);
  if (!split.ok) return split;
  const { plan, tableRead } = split.value;
  const named: PlanTable[] = [];
  for (const query of [tableRead, tableQuery]) {
    if (query === null || query === "") continue;
    const found = findTable(plan, query);
    if (!found.ok) return found;
    named.push(found.value);
  }
  const [table = currentTable(plan), other = table] = named;
  if (table === undefined || other === undefined) return fail(unknownTable("", plan));
  if (table === other) return ok({ plan, table });
  return fail({ name: "twoTables", plan: plan.name, tables: [table.id, other.id] });
}

interface SplitQuery {
  readonly plan: Plan;
  readonly tableRead: string | null;
}

function splitPlanQuery(read: string, among: readonly Plan[]): Result<SplitQuery, PlanReason> {
  const whole = findPlan(read, among);
  if (whole.ok) return ok({ plan: whole.value, tableRead: null });
  const slashAt = read.search(/[/／]/u);
  if (slashAt >= 0) {
    const plan = findPlan(read.slice(0, slashAt), among);
    return plan.ok ? ok({ plan: plan.value, tableRead: read.slice(slashAt + 1) }) : plan;
  }
  const [joined] = among.flatMap((plan) => joinedQueries(read, plan));
  return joined === undefined ? fail(unknownPlan(read, among)) : ok(joined);
}

/** `湛江专栏1` taken apart: what follows the plan's name must at least be like one of its tables. */
function joinedQueries(read: string, plan: Plan): readonly SplitQuery[] {
  const wanted = comparableName(read);
  const candidates = plan.tables.map((table) => ({ shown: table.id, words: tableWords(table) }));
  return planWords(plan)
    .map(comparableName)
    .filter((word) => wanted.startsWith(word))
    .sort((one, other) => other.length - one.length)
    .map((word) => ({ plan, tableRead: wanted.slice(word.length) }))
    .filter(({ tableRead }) => {
      return findTable(plan, tableRead).ok || nearMatches(tableRead, candidates).length > 0;
    });
}

/** The words that a plan answers to: `zhanjiang`, 湛江, 湛江市, or the plan's title. */
function planWords(plan: Plan): readonly string[] {
  return [...planNames(plan), plan.title];
}

/** Those that name one plan only. A draft and what was issued after it may have the same title. */
export function planNames({ id, name }: Plan): readonly string[] {
  return [id, name, `${name}市`];
}

/**
 * The plan that answers to exactly this word, spaces, width, quotation marks and capitals aside; a title
 * that two plans share names neither.
 */
export function findPlan(query: string, among: readonly Plan[]): Result<Plan, PlanReason> {
  const wanted = comparableName(query);
  const named = among.find((each) => planNames(each).map(comparableName).includes(wanted));
  if (named !== undefined) return ok(named);
  const [plan, other] = among.filter(({ title }) => comparableName(title) === wanted);
  return plan === undefined || other !== undefined ? fail(unknownPlan(query, among)) : ok(plan);
}

function unknownPlan(read: string, among: readonly Plan[]): PlanReason {
  const candidates = among.map((plan) => ({ shown: plan.name, words: planWords(plan) }));
  const known = among.map((plan) => plan.name);
  return { name: "unknownPlan", read, nearMatches: nearMatches(read, candidates), known };
}

/** The words that a table answers to: 专栏1, 1, 十三五 (its period), or its title. */
function tableWords(table: PlanTable): readonly string[] {
  const number = /\d+$/u.exec(comparableName(table.id));
  const words = [table.id, table.period.name, table.title];
  return number === null ? words : [...words, number[0]];
}

/** The one table that answers to exactly this word; a word that two tables share names neither. */
export function findTable(plan: Plan, query: string | number): Result<PlanTable, PlanReason> {
  const read = String(query);
  const wanted = comparableName(read);
  const tables = plan.tables.filter((table) =>
    tableWords(table).map(comparableName).includes(wanted),
  );
  const [table] = tables;
  if (table === undefined || tables.length > 1) return fail(unknownTable(read, plan));
  return ok(table);
}

function unknownTable(read: string, plan: Plan): PlanReason {
  const known = plan.tables.map((table) => table.id);
  return { name: "unknownTable", read, plan: plan.name, known };
}

/** The targets of the plan's own period (专栏2); without such a table, the plan's last one. */
export function currentTable(plan: Plan): PlanTable | undefined {
  const targets = plan.tables.find(
    (table) => table.kind === "targets" && table.period.name === plan.period.name,
  );
  return targets ?? plan.tables.at(-1);
}

const NUMBER = /^\d+$/u;

/** The indicator of the table with this number, or with exactly this name. */
export function findIndicator(
  selected: SelectedTable,
  query: string | number,
): Result<Indicator, PlanReason> {
  const read = String(query);
  const matches = indicatorsNamed(selected.table, read);
  const [indicator] = matches;
  if (indicator === undefined) return fail(unknownIndicator(selected, read));
  if (matches.length === 1) return ok(indicator);
  const numbers = matches.map((match) => match.number);
  return fail({ name: "ambiguousIndicator", read, numbers });
}

function indicatorsNamed(table: PlanTable, read: string): readonly Indicator[] {
  const wanted = comparableName(read);
  if (NUMBER.test(wanted)) {
    return table.indicators.filter((indicator) => indicator.number === Number(wanted));
  }
  return table.indicators.filter((indicator) => comparableName(indicator.name) === wanted);
}

function unknownIndicator({ plan, table }: SelectedTable, read: string): PlanReason {
  const candidates = table.indicators.map(({ name }) => ({ shown: name, words: [name] }));
  const otherTables = plan.tables
    .filter((other) => other !== table && indicatorsNamed(other, read).length > 0)
    .map((other) => other.id);
  return {
    name: "unknownIndicator",
    read,
    plan: plan.name,
    table: table.id,
    nearMatches: nearMatches(read, candidates),
    otherTables,
  };
}
