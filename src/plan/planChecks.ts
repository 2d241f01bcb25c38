import { baseChecks } from "./baseChecks";
import { partChecks } from "./partChecks";
import type { Plan } from "./plan";
import type { PlanCheck, SeedChecks } from "./planCheck";
import { ratioChecks } from "./ratioChecks";

/**
 * Every check of a plan: its printed ratios, its 其中 rows and its bases against the last plan's
 * results, which follow from its tables, and then those of its seed.
 */
export function planChecks(plan: Plan, seed: SeedChecks): readonly PlanCheck[] {
  return [
    ...ratioChecks(plan),
    ...partChecks(plan),
    ...baseChecks(plan, seed.basePairs),
    ...seed.checks,
  ];
}
