import { fail, ok } from "../rules/result";
import type { Result } from "../rules/result";
import { comparableName } from "./comparableName";
import type { Plan, PlanTable } from "./plan";
import type { PlanReason } from "./planReason";

/** The words that a table answers to: 专栏1, 1, 十三五 (its period), or its title. */
export function tableWords(table: PlanTable): readonly string[] {
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

export function unknownTable(read: string, plan: Plan): PlanReason {
  const known = plan.tables.map((table) => table.id);
  return { name: "unknownTable", read, plan: plan.name, known };
}
