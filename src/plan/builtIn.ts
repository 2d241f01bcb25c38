import { CHECKS, COMMITMENTS, PLANS, type Seed } from "../../seeds/all.cjs";
import type { Result } from "../rules/result";
import type { Plan } from "./plan";
import type { SeedChecks } from "./planCheck";
import type { PlanProblem } from "./planProblem";
import { type Commitment, readCommitments } from "./readCommitments";
import { readPlan } from "./readPlan";
import { readSeedChecks } from "./readSeedChecks";

let plans: readonly Plan[] | null = null;
const commitments = new Map<string, readonly Commitment[]>();
const checks = new Map<string, SeedChecks>();

/** The plans that come with the add-in, the latest first, read on first use. */
export function builtInPlans(): readonly Plan[] {
  plans ??= PLANS.map((seed) => readOrThrow(seed, readPlan)).sort(byDateDownwards);
  return plans;
}

/** The commitments of a built-in plan, read on first use; none for any other plan. */
export function builtInCommitments(planId: string): readonly Commitment[] {
  const seed = COMMITMENTS.find(({ city }) => city === planId);
  if (seed === undefined) return [];
  const known = commitments.get(planId) ?? readOrThrow(seed, readCommitments).commitments;
  commitments.set(planId, known);
  return known;
}

/** The checks of a built-in plan's prose, read on first use; none for any other plan. */
export function builtInChecks(plan: Plan): SeedChecks {
  const seed = CHECKS.find(({ city }) => city === plan.id);
  if (seed === undefined) return { basePairs: [], checks: [] };
  const known = checks.get(plan.id) ?? readOrThrow(seed, (json) => readSeedChecks(json, plan));
  checks.set(plan.id, known);
  return known;
}

/** The tests read every seed, so a seed that cannot be read is a fault of the build and may throw. */
function readOrThrow<T>(
  { city, json }: Seed,
  read: (json: unknown) => Result<T, readonly PlanProblem[]>,
): T {
  const found = read(json);
  if (found.ok) return found.value;
  const problems = found.reason.map(({ path, name }) => `${path}: ${name}`);
  throw new Error(`A seed of ${city} cannot be read:\n${problems.join("\n")}`);
}

function byDateDownwards(one: Plan, other: Plan): number {
  return one.date < other.date ? 1 : -1;
}
