import { fail, ok, type Result } from "../rules/result";
import { builtInPlans } from "./builtInPlans";
import { planNames } from "./find";
import { comparableName } from "./names";
import type { Plan } from "./plan";
import type { PlanReason } from "./planReason";

/**
 * The user's own plans, shared by the pane and the functions: two bundles in one page, of which each would
 * otherwise have a registry of its own. Another workbook is another page.
 */
interface Registry {
  own: readonly Plan[];
  /** Settled when the workbook's plans have been read; null: nobody is going to read any. */
  reading: Promise<void> | null;
}

/** Where the registry stands in the page. */
export const PLANS_KEY = Symbol.for("plan-indicators.plans");

/** The one registry of the page. */
export function plansOfPage(): Registry {
  const shared: Partial<Record<symbol, Registry>> = globalThis;
  return (shared[PLANS_KEY] ??= { own: [], reading: null });
}

/** All plans that can be asked for: the built-in ones, then the user's own. */
export function plans(): readonly Plan[] {
  return [...builtInPlans(), ...plansOfPage().own];
}

/** The user's own plans. */
export const ownPlans = (): readonly Plan[] => plansOfPage().own;

/** The reading of the workbook's plans, where it is under way; null: all that are known are there. */
export const plansBeingRead = (): Promise<void> | null => plansOfPage().reading;

/** Says that the workbook's plans are being read: whoever asks for a plan that is not known waits. */
export function announceReading(reading: Promise<void>): void {
  const shared = plansOfPage();
  const settled = reading
    .catch(() => undefined)
    .then(() => {
      if (shared.reading === settled) shared.reading = null;
    });
  shared.reading = settled;
}

/** The user's own plans, in place of those that were known. Their names have been checked. */
export function setOwnPlans(own: readonly Plan[]): void {
  plansOfPage().own = own;
}

/**
 * Adds a user's plan, or replaces the user's plan of the same id. No name of it may already name
 * another plan, so that a name means one plan only.
 */
export function registerPlan(plan: Plan): Result<Plan, PlanReason> {
  const shared = plansOfPage();
  const others = shared.own.filter((other) => other.id !== plan.id);
  const taken = [...builtInPlans(), ...others].flatMap(planNames).map(comparableName);
  const clash = planNames(plan).find((word) => taken.includes(comparableName(word)));
  if (clash !== undefined) return fail({ name: "planTaken", read: clash });
  shared.own = [...others, plan];
  return ok(plan);
}

/** Takes a user's plan away again; a built-in plan stays. */
export function withdrawPlan(id: string): void {
  const shared = plansOfPage();
  shared.own = shared.own.filter((plan) => plan.id !== id);
}
