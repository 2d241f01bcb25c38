import guangzhou from "../../seeds/guangzhou.json";
import zhanjiang from "../../seeds/zhanjiang.json";
import type { Plan } from "./plan";
import { readPlan } from "./readPlan";

const SEEDS: readonly unknown[] = [zhanjiang, guangzhou];

let read: readonly Plan[] | null = null;

/** The plans that come with the add-in, read on first use. */
export function builtInPlans(): readonly Plan[] {
  read ??= SEEDS.map(readSeed);
  return read;
}

/** The tests read every seed, so a seed that cannot be read is a fault of the build and may throw. */
function readSeed(json: unknown): Plan {
  const plan = readPlan(json);
  if (plan.ok) return plan.value;
  const problems = plan.reason.map(({ path, name }) => `${path}: ${name}`);
  throw new Error(`A built-in plan cannot be read:\n${problems.join("\n")}`);
}
