import { fail, ok, type Result } from "../rules/result";
import { builtInPlans } from "./builtInPlans";
import { planWords } from "./find";
import { comparableName } from "./names";
import type { Plan } from "./plan";
import type { PlanReason } from "./planReason";

let registered: readonly Plan[] = [];

/** All plans that can be asked for: the built-in ones, then the user's own. */
export function plans(): readonly Plan[] {
  return [...builtInPlans(), ...registered];
}

/**
 * Adds a user's plan, or replaces the user's plan of the same id. No word of it may already name
 * another plan, so that a word names one plan only.
 */
export function registerPlan(plan: Plan): Result<Plan, PlanReason> {
  const others = registered.filter((other) => other.id !== plan.id);
  const taken = [...builtInPlans(), ...others].flatMap(planWords).map(comparableName);
  const clash = planWords(plan).find((word) => taken.includes(comparableName(word)));
  if (clash !== undefined) return fail({ name: "planTaken", read: clash });
  registered = [...others, plan];
  return ok(plan);
}

/** Takes a user's plan away again; a built-in plan stays. */
export function withdrawPlan(id: string): void {
  registered = registered.filter((plan) => plan.id !== id);
}
