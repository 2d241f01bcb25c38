import { CHECKS, COMMITMENTS, PROJECTS } from "../../seeds/outsideTables.cjs";
import type { SeedChecks } from "./checks/planCheck";
import type { Plan } from "./plan";
import { type Commitment, readCommitments } from "./reading/readCommitments";
import { type Project, readProjects } from "./reading/readProjects";
import { readSeed } from "./reading/readSeed";
import { readSeedChecks } from "./reading/readSeedChecks";

const commitments = new Map<string, readonly Commitment[]>();
const projects = new Map<string, readonly Project[]>();
const checks = new Map<string, SeedChecks>();

/** The commitments of a built-in plan, read on first use; none for any other plan. */
export function builtInCommitments(planId: string): readonly Commitment[] {
  const seed = COMMITMENTS.find(({ city }) => city === planId);
  if (seed === undefined) return [];
  const known = commitments.get(planId) ?? readSeed(seed, readCommitments).commitments;
  commitments.set(planId, known);
  return known;
}

/** The tasks and projects of a built-in plan, read on first use; none for any other plan. */
export function builtInProjects(planId: string): readonly Project[] {
  const seed = PROJECTS.find(({ city }) => city === planId);
  if (seed === undefined) return [];
  const known = projects.get(planId) ?? readSeed(seed, readProjects).projects;
  projects.set(planId, known);
  return known;
}

/** The checks of a built-in plan's prose, read on first use; none for any other plan. */
export function builtInChecks(plan: Plan): SeedChecks {
  const seed = CHECKS.find(({ city }) => city === plan.id);
  if (seed === undefined) return { basePairs: [], checks: [] };
  const known = checks.get(plan.id) ?? readSeed(seed, (json) => readSeedChecks(json, plan));
  checks.set(plan.id, known);
  return known;
}
