import { fail, ok } from "../rules/result";
import type { Result } from "../rules/result";
import { comparableName } from "./comparableName";
import { nearMatches } from "./nearMatches";
import type { Plan } from "./plan";
import type { PlanReason } from "./planReason";

/** The words that a plan answers to: `zhanjiang`, 湛江, 湛江市, or the plan's title. */
export function planWords(plan: Plan): readonly string[] {
  return [plan.id, plan.name, `${plan.name}市`, plan.title];
}

/** The plan that answers to exactly this word, spaces, width, quotation marks and capitals aside. */
export function findPlan(query: string, among: readonly Plan[]): Result<Plan, PlanReason> {
  const wanted = comparableName(query);
  const plan = among.find((each) => planWords(each).map(comparableName).includes(wanted));
  return plan === undefined ? fail(unknownPlan(query, among)) : ok(plan);
}

export function unknownPlan(read: string, among: readonly Plan[]): PlanReason {
  const candidates = among.map((plan) => ({ shown: plan.name, words: planWords(plan) }));
  const known = among.map((plan) => plan.name);
  return { name: "unknownPlan", read, nearMatches: nearMatches(read, candidates), known };
}
