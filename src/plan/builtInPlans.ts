import { PLANS } from "../../seeds/plans.cjs";
import type { Plan } from "./plan";
import { readPlan } from "./reading/readPlan";
import { readSeed } from "./reading/readSeed";

let plans: readonly Plan[] | null = null;

/** The plans that come with the add-in, the latest first, read on first use. */
export function builtInPlans(): readonly Plan[] {
  plans ??= PLANS.map((seed) => readSeed(seed, readPlan)).sort(byDateDownwards);
  return plans;
}

function byDateDownwards(one: Plan, other: Plan): number {
  return (one.date ?? "") < (other.date ?? "") ? 1 : -1;
}
